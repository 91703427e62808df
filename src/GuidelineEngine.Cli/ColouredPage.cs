using GuidelineEngine.Decisions.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GuidelineEngine.Cli;

/// <summary>A page in colour. The lines are laid out already; colour repeats what their words say.</summary>
internal sealed class ColouredPage(TextPage page) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in page.Lines)
        {
            foreach (var run in line.Runs)
                yield return new Segment(run.Text, StyleOf(run.Kind));
            yield return Segment.LineBreak;
        }
    }

    private static Style StyleOf(TextKind kind) => kind switch
    {
        TextKind.Heading => new Style(decoration: Decoration.Bold),
        TextKind.Good => new Style(Color.Green),
        TextKind.Ask => new Style(Color.Yellow),
        TextKind.Refer => new Style(Color.Aqua, decoration: Decoration.Bold),
        TextKind.Adverse => new Style(Color.Red),
        TextKind.Danger => new Style(Color.Red, decoration: Decoration.Bold),
        TextKind.Quiet => new Style(Color.Grey),
        _ => Style.Plain,
    };
}
