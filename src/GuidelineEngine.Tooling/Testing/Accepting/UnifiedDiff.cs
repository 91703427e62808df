using System.Globalization;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Tooling.Testing.Accepting;

/// <summary>Two texts of one file as a unified difference.</summary>
internal static class UnifiedDiff
{
    private const int Context = 2;

    public static TextPage Of(string file, string before, string after)
    {
        var lines = new List<TextLine> { Line("--- " + file, TextKind.Heading), Line("+++ " + file, TextKind.Heading) };
        var steps = Steps(Cut(before), Cut(after));
        for (var at = 0; at < steps.Count;)
        {
            if (steps[at].Sign == ' ')
            {
                at++;
                continue;
            }
            var start = Math.Max(0, at - Context);
            var end = EndOf(steps, at);
            lines.Add(Line(Header(steps, start, end), TextKind.Quiet));
            lines.AddRange(steps.Skip(start).Take(end - start).Select(step => Line(step.Sign + step.Text, step.Sign switch { '-' => TextKind.Adverse, '+' => TextKind.Good, _ => TextKind.Plain })));
            at = end;
        }
        return new TextPage(lines);
    }

    // A hunk goes on as long as the next change is no further away than the context of both.
    private static int EndOf(List<(char Sign, string Text)> steps, int at)
    {
        var last = at;
        for (var next = at; next < steps.Count && next <= last + 2 * Context; next++)
        {
            if (steps[next].Sign != ' ')
                last = next;
        }
        return Math.Min(steps.Count, last + Context + 1);
    }

    private static string Header(List<(char Sign, string Text)> steps, int start, int end)
    {
        int Count(int from, int to, char other) => steps.Skip(from).Take(to - from).Count(step => step.Sign != other);
        return string.Create(CultureInfo.InvariantCulture,
            $"@@ -{Count(0, start, '+') + 1},{Count(start, end, '+')} +{Count(0, start, '-') + 1},{Count(start, end, '-')} @@");
    }

    // What is equal at both ends needs no search; between them the longest common run of lines is kept.
    private static List<(char Sign, string Text)> Steps(string[] before, string[] after)
    {
        var steps = new List<(char, string)>();
        var (head, tail) = (0, 0);
        while (head < before.Length && head < after.Length && before[head] == after[head])
            head++;
        while (tail < before.Length - head && tail < after.Length - head && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;
        steps.AddRange(before[..head].Select(line => (' ', line)));
        AddMiddle(steps, before[head..^tail], after[head..^tail]);
        steps.AddRange(before[^tail..].Select(line => (' ', line)));
        return steps;
    }

    private static void AddMiddle(List<(char, string)> steps, string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                steps.Add((' ', before[i++]));
                j++;
            }
            else if (i < before.Length && (j == after.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                steps.Add(('-', before[i++]));
            }
            else
            {
                steps.Add(('+', after[j++]));
            }
        }
    }

    private static string[] Cut(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    private static TextLine Line(string text, TextKind kind) => new([new TextRun(text.Replace('\t', ' '), kind)]);
}
