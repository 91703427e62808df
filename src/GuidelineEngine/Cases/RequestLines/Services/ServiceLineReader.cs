using System.Globalization;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

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

    /// <summary>Reads the rest of a line that names services and no drug.</summary>
    internal RequestLine Read(TokenLine line, List<ServiceInLine> named)
    {
        var service = names.Of(line, named);
        var contrast = ServiceWords.Contrast(line);
        var approach = ServiceWords.Approach(line) ?? Said(line, named, "approaches", name => name.Approach);
        var acquisition = ServiceWords.Acquisition(line);
        var additional = ServiceWords.Additional(line);
        var levels = spine.Take(line);
        var isInVisits = service?.CountedIn == ServiceCount.Visits;
        var (part, side) = bodyParts.Take(line, oneOnly: !isInVisits);
        part = BodyPart(line, part, Said(line, named, "body parts", name => name.BodyPart), levels);
        var course = CourseReading.Take(line, isInVisits, named[0].At);
        if (acquisition?.Value == "trial" && service?.TrialIs is { } trial)
        {
            service = catalogue.Service(trial);
        }

        foreach (var word in ServiceWords.Harmless)
        {
            TakeAll(line, word);
        }

        return new()
        {
            Text = line.Text,
            Kind = RequestKind.Service,
            Service = service,
            ServiceWritten = string.Join(", ", named.Select(name => name.Piece)),
            Visits = Total(line, course),
            PerWeek = course.PerWeek,
            Weeks = course.Weeks,
            BodyPart = part,
            Side = side,
            Levels = levels is null ? null : new(levels.Levels, levels.Piece),
            LevelCount = LevelCount(line, levels, course.LevelCount, approach?.Value),
            Hours = course.Hours,
            Days = course.Days,
            Quantity = course.Units is null ? null : new(course.Units.Value, course.Units.From),
            Acquisition = acquisition,
            Additional = additional,
            Approach = approach,
            Contrast = contrast,
        };
    }

    private static void TakeAll(TokenLine line, string word)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at, word))
            {
                line.Take(at, 1);
            }
        }
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

    // Two medial branches serve one joint, so that single vertebrae count as levels only where they are the roots of an approach.
    private static ReadField<int>? LevelCount(TokenLine line, LevelsInLine? levels, ReadField<int>? stated, string? approach)
    {
        var counted = levels is null || (levels.HasSingles && levels.Levels.Count > 1 && approach != "transforaminal") ? null
            : new ReadField<int>(levels.Levels.Count, levels.Piece);
        if (stated is not null && counted is not null && stated.Value != counted.Value)
        {
            line.Doubt($"`{stated.From}` does not fit `{counted.From}`");
            return null;
        }

        return stated ?? counted;
    }

    // A stated total must fit the frequency and the weeks; without one it is their product.
    private static ReadField<int>? Total(TokenLine line, CourseInLine course)
    {
        if (course.PerWeek is not { Value: { Lower: { } least, Upper: { } most } } || course.Weeks is not { } weeks)
        {
            return course.Visits;
        }

        var product = Interval.Between(least.Value * weeks.Value, most.Value * weeks.Value);
        if (course.Visits is { } stated)
        {
            if (product.Contains(stated.Value))
            {
                return stated;
            }

            line.Doubt($"`{stated.From}` does not fit `{course.PerWeek.From}` and `{weeks.From}`, which make {product}");
            return null;
        }

        return product.IsExact && least.Value * weeks.Value is var total && total == decimal.Truncate(total)
            ? new((int)total, string.Create(CultureInfo.InvariantCulture, $"derived: {least.Value:0.##} a week for {weeks.Value} weeks"))
            : null;
    }
}
