using System.Text;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Mutation.Memory;

/// <summary>A node as text that is the same wherever in a file it stands.</summary>
internal static class NodeText
{
    public static string Of(Node node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    // Lengths keep one text from reading as two.
    private static void Write(Node node, StringBuilder text)
    {
        switch (node)
        {
            case ScalarNode scalar:
                text.Append(scalar.IsQuoted ? 'q' : 's').Append(scalar.Text.Length).Append(':').Append(scalar.Text);
                break;
            case SequenceNode list:
                text.Append('[');
                foreach (var item in list.Items)
                    Write(item, text);
                text.Append(']');
                break;
            case MappingNode mapping:
                text.Append('{');
                foreach (var entry in mapping.Entries)
                {
                    Write(entry.Key, text);
                    Write(entry.Value, text);
                }
                text.Append('}');
                break;
        }
    }
}
