using GuidelineEngine.Cases;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Seeds;

/// <summary>The same sixteen requests on 2026-07-01, when other editions are in force than the pack holds.</summary>
public sealed class The_letters_today
{
    private const string Day = "\"2026-07-01\"";

    [TestCaseSource(nameof(Settings))]
    public void Go_to_a_physician_because_the_edition_in_force_is_not_held(string letter, string request, Stage stage, Reviewer reviewer, string file)
    {
        var edited = EditedCase.OfSeed(letter + file).With("as_of", Day);
        foreach (var id in edited.RequestIds.ToArray())
        {
            edited.With(id, "requested", Day).With(id, "service_date", Day)
                .ChangeItem(id, item => item.Replace(" with a dos of 4/14/2015", "", StringComparison.Ordinal));
        }
        var got = edited.Decide(new CaseOverrides(stage, reviewer)).Of(request);
        if (got is not { Outcome: Outcome.PhysicianReview, Reason: "edition_not_held", Truth: null, Row: "1" })
            Showing.Fail(got, "physician_review because of edition_not_held");
        got.Rationale.Text.Should().MatchRegex("201[67]", "the rationale names the edition in force");
    }

    private static IEnumerable<TestCaseData> Settings() =>
        from line in The_letters_at_independent_medical_review.Lines()
        from stage in Enum.GetValues<Stage>()
        from reviewer in Enum.GetValues<Reviewer>()
        where stage != Stage.IndependentMedicalReview || reviewer == Reviewer.Physician
        from file in new[] { ".case.yaml", ".documented.case.yaml" }
        let letter = (string)line.Arguments[0]!
        let request = (string)line.Arguments[1]!
        select new TestCaseData(letter, request, stage, reviewer, file)
            .SetArgDisplayNames((file == ".case.yaml" ? "letter " : "twin of ") + letter, request, stage.ToString(), reviewer.ToString());
}
