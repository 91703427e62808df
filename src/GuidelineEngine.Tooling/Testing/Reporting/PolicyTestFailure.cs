using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>What a decision shows otherwise than expected, with the decision; null where the case could not be read.</summary>
internal sealed record PolicyTestFailure(IReadOnlyList<PolicyDifference> Differences, CaseDecision? Decision)
{
    /// <summary>The report as text that ends in a line feed.</summary>
    public string Text(string heading)
    {
        var page = new TextLayout(TextLayout.DefaultWidth);
        ReportLayout.Add(page, heading, this);
        return page.ToPage().ToString();
    }
}
