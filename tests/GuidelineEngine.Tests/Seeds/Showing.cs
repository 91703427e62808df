using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Seeds;

/// <summary>What a failing expectation prints: all that was got, with the reasons.</summary>
internal static class Showing
{
    public static RequestDecision Of(this CaseDecision decision, string request) => decision.Requests.Single(line => line.Id == request);

    /// <summary>Fails, with expected beside got, unless the outcome is as expected.</summary>
    public static void ShouldBe(this RequestDecision got, string outcome, string? truth = null)
    {
        if (Words.Of(got.Outcome) != outcome || (truth is not null && DecisionWords.Of(got.Truth) != truth))
            Fail(got, outcome + (truth is null ? "" : ", truth " + truth));
    }

    public static void Fail(RequestDecision got, string expected) => Assert.Fail("expected " + expected + "\ngot      " + Show(got));

    public static IEnumerable<string> MetCautions(this RequestDecision decision) =>
        decision.Cautions.Where(caution => caution.Truth == Truth.Met).Select(caution => caution.Id);

    public static string Show(RequestDecision got) => $"""
        {Words.Of(got.Outcome)}, truth {DecisionWords.Of(got.Truth) ?? "none"}, row {got.Row}, strict {got.Strict}, reason {got.Reason ?? "none"}
        item     {got.Item.Written}
        missing  {string.Join(", ", got.Missing.Select(missing => $"{missing.Fact} {DecisionWords.Of(missing.Role)} ({DecisionWords.Of(missing.Reason)})"))}
        cautions {string.Join(", ", got.Cautions.Select(caution => caution.Id + " " + Words.Of(caution.Truth)))}
        criteria {string.Join(", ", got.Guidelines.SelectMany(Criteria))}
        because  {got.Rationale.Text}
        """;

    private static IEnumerable<string> Criteria(GuidelineEvidence guideline) => guideline.Criteria
        .Where(criterion => criterion.Role == CriterionRole.CertifyWhen)
        .Select(criterion => $"{guideline.Id}/{criterion.Id} {Words.Of(criterion.Truth)} ({Words.Of(criterion.Grade)})");
}
