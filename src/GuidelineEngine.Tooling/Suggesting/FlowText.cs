using System.Text;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>A part of a case as YAML: on one line where it fits, else a line for each key.</summary>
internal static class FlowText
{
    private const int Width = 140;

    /// <summary>The text of <c>key: value</c>, from a column on; every line ends in a line feed.</summary>
    public static string Entry(string key, Node value, int column)
    {
        var indent = new string(' ', column);
        var line = $"{indent}{key}: {Flow(value)}\n";
        if (line.Length <= Width)
            return line;
        return value switch
        {
            MappingNode mapping => $"{indent}{key}:\n" + string.Concat(mapping.Entries.Select(entry => Entry(entry.Key.Text, entry.Value, column + 2))),
            SequenceNode list when list.Items.All(item => item is MappingNode) => $"{indent}{key}:\n" + string.Concat(list.Items.Select(item => Item((MappingNode)item, column + 2))),
            _ => line,
        };
    }

    /// <summary>The text on one line.</summary>
    public static string Flow(Node node) => node switch
    {
        ScalarNode { IsQuoted: true } scalar => Quote(scalar.Text),
        ScalarNode scalar => IsPlain(scalar.Text) ? scalar.Text : Quote(scalar.Text),
        SequenceNode list => list.Items.Count == 0 ? "[]" : "[ " + string.Join(", ", list.Items.Select(Flow)) + " ]",
        MappingNode { Entries.Count: 0 } => "{}",
        MappingNode mapping => "{ " + string.Join(", ", mapping.Entries.Select(entry => entry.Key.Text + ": " + Flow(entry.Value))) + " }",
        _ => throw new NotSupportedException(node.Kind),
    };

    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
            quoted.Append(character is '"' or '\\' ? "\\" : "").Append(character == '\n' ? ' ' : character);
        return quoted.Append('"').ToString();
    }

    private static string Item(MappingNode item, int column)
    {
        var indent = new string(' ', column);
        var line = $"{indent}- {Flow(item)}\n";
        if (line.Length <= Width || item.Entries.Count == 0)
            return line;
        var text = string.Concat(item.Entries.Select(entry => Entry(entry.Key.Text, entry.Value, column + 2)));
        return indent + "- " + text[(column + 2)..];
    }

    // What was read without quotes may stand without them, unless a flow around it gives a mark of it another meaning.
    private static bool IsPlain(string text) =>
        text == "~" || (text.Length > 0 && text.All(character => char.IsLetterOrDigit(character) || character is ' ' or '_' or '-' or '.' or '/' or '%' or '(' or ')' or '+')
            && !text.StartsWith('-') && !text.StartsWith('%') && text.Trim() == text) || IsTime(text);

    private static bool IsTime(string text) => text.Length > 10 && text[4] == '-' && text[10] == 'T' && text.All(character => char.IsAsciiDigit(character) || character is '-' or 'T' or ':');
}
