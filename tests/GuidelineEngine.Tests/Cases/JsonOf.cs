using System.Text.Json;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tests.Cases;

/// <summary>A YAML text with the same keys and values as JSON; numbers, yes and no in JSON's own types.</summary>
internal static class JsonOf
{
    public static string Yaml(string yaml) => Tree(DocumentReader.Read("some.yaml", yaml, new DiagnosticBag())!);

    /// <summary>The same of a part of a document.</summary>
    public static string Tree(Node node) => node switch
    {
        MappingNode mapping => "{" + string.Join(",", mapping.Entries.Select(entry => JsonSerializer.Serialize(entry.Key.Text) + ":" + Tree(entry.Value))) + "}",
        SequenceNode sequence => "[" + string.Join(",", sequence.Items.Select(Tree)) + "]",
        ScalarNode { IsQuoted: false } number when decimal.TryParse(number.Text, out _) => number.Text,
        ScalarNode { IsQuoted: false, Text: "yes" } => "true",
        ScalarNode { IsQuoted: false, Text: "no" } => "false",
        _ => JsonSerializer.Serialize(((ScalarNode)node).Text),
    };
}
