using System.Text.Json;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Benchmarks.CaseFiles;

/// <summary>Writes a case file as JSON, every entry in its long form, so that plain records can hold it; of a series its last finding.</summary>
internal static class CaseJson
{
    // Keys whose value may stand alone, and the key under which the long form has it.
    private static readonly Dictionary<string, string> LongForms = new()
    {
        ["since"] = "value",
        ["source"] = "document",
        ["received"] = "at",
        ["rebuttal"] = "citation",
        ["diagnoses"] = "text",
        ["medications"] = "drug",
        ["diagnoses_complete"] = "value",
        ["medications_complete"] = "value",
        ["treatments_complete"] = "value",
    };

    private static readonly HashSet<string> Declarations = ["diagnoses_complete", "medications_complete", "treatments_complete"];

    private static readonly HashSet<string> YesOrNo =
        [.. Declarations, "signed", "all_lines", "expedited", "specific", "substantiated", "facts_changed", "same_requester", "otc", "planned", "in_network"];

    private static readonly HashSet<string> Numbers =
        ["page", "pages", "age", "quantity", "days", "left", "daily_use", "visits", "per_week", "weeks", "refills"];

    /// <summary>The case in UTF-8, without white space.</summary>
    public static byte[] Of(string yaml)
    {
        var root = DocumentReader.Read("case.yaml", yaml, new DiagnosticBag()) ?? throw new InvalidOperationException(yaml);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Write(writer, "", root, isFinding: false);
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, string key, Node node, bool isFinding)
    {
        if (node is SequenceNode series && isFinding)
        {
            Write(writer, key, series.Items[^1], isFinding);
            return;
        }

        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key.Text);
                    if (Declarations.Contains(key) && entry.Value is ScalarNode { Text: var declared })
                        writer.WriteBooleanValue(declared == "yes");
                    else
                        Write(writer, entry.Key.Text, entry.Value, isFinding: key == "findings");
                }

                writer.WriteEndObject();
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                    Write(writer, key, item, isFinding);
                writer.WriteEndArray();
                break;
            case ScalarNode scalar when isFinding:
                writer.WriteStartObject();
                writer.WriteString("value", scalar.Text);
                writer.WriteEndObject();
                break;
            case ScalarNode scalar when LongForms.TryGetValue(key, out var inner):
                writer.WriteStartObject();
                writer.WritePropertyName(inner);
                WriteValue(writer, key, scalar.Text);
                writer.WriteEndObject();
                break;
            case ScalarNode scalar:
                WriteValue(writer, key, scalar.Text);
                break;
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, string key, string text)
    {
        if (YesOrNo.Contains(key))
            writer.WriteBooleanValue(text == "yes");
        else if (Numbers.Contains(key))
            writer.WriteRawValue(text);
        else
            writer.WriteStringValue(text);
    }
}
