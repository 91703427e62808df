using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>A line of the evidence below a failed test.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Kind">What it is, for colour.</param>
/// <param name="Places">The lines of the pack that say so, as <c>file:line</c>.</param>
/// <param name="Subject">The part of the pack that it is about; null where it is about none.</param>
/// <param name="Children">What it rests on.</param>
internal sealed record ReportNode(string Text, TextKind Kind, IReadOnlyList<string> Places, object? Subject, IReadOnlyList<ReportNode> Children)
{
    public static ReportNode Leaf(string text, TextKind kind, IReadOnlyList<string>? places = null, object? subject = null) => new(text, kind, places ?? [], subject, []);
}
