using System.Text;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A form as YAML that can be read back: what comes from a case is a quoted scalar or a comment, and neither can become a key.</summary>
internal static class FormText
{
    private const int Width = 110;

    public static string Write(IReadOnlyList<string> introduction, FormNode root, IReadOnlyList<(string Id, string Written, FormNode Form)> requests)
    {
        var yaml = new StringBuilder();
        Comment(yaml, introduction, 0);
        foreach (var child in root.Children)
            Node(yaml, child, 0);
        if (requests.Count > 0)
            yaml.Append("requests:\n");
        foreach (var (id, written, form) in requests)
        {
            yaml.Append("  - id: ").Append(Scalar(id)).Append('\n');
            Comment(yaml, [written], 4);
            foreach (var child in form.Children.OrderBy(child => child.Key == "findings"))
                Node(yaml, child, 4);
        }
        if (root.Children.Count == 0 && requests.Count == 0)
            yaml.Append("# Nothing is open.\nfindings: {}\n");
        return yaml.ToString();
    }

    /// <summary>Plain where YAML takes it for nothing but text, else in double quotes.</summary>
    public static string Scalar(string text)
    {
        if (IsPlain(text))
            return text;
        var quoted = new StringBuilder("\"");
        foreach (var c in LineWrap.OneLine(text))
            quoted.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        return quoted.Append('"').ToString();
    }

    private static void Node(StringBuilder yaml, FormNode node, int indent)
    {
        Comment(yaml, node.Comment, indent);
        yaml.Append(' ', indent).Append(Scalar(node.Key)).Append(":\n");
        foreach (var child in node.Children)
            Node(yaml, child, indent + 2);
    }

    private static void Comment(StringBuilder yaml, IReadOnlyList<string> comment, int indent)
    {
        foreach (var line in comment.SelectMany(text => LineWrap.Wrap(text, Width - indent)))
            yaml.Append(' ', indent).Append("# ").Append(line).Append('\n');
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsAsciiLetter(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
        && text.ToLowerInvariant() is not ("yes" or "no" or "true" or "false" or "on" or "off" or "null" or "y" or "n");
}
