using System.Text;

namespace GuidelineEngine.Diagnostics;

/// <summary>One line of a file as it is shown, and the underline that goes below it.</summary>
/// <param name="Line">The line, tabs widened, control characters replaced, cut around the mistake when long.</param>
/// <param name="Underline">Spaces, then <c>^~~~</c>.</param>
internal readonly record struct SourceExcerpt(string Line, string Underline)
{
    private const int Widest = 110;
    private const int KeptBefore = 40;
    private const int TabWidth = 4;

    /// <summary>Shows a line with the columns from <paramref name="start"/> to before <paramref name="end"/> underlined.</summary>
    public static SourceExcerpt Of(string line, int start, int end)
    {
        var first = Math.Clamp(start - 1, 0, line.Length);
        var last = Math.Clamp(end - 1, first, line.Length);
        var from = line.Length <= Widest || first <= KeptBefore ? 0 : Math.Min(first - KeptBefore, line.Length - Widest);
        from = Math.Max(0, from);
        var to = Math.Min(line.Length, from + Widest);
        var shown = new StringBuilder(from > 0 ? "…" : "");
        var (left, right) = (shown.Length, shown.Length);
        for (var i = from; i < to; i++)
        {
            if (i == first)
                left = shown.Length;
            if (line[i] == '\t')
                shown.Append(' ', TabWidth - shown.Length % TabWidth);
            else
                shown.Append(PrintableText.IsControl(line[i]) ? '\uFFFD' : line[i]);
            if (i < last)
                right = shown.Length;
        }
        if (first >= to)
            left = shown.Length;
        if (to < line.Length)
            shown.Append('…');
        var underline = new string(' ', left) + "^" + new string('~', Math.Max(0, right - left - 1));
        return new SourceExcerpt(shown.ToString().TrimEnd(), underline);
    }
}
