namespace GuidelineEngine.Decisions.Rendering;

/// <summary>How wide the columns of a table are.</summary>
internal static class TableWidths
{
    public const int Gap = 2;

    public static IReadOnlyList<int> Of(IReadOnlyList<TextColumn> columns, IReadOnlyList<IReadOnlyList<TextRun>> rows, int page)
    {
        var wanted = columns.Select((column, at) => rows.Select(row => row[at].Text.Length).Append(column.Title.Length).Max()).ToArray();
        var room = page - (Gap * (columns.Count - 1));
        if (wanted.Sum() <= room)
            return wanted;

        // Columns that may shrink share what the others leave; one that needs less than its share hands the rest on.
        var widths = wanted.ToArray();
        var open = Enumerable.Range(0, columns.Count).Where(at => columns[at].Share > 0).ToList();
        room -= Enumerable.Range(0, columns.Count).Except(open).Sum(at => wanted[at]);
        while (open.Count > 0)
        {
            var shares = open.Sum(at => columns[at].Share);
            var satisfied = open.Where(at => wanted[at] <= room * columns[at].Share / shares).ToList();
            if (satisfied.Count == 0)
            {
                foreach (var at in open)
                    widths[at] = Math.Max(8, room * columns[at].Share / shares);
                break;
            }
            room -= satisfied.Sum(at => wanted[at]);
            open.RemoveAll(satisfied.Contains);
        }
        return widths;
    }
}
