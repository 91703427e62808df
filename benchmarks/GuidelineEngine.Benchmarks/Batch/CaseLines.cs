using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GuidelineEngine.Benchmarks.Subject;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Benchmarks.Batch;

/// <summary>The generated cases as NDJSON.</summary>
internal static class CaseLines
{
    private const int Different = 1_000;

    /// <summary>Writes so many cases; each has a name of its own, and every thousandth the same findings.</summary>
    public static void Write(string path, int cases)
    {
        var drafts = CaseDraft.Some(Different, forTheFourfold: false);
        var texts = drafts.Select(draft => JsonOf(draft.ToYaml()).Replace(draft.Id, "NAME", StringComparison.Ordinal)).ToArray();
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        for (var i = 0; i < cases; i++)
            file.WriteLine(texts[i % Different].Replace("NAME", "case-" + i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static string JsonOf(string yaml)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
            Write(json, DocumentReader.Read("case.yaml", yaml, new DiagnosticBag())!);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key.Text);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case SequenceNode sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case ScalarNode scalar:
                json.WriteStringValue(scalar.Text);
                break;
        }
    }
}
