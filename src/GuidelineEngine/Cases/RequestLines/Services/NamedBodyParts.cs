using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>Finds the body parts that a line names, and the side.</summary>
internal sealed class NamedBodyParts
{
    private readonly PhraseIndex<SidedPart> index;

    internal NamedBodyParts(ServiceCatalogue catalogue) =>
        index = new(catalogue.BodyParts.SelectMany(part =>
            part.Names.Append(part.Label).Append(part.Id).Select(name => new Phrase<SidedPart>(name, new SidedPart(part, null)))
                .Concat(part.SidedNames.Select(sided => new Phrase<SidedPart>(sided.Key, new SidedPart(part, sided.Value))))
                .DistinctBy(named => DrugSpelling.Of(named.Text), StringComparer.Ordinal)));

    /// <summary>Takes the body parts and sides; more parts than one are a doubt, which blocks where <paramref name="oneOnly"/>.</summary>
    internal (ReadField<string>? Part, ReadField<string>? Side) Take(TokenLine line, bool oneOnly, bool hasLevels = false)
    {
        var parts = new List<(BodyPart Part, string Piece)>();
        var sides = new List<ReadField<string>>();
        for (var at = 0; at < line.Count; at++)
        {
            if (index.At(line, at) is ({ } named, var count))
            {
                var piece = line.Take(at, count);
                parts.Add((named.Part, piece));
                if (named.Side is { } said)
                {
                    sides.Add(new(said, piece));
                }
            }
            else if (Side(line, at) is ({ } side, var length))
            {
                sides.Add(new(side, line.Take(at, length)));
                at += length - 1;
            }
        }

        var different = parts.DistinctBy(named => named.Part.Id).ToList();
        if (different.Count > 1)
        {
            line.Doubt("more than one body part is written: " + string.Join(", ", different.Select(named => "`" + named.Piece + "`")), oneOnly);
            return default;
        }

        return (different.Count == 0 ? null : new(different[0].Part.Id, different[0].Piece), OneSide(line, sides, hasLevels));
    }

    // "right and left wrists" are both; "right L4-5 and left L5-S1" are not.
    private static ReadField<string>? OneSide(TokenLine line, List<ReadField<string>> sides, bool hasLevels)
    {
        if (sides.Count == 0 || sides.DistinctBy(side => side.Value).Count() == 1)
        {
            return sides.FirstOrDefault();
        }

        var written = string.Join(", ", sides.Select(side => side.From));
        if (!hasLevels)
        {
            return new("both", written);
        }

        line.Doubt($"more than one side is written: `{written}`");
        return null;
    }

    private (string Side, int Count)? Side(TokenLine line, int at)
    {
        string? word = line.Is(at, "left", "lt") ? "left"
            : line.Is(at, "right", "rt") ? "right"
            : line.Is(at, "bilateral", "bilaterally", "bilat", "both", "bil") ? "both"
            : null;
        if (word is not null)
        {
            return (word, line.Is(at + 1, "-") && line.Is(at + 2, "sided", "side") ? 3 : line.Is(at + 1, "side", "sided") ? 2 : 1);
        }

        if (line.Is(at, "b") && line.Is(at + 1, "/") && line.Is(at + 2, "l"))
        {
            return ("both", 3);
        }

        // "R shoulder", "knee (L)": a letter alone is a side only beside a body part or in brackets.
        var letter = line.Is(at, "l") ? "left" : line.Is(at, "r") ? "right" : null;
        return letter is null || line.Number(at + 1) is not null ? null
            : line.Is(at - 1, "(") && line.Is(at + 1, ")") ? (letter, 1)
            : index.At(line, at + 1) is not null ? (letter, 1)
            : null;
    }

    private sealed record SidedPart(BodyPart Part, string? Side);
}
