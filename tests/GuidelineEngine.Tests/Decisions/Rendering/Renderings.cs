using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Tests.Decisions.Rendering;

/// <summary>Everything that is made from a decision.</summary>
internal static class Renderings
{
    public static IEnumerable<string> Of(CaseDecision decision) =>
    [
        DecisionText.Write(decision), DecisionText.Explain(decision),
        DecisionMarkdown.Write(decision), DecisionMarkdown.Explain(decision),
        DecisionHtml.Write(decision), DecisionHtml.Explain(decision),
        DecisionJson.Write(decision),
        Questions.Text(decision), Questions.Markdown(decision), Questions.Html(decision), Questions.Json(decision), Questions.Yaml(decision),
    ];
}
