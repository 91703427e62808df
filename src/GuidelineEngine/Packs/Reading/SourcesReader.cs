using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads <c>sources.yaml</c>: the order of the authorities, and the documents.</summary>
internal sealed class SourcesReader(PackReading reading)
{
    public IReadOnlyList<Source> Read(MappingNode root)
    {
        var file = new MappingReader(root, reading.Diagnostics, "the sources");
        file.Require("authorities");
        var ranks = ReadRanks(file.TakeSequence("authorities"));
        file.Require("sources");
        var reader = new SourceReader(reading, ranks);
        var sources = new List<Source>();
        foreach (var entry in file.TakeMapping("sources")?.Entries ?? [])
        {
            if (reader.Read(entry) is { } source)
                sources.Add(source);
            else
                reading.UnreadSources.Add(entry.Key.Text);
        }
        file.Finish();
        return [.. sources.OrderBy(source => source.Id, StringComparer.Ordinal)];
    }

    private Dictionary<string, int> ReadRanks(SequenceNode? authorities)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var rank = 0; rank < (authorities?.Items.Count ?? 0); rank++)
        {
            var item = authorities!.Items[rank];
            foreach (var node in item is SequenceNode equals ? equals.Items : [item])
            {
                if (ValueReading.Scalar(node, reading.Diagnostics, "an authority") is not { } name)
                    continue;
                Names.Declare(name, reading.Diagnostics, "an authority");
                if (name.Text is SourceReader.Safety or SourceReader.Law)
                    reading.Diagnostics.Report(DiagnosticCatalogue.ReservedName, name.Span, name.Text);
                else if (!ranks.TryAdd(name.Text, rank))
                    reading.Diagnostics.Report(DiagnosticCatalogue.AuthorityTwice, name.Span, name.Text);
            }
        }
        return ranks;
    }
}
