using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>Reads a line that names a service. What it cannot read is unknown. Immutable and thread-safe.</summary>
internal sealed class ServiceLineReader
{
    private readonly ServiceCatalogue catalogue;
    private readonly NamedServices names;
    private readonly NamedBodyParts bodyParts;
    private readonly SpinalLevels spine;

    internal ServiceLineReader(ServiceCatalogue catalogue)
    {
        this.catalogue = catalogue;
        names = new(catalogue);
        bodyParts = new(catalogue);
        spine = new(catalogue);
    }

    /// <summary>Takes the services that a line names.</summary>
    internal List<ServiceInLine> Names(TokenLine line) => names.Take(line);

    /// <summary>The body part that a text names, by its id; null where it names none or several.</summary>
    internal string? BodyPart(string text)
    {
        var line = new TokenLine(text);
        var part = bodyParts.Take(line, oneOnly: true).Part?.Value;
        return line.Unread().Count == 0 ? part : null;
    }

    /// <summary>The names of body parts, for suggestions.</summary>
    internal IEnumerable<string> BodyPartNames => catalogue.BodyParts.SelectMany(part => part.Names.Append(part.Id));

    /// <summary>The levels that a text names; null where anything in it is no level.</summary>
    internal LevelsInLine? Levels(string text)
    {
        var line = new TokenLine(text);
        var levels = spine.Take(line);
        return line.Unread().Count == 0 ? levels : null;
    }

    /// <summary>Reads the rest of a line that names services and no drug.</summary>
    internal RequestLine Read(TokenLine line, List<ServiceInLine> named)
    {
        var service = names.Of(line, named);
        ServiceWords.TakePhrases(line);
        var postSurgical = ServiceWords.PostSurgical(line);
        var contrast = ServiceWords.Contrast(line);
        var approach = ServiceWords.Approach(line) ?? Said(line, named, "approaches", name => name.Approach);
        var acquisition = ServiceWords.Acquisition(line);
        var additional = ServiceWords.Additional(line);
        var levels = spine.Take(line);
        var isInVisits = service?.CountedIn == ServiceCount.Visits;
        var (part, side) = bodyParts.Take(line, oneOnly: !isInVisits, levels is not null);
        part = BodyPart(line, part, Said(line, named, "body parts", name => name.BodyPart), levels);
        var course = CourseReading.Take(line, service, acquisition is not null, named[0].At);
        if (acquisition?.Value == "trial" && service?.TrialIs is { } trial)
        {
            service = catalogue.Service(trial);
        }

        ServiceWords.TakeHarmless(line);
        return new()
        {
            Text = line.Text,
            Kind = RequestKind.Service,
            Service = service,
            ServiceWritten = string.Join(", ", named.Select(name => name.Piece)),
            Visits = CourseInLine.Total(line.Doubts, course.Visits, course.PerWeek, course.Weeks),
            PerWeek = course.PerWeek,
            Weeks = course.Weeks,
            BodyPart = part,
            Side = side,
            Levels = levels is null ? null : new(levels.Levels, levels.Piece),
            LevelCount = LevelsInLine.Count(line.Doubts, levels, course.LevelCount, approach?.Value),
            Hours = course.Hours,
            Days = course.Days,
            Quantity = course.Units is null ? null : new(course.Units.Value, course.Units.From),
            Acquisition = acquisition,
            Additional = additional,
            Approach = approach,
            Contrast = contrast,
            PostSurgical = postSurgical,
        };
    }

    private static ReadField<string>? Said(TokenLine line, List<ServiceInLine> named, string what, Func<ServiceName, string?> part)
    {
        var said = named.Where(name => part(name.Name) is not null).Select(name => new ReadField<string>(part(name.Name)!, name.Piece)).ToList();
        if (said.DistinctBy(one => one.Value).Count() <= 1)
        {
            return said.FirstOrDefault();
        }

        line.Doubt($"two {what} are written: `{said[0].From}` and `{said[1].From}`", blocks: true);
        return null;
    }

    // A body part that the line, the name and the levels say must be one.
    private ReadField<string>? BodyPart(TokenLine line, ReadField<string>? written, ReadField<string>? named, LevelsInLine? levels)
    {
        var part = written ?? named;
        if (written is not null && named is not null && written.Value != named.Value)
        {
            line.Doubt($"`{written.From}` does not fit `{named.From}`", blocks: true);
            return null;
        }

        if (levels is null)
        {
            return part;
        }

        var possible = spine.PartsOf(levels.Levels).Select(one => one.Id).ToList();
        if (part is null)
        {
            return possible.Count == 1 ? new(possible[0], "derived: " + levels.Piece) : null;
        }

        if (possible.Contains(part.Value) || catalogue.BodyPart(part.Value) is { Levels.Count: 0 })
        {
            return part;
        }

        line.Doubt($"`{levels.Piece}` does not lie in `{part.From}`", blocks: true);
        return null;
    }
}
