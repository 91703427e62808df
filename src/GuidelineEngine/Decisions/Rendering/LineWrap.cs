using System.Text;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Breaks text into lines, and keeps what a case file says from steering the terminal that shows it.</summary>
internal static class LineWrap
{
    /// <summary>The text on one line: breaks, tabs, control and direction characters become blanks.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || PrintableText.IsControl(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else
            {
                line.Append(c);
            }
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>Lines of at most <paramref name="width"/> characters; at least one line; a longer word is cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        width = Math.Max(width, 8);
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in OneLine(text).Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
                Flush();
            if (line.Length > 0)
                line.Append(' ');
            line.Append(word);
            while (line.Length > width)
            {
                // "hydrocodone/acetaminophen" is better cut behind its slash than in the middle of a name.
                var cut = line.ToString(0, width).LastIndexOfAny(['/', '-', '_', '.']) + 1;
                cut = cut > width / 3 ? cut : width;
                lines.Add(line.ToString(0, cut));
                line.Remove(0, cut);
            }
        }
        if (line.Length > 0 || lines.Count == 0)
            Flush();
        return lines;

        void Flush()
        {
            lines.Add(line.ToString());
            line.Clear();
        }
    }
}
