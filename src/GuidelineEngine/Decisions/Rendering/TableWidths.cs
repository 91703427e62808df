namespace GuidelineEngine.Decisions.Rendering;

/// <summary>How wide the columns of a table are.</summary>
internal static class TableWidths
{
    public const int Gap = 2;

    public static IReadOnlyList<int> Of(IReadOnlyList<TextColumn> columns, IReadOnlyList<IReadOnlyList<TextRun>> rows, int page)
    {
        var wanted = new int[columns.Count];
        for (var at = 0; at < wanted.Length; at++)
            wanted[at] = Wanted(columns[at], at, rows);
        var room = page - (Gap * (columns.Count - 1));
        if (SumOf(wanted) <= room)
            return wanted;

        // Columns that may shrink share what the others leave; one that needs less than its share hands the rest on.
        var widths = (int[])wanted.Clone();
        var isOpen = new bool[columns.Count];
        var shares = 0;
        for (var at = 0; at < isOpen.Length; at++)
        {
            isOpen[at] = columns[at].Share > 0;
            shares += isOpen[at] ? columns[at].Share : 0;
            room -= isOpen[at] ? 0 : wanted[at];
        }
        while (shares > 0)
        {
            var (left, leftShares) = (room, shares);
            for (var at = 0; at < isOpen.Length; at++)
            {
                if (!isOpen[at] || wanted[at] > room * columns[at].Share / shares)
                    continue;
                isOpen[at] = false;
                left -= wanted[at];
                leftShares -= columns[at].Share;
            }
            if (leftShares == shares)
            {
                for (var at = 0; at < isOpen.Length; at++)
                    widths[at] = isOpen[at] ? Math.Max(8, room * columns[at].Share / shares) : widths[at];
                break;
            }
            (room, shares) = (left, leftShares);
        }
        return widths;
    }

    private static int Wanted(TextColumn column, int at, IReadOnlyList<IReadOnlyList<TextRun>> rows)
    {
        var widest = column.Title.Length;
        foreach (var row in rows)
            widest = Math.Max(widest, row[at].Text.Length);
        return widest;
    }

    private static int SumOf(int[] widths)
    {
        var sum = 0;
        foreach (var width in widths)
            sum += width;
        return sum;
    }
}
