using GuidelineEngine.Decisions;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Evaluation.Services;

/// <summary>Sixty milligrams a day are allowed, over the request.</summary>
public sealed class A_dose_on_two_lines
{
    private static readonly DecisionEngine Engine = DecisionEngine.LoadOrThrow(PackFiles.InMemory(new Dictionary<string, string>(ServicePack.Files)
    {
        ["facts.yaml"] = ServicePack.Files["facts.yaml"].Replace(
            "facts:\n",
            "facts:\n  duloxetine_dose: { type: number, unit: mg a day, scope: request, kind: observation, label: duloxetine a day, derived: { daily_dose: duloxetine, over: request } }\n",
            StringComparison.Ordinal),
        ["guidelines/duloxetine.yaml"] = """
            guideline: duloxetine
            source: schedule
            title: Duloxetine
            applies_to: { ingredient: duloxetine }
            statements:
              limit: { section: Limits, says: There is a limit., grade: source }
            criteria:
              within:
                rests_on: limit
                allows: { dose: 60 mg a day, of: duloxetine_dose }
                met: "It stays within {limit}."
                not_met: "It comes to {duloxetine_dose}, beyond {limit}."
                undetermined: "Whether it stays within {limit} is not known."
            certify_when: within
            """,
    }));

    [TestCase("item: \"Cymbalta 30mg #30\", sig: 1 cap daily", Truth.Met)]
    [TestCase("item: \"Cymbalta 30mg #60\", sig: 1 cap bid", Truth.NotMet)]
    [TestCase("item: \"Cymbalta 30mg #60\", sig: 1-2 caps daily", Truth.NotMet)]
    [TestCase("item: \"Cymbalta 30mg #30\"", null)]
    [TestCase("item: \"Xanax 1mg #30\"", Truth.Met)]
    public void Fits_only_with_what_the_other_line_asks(string beside, Truth? truth) => Decide(beside).Truth.Should().Be(truth);

    [Test]
    public void Leaves_the_part_that_fits_beside_the_other_line()
    {
        var decision = Decide("item: \"Cymbalta 30mg #60\", sig: 1 cap bid", "Cymbalta 30mg #60", "1 cap bid");

        decision.Truth.Should().Be(Truth.NotMet);
        decision.Rationale.Text.Should().Contain("It comes to 120 mg a day (60 mg a day of it on the line `Cymbalta 30mg #60`), beyond 60 mg a day");
        decision.Modification?.Authorised.Should().BeNull("the other line already asks all of it");

        var half = Decide("item: \"Cymbalta 30mg #30\", sig: 1 cap daily", "Cymbalta 30mg #60", "1 cap bid");
        half.Modification!.Authorised!.Quantity.Should().Be(30);
        half.Modification.Why.Should().Be("60 mg a day, of which other lines ask 30, for 30 days is 30 of 30 mg.");
    }

    private static RequestDecision Decide(string beside, string item = "Cymbalta 30mg #30", string sig = "1 cap daily")
    {
        var text = ServicePack.Case(item, request: $"sig: {sig}\nrefills: 0", beside: beside + ", refills: 0, for: { body_part: low back }");
        return Engine.Decide(Engine.ReadCase("services.case.yaml", text).Case!).Requests[0];
    }
}
