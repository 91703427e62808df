using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The step of the formulary in one line: the status, what follows, what is still asked, and how far that was checked.</summary>
internal static class FormularyLine
{
    public static SheetLine Of(FormularyStep step)
    {
        var asks = step.Needs.Count == 0 ? "" : " — " + string.Join(" ", step.Needs.Select(need => need.Ask));
        var mark = step.Grade is { } grade and < Grade.Source ? $" [{ScreenWords.Of(grade)}]" : "";
        return new SheetLine(step.Summary + mark + asks, step.Needs.Count == 0 ? TextKind.Plain : TextKind.Ask);
    }
}
