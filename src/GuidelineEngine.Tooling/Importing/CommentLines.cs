using System.Text;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Writes the comments of a case skeleton. Whatever a letter holds, it stays behind its `#`.</summary>
internal sealed class CommentLines(StringBuilder text)
{
    private const int Width = 118;

    /// <summary>A comment of any length, wrapped; what goes on over a line stands below its beginning.</summary>
    public void Add(int indent, string comment, int hanging = 2)
    {
        var margin = new string(' ', indent) + "# ";
        var line = new StringBuilder(margin);
        var isFirst = true;
        foreach (var word in comment.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFirst && line.Length + 1 + word.Length > Width)
            {
                text.Append(line).Append('\n');
                line.Clear().Append(margin).Append(' ', hanging);
            }
            else if (!isFirst)
            {
                line.Append(' ');
            }
            line.Append(word);
            isFirst = false;
        }
        text.Append(line.ToString().TrimEnd()).Append('\n');
    }

    /// <summary>An entry with where it comes from behind it.</summary>
    public void Entry(int indent, string entry, string comment) =>
        text.Append(' ', indent).Append(entry.PadRight(Math.Max(0, 34 - indent))).Append(" # ").Append(comment).Append('\n');
}
