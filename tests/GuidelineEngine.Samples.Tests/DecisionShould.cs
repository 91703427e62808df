using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Samples.Tests;

/// <summary><c>decision.Should()</c> for projects that use FluentAssertions: copy it.</summary>
internal static class DecisionShould
{
    public static DecisionAssertion Should(this CaseDecision decision) => new(decision);
}

/// <summary>What can be asserted of a decision.</summary>
internal sealed class DecisionAssertion(CaseDecision decision) : ReferenceTypeAssertions<CaseDecision, DecisionAssertion>(decision)
{
    protected override string Identifier => "decision";

    /// <summary>The decision shows all that is expected, in the words of a policy test's <c>expect</c>.</summary>
    public AndConstraint<DecisionAssertion> Show(string expected, string because = "", params object[] becauseArgs)
    {
        var report = Subject.ReportAgainst(expected);
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(report is null)
            .FailWith("Expected {context:decision} to show it{reason}, but it differs:\n" + Escaped(report));
        return new AndConstraint<DecisionAssertion>(this);
    }

    /// <summary>Every line has this outcome.</summary>
    public AndConstraint<DecisionAssertion> HaveOutcome(Outcome outcome, string because = "", params object[] becauseArgs)
    {
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(Subject.Requests.All(request => request.Outcome == outcome))
            .FailWith("Expected {context:decision} to have the outcome {0}{reason}, but found {1}.", outcome, Subject.Requests.Select(request => request.Outcome));
        return new AndConstraint<DecisionAssertion>(this);
    }

    // FluentAssertions reads braces as places for its arguments.
    private static string? Escaped(string? report) => report?.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
