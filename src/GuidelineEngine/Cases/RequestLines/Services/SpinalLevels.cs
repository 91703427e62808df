using System.Globalization;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>Levels of the spine as a line names them: a pair of neighbours (L4-5) or a single one (L5).</summary>
/// <param name="Levels">The levels from left to right, ranges written out: L4-S1 is L4-5 and L5-S1.</param>
/// <param name="HasSingles">Whether one of them is a single vertebra or root.</param>
/// <param name="Piece">As written.</param>
internal sealed record LevelsInLine(IReadOnlyList<string> Levels, bool HasSingles, string Piece)
{
    // Two medial branches serve one joint, so that single vertebrae count as levels only where they are the roots of an approach.
    private int? Counted(string? approach) => HasSingles && Levels.Count > 1 && approach != "transforaminal" ? null : Levels.Count;

    /// <summary>How many levels: as the line counts them, else as it names them; null, with a doubt, where the two differ.</summary>
    internal static ReadField<int>? Count(List<LineDoubt> doubts, LevelsInLine? levels, ReadField<int>? stated, string? approach)
    {
        var counted = levels?.Counted(approach) is { } many ? new ReadField<int>(many, levels.Piece) : null;
        if (stated is not null && counted is not null && stated.Value != counted.Value)
        {
            doubts.Add(new($"`{stated.From}` does not fit `{counted.From}`", false));
            return null;
        }

        return stated ?? counted;
    }
}

/// <summary>Reads levels of the spine: <c>L4-5</c>, <c>L4-L5 and L5-S1</c>, <c>L4/5</c>, <c>C7-T1</c>, <c>L4-S1</c>.</summary>
internal sealed class SpinalLevels(ServiceCatalogue catalogue)
{
    /// <summary>Takes the levels; null where the line names none.</summary>
    internal LevelsInLine? Take(TokenLine line)
    {
        var levels = new List<string>();
        var hasSingles = false;
        var pieces = new List<string>();
        for (var at = 0; at < line.Count; at++)
        {
            if (At(line, at) is not ({ } read, var count))
            {
                continue;
            }

            var piece = line.Take(at, count);
            if (read.Count > 1)
            {
                line.Doubt($"`{piece}` is read as {string.Join(" and ", read)}");
            }

            hasSingles |= !read[0].Contains('-', StringComparison.Ordinal);
            levels.AddRange(read.Where(level => !levels.Contains(level)));
            pieces.Add(piece);
            at += count - 1;
            if (line.Is(at + 1, "and", "&", "+") && At(line, at + 2) is not null)
            {
                line.Take(at + 1, 1);
            }
        }

        return levels.Count == 0 ? null : new(levels, hasSingles, string.Join(", ", pieces));
    }

    /// <summary>The body parts in which every one of the levels lies.</summary>
    internal IEnumerable<BodyPart> PartsOf(IReadOnlyList<string> levels) =>
        catalogue.BodyParts.Where(part => levels.All(level => level.Split('-') is var ends
            && part.Levels.Contains(ends[0]) && (ends.Length == 1 || part.Levels.Contains(Full(ends[0], ends[1])))));

    private (List<string> Levels, int Count)? At(TokenLine line, int at)
    {
        if (Vertebra(line, at) is not { } from)
        {
            return null;
        }

        if (!line.Is(at + 2, "-", "/") && !(line.Is(at + 2, "to") && Vertebra(line, at + 3) is not null))
        {
            return ([from], 2);
        }

        var (to, count) = Vertebra(line, at + 3) is { } named ? (named, 5)
            : line.Number(at + 3) is { } number && line.Touches(at + 3) ? (from[..1] + number.ToString(CultureInfo.InvariantCulture), 4)
            : (null, 0);
        // "L4-L5-S1" goes on to S1; "L3/4" and "L5-S1" with a stroke between them are two.
        while (to is not null && line.Is(at + count, "-") && line.Touches(at + count + 1) && Vertebra(line, at + count + 1) is { } further)
        {
            (to, count) = (further, count + 3);
        }

        if (to is null || catalogue.BodyParts.FirstOrDefault(part => part.Levels.Contains(from) && part.Levels.Contains(to)) is not { } part)
        {
            return null;
        }

        var (first, last) = (Index(part, from), Index(part, to));
        return first >= last ? null : ([.. Enumerable.Range(first, last - first).Select(upper => Pair(part.Levels[upper], part.Levels[upper + 1]))], count);
    }

    // The letter and the number touch: "L5", never "L 5" of some list.
    private string? Vertebra(TokenLine line, int at)
    {
        if (!line.IsWord(at) || line.Token(at).Text.Length != 1 || line.Number(at + 1) is not { } number || !line.Touches(at + 1))
        {
            return null;
        }

        var name = line.Token(at).Text.ToUpperInvariant() + number.ToString(CultureInfo.InvariantCulture);
        return catalogue.BodyParts.Any(part => part.Levels.Contains(name)) ? name : null;
    }

    private static int Index(BodyPart part, string level) => part.Levels.ToList().IndexOf(level);

    // L4 and L5 are L4-5; L5 and S1 are L5-S1.
    private static string Pair(string upper, string lower) => upper + "-" + (upper[0] == lower[0] ? lower[1..] : lower);

    private static string Full(string upper, string lower) => char.IsAsciiDigit(lower[0]) ? upper[..1] + lower : lower;
}
