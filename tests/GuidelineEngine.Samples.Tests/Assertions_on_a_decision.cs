using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Samples.Tests;

/// <summary>Decisions of one's own cases, asserted with no framework and with FluentAssertions.</summary>
public sealed class Assertions_on_a_decision
{
    private const string Case = """
        case: sample
        as_of: 2014-11-12
        review: { stage: prospective, reviewer: staff }
        documents: [{ id: pr2, type: PR-2, date: 2014-11-01, pages: 4 }]
        requests:
          - { id: norco, item: "Norco 10/325mg #120 1 tab q6h", since: { by: 2013-01 } }
        """;

    private static readonly DecisionEngine Engine = DecisionEngine.BuiltIn();

    private static CaseDecision Decision => Engine.Decide(Engine.ReadCase("sample.case.yaml", Case).Case!);

    [Test]
    public void With_no_framework() =>
        Decision.ShouldShow("{ truth: undetermined, criteria: { opioids-continuing/function_and_pain: undetermined }, missing: [function_improved] }");

    [Test]
    public void With_FluentAssertions() =>
        Decision.Should().Show("truth: undetermined", "nothing documents what the drug does").And.HaveOutcome(Outcome.RequestInformation);

    [Test]
    public void Fail_with_the_evidence()
    {
        var wrong = () => Decision.ShouldShow("truth: met");
        var wrongly = () => Decision.Should().Show("truth: met", "we hoped so");

        wrong.Should().Throw<PolicyTestFailedException>().Which.Message.Should().Contain("expected  met").And.Contain("got       undetermined").And.Contain("► ").And.Contain("opioids-continuing.yaml:");
        wrongly.Should().Throw<AssertionException>().WithMessage("Expected Decision to show it because we hoped so, but it differs:*opioids-continuing.yaml:*");
    }
}
