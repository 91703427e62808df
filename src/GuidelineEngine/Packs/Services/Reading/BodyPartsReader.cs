using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs;

/// <summary>Reads the parts of the body.</summary>
internal sealed class BodyPartsReader(DiagnosticBag diagnostics, NamesOnLines names)
{
    private static readonly string[] Sides = ["left", "right", "both"];

    private readonly Dictionary<string, BodyPart> byId = new(StringComparer.Ordinal);

    internal IEnumerable<BodyPart> BodyParts => byId.Values;

    internal void Read(MappingNode? node)
    {
        foreach (var entry in node?.Entries ?? [])
        {
            if (MappingReader.Over(entry.Value, diagnostics, "a body part") is not { } reader)
            {
                continue;
            }

            var id = Names.Declare(entry.Key, diagnostics, "the body part");
            if (byId.TryGetValue(id, out var first))
            {
                diagnostics.Report(DiagnosticCatalogue.DeclaredTwice, entry.Key.Span, "the body part", id, first.Span!.Value);
                continue;
            }

            var label = reader.RequireText("label") ?? id;
            reader.Require("names");
            var written = reader.TakeTextList("names");
            var levels = reader.TakeTextList("levels");
            var sided = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var side in Sides)
            {
                foreach (var name in reader.TakeTextList(side))
                {
                    names.Declare(name, "the body part " + id);
                    sided[name.Text] = side;
                }
            }

            reader.Finish();
            foreach (var name in written)
            {
                names.Declare(name, "the body part " + id);
            }

            byId.Add(id, new(id, label, [.. written.Select(name => name.Text)], [.. levels.Select(level => level.Text)]) { SidedNames = sided, Span = entry.Key.Span });
        }
    }

    /// <summary>The body part that a service's name says; null, and reported, where there is no such body part.</summary>
    internal string? Known(ScalarNode? name)
    {
        if (name is null || byId.ContainsKey(name.Text))
        {
            return name?.Text;
        }

        Names.ReportUnknown(DiagnosticCatalogue.UnknownBodyPart, name, byId.Keys, diagnostics);
        return null;
    }
}
