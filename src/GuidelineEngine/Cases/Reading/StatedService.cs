using System.Globalization;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>
/// The service, amount and place that a case states, over what the line was read as: what follows from them is worked out again by
/// the rules that hold within a line.
/// </summary>
internal sealed class StatedService(ServiceTerms stated, RequestLineReader lines)
{
    /// <summary>The line with these fields in place of its own, and where the two differ.</summary>
    public (RequestLine Line, IReadOnlyList<string> Differences) Over(RequestLine line) =>
        CanBeRemembered ? lines.OfServiceTerms.Of(line, stated, WorkOut) : WorkOut(line);

    // What is remembered must not be large; lists are not compared; and 2 equals 2.0, which is printed otherwise.
    private bool CanBeRemembered =>
        stated.Levels.Count == 0 && stated.Hours is not { Scale: > 0 } && stated.PerWeek is not ({ Lower.Value.Scale: > 0 } or { Upper.Value.Scale: > 0 })
        && (stated.Service?.Length ?? 0) + (stated.BodyPart?.Length ?? 0) <= RequestLineReader.LongestLine;

    private (RequestLine Line, IReadOnlyList<string> Differences) WorkOut(RequestLine line)
    {
        var named = stated.Service is null ? line : Named(line, stated.Service);
        if (named.Service is null)
        {
            return (named, []);
        }

        var doubts = named.Doubts.ToList();
        var perWeek = Given("per_week", stated.PerWeek, named.PerWeek);
        var weeks = Given("weeks", stated.Weeks, named.Weeks);
        var levels = Levels(named, doubts);
        var approach = Given("approach", stated.Approach, named.Approach);
        var read = named with
        {
            PerWeek = perWeek,
            Weeks = weeks,
            Visits = Visits(line, perWeek, weeks, doubts),
            Hours = Given("hours", stated.Hours, named.Hours),
            Days = Given("days", stated.Days, named.Days),
            BodyPart = BodyPart(named, doubts),
            Side = Given("side", stated.Side, named.Side),
            Levels = levels is null ? named.Levels : new(levels.Levels, StatedFields.From("levels")),
            LevelCount = levels is null ? named.LevelCount : LevelsInLine.Count(doubts, levels, null, approach?.Value),
            Acquisition = Given("acquisition", stated.Acquisition, named.Acquisition),
            Approach = approach,
            Doubts = doubts,
        };
        return (read, Differences(line, read));
    }

    // A case that names the service has answered what the line left in doubt; the doubt is still shown.
    private RequestLine Named(RequestLine line, string service)
    {
        var read = lines.Read(service);
        var onLine = line with
        {
            Kind = RequestKind.Service,
            Product = null,
            Drug = null,
            Brand = null,
            Strength = null,
            Form = null,
            Route = null,
            Service = read.Service,
            ServiceWritten = StatedFields.From("service"),
            Approach = read.Approach is null ? line.Approach : new(read.Approach.Value, StatedFields.From("service")),
            BodyPart = line.BodyPart ?? (read.BodyPart is null ? null : new(read.BodyPart.Value, StatedFields.From("service"))),
            Doubts = [.. line.Doubts.Select(doubt => doubt with { Blocks = false }), .. read.Doubts],
        };
        return read.Service is not null ? onLine
            : onLine with { Doubts = [.. onLine.Doubts, new LineDoubt($"`{service}` is no service that the catalogue knows", true)] };
    }

    // A total that the line works out does not survive another frequency; one that the case states stands.
    private ReadField<int>? Visits(RequestLine line, ReadField<Interval>? perWeek, ReadField<int>? weeks, List<LineDoubt> doubts)
    {
        if (stated.Visits is { } visits && (stated.PerWeek is null || stated.Weeks is null))
        {
            return new(visits, StatedFields.From("visits"));
        }

        var written = line.Visits is { } read && read.From.StartsWith("derived:", StringComparison.Ordinal) ? null : line.Visits;
        return CourseInLine.Total(doubts, Given("visits", stated.Visits, written), perWeek, weeks);
    }

    private ReadField<string>? BodyPart(RequestLine line, List<LineDoubt> doubts)
    {
        if (stated.BodyPart is not { } written || lines.BodyPart(written) is { } part && line.BodyPart?.Value == part)
        {
            return line.BodyPart;
        }

        if (lines.BodyPart(written) is { } known)
        {
            return new(known, StatedFields.From("body_part"));
        }

        doubts.Add(new($"`{written}` is no body part that the catalogue knows" + (lines.NearestBodyPart(written) is { } near ? $"; did you mean {near}?" : ""), false));
        return null;
    }

    private LevelsInLine? Levels(RequestLine line, List<LineDoubt> doubts)
    {
        if (stated.Levels.Count == 0)
        {
            return null;
        }

        var written = string.Join(", ", stated.Levels);
        var levels = lines.Levels(written);
        if (levels is null)
        {
            doubts.Add(new($"`{written}` names no levels of the spine", line.Levels is null));
        }

        return levels;
    }

    private static ReadField<T>? Given<T>(string name, T? given, ReadField<T>? onLine)
        where T : struct => given is { } value ? new(value, StatedFields.From(name)) : onLine;

    private static ReadField<string>? Given(string name, string? given, ReadField<string>? onLine) =>
        given is null ? onLine : new(given, StatedFields.From(name));

    private List<string> Differences(RequestLine line, RequestLine read)
    {
        var before = line.Fields.ToDictionary(field => field.Field, field => field.Value, StringComparer.Ordinal);
        var after = read.Fields.ToDictionary(field => field.Field, field => field.Value, StringComparer.Ordinal);
        return
        [
            .. Stated().Where(field => before.TryGetValue(field.Name, out var was) && was != after.GetValueOrDefault(field.Name, field.Value))
                .Select(field => field.Name + ": " + after.GetValueOrDefault(field.Name, field.Value) + " in the case, " + before[field.Name] + " on the line"),
        ];
    }

    private IEnumerable<(string Name, string Value)> Stated() => new (string Name, string? Value)[]
    {
        ("service", stated.Service),
        ("visits", stated.Visits?.ToString(CultureInfo.InvariantCulture)),
        ("per_week", stated.PerWeek?.ToString()),
        ("weeks", stated.Weeks?.ToString(CultureInfo.InvariantCulture)),
        ("body_part", stated.BodyPart),
        ("side", stated.Side),
        ("levels", stated.Levels.Count == 0 ? null : string.Join(", ", stated.Levels)),
        ("hours", stated.Hours?.ToString("0.####", CultureInfo.InvariantCulture)),
        ("days", stated.Days?.ToString(CultureInfo.InvariantCulture)),
        ("acquisition", stated.Acquisition),
        ("approach", stated.Approach),
    }.Where(field => field.Value is not null).Select(field => (field.Name, field.Value!));
}
