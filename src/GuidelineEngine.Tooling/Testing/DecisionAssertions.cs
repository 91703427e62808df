using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Tooling.Testing.Expectations;
using GuidelineEngine.Tooling.Testing.Reporting;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>
/// Assertions on decisions for any test framework, in the words of a policy test's <c>expect</c>:
/// <c>decision.ShouldShow("{ outcome: certify, missing: none }")</c>.
/// </summary>
public static class DecisionAssertions
{
    private const string Name = "expected";

    /// <summary>Fails unless the decision shows all that is expected of it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="expected">An <c>expect</c> as YAML; by the ids of the lines where there are several.</param>
    /// <exception cref="PolicyTestFailedException">Something differs; the message is the whole report.</exception>
    /// <exception cref="ArgumentException">The text is no expectation, or names what the pack does not have; the message says where.</exception>
    public static void ShouldShow(this CaseDecision decision, string expected)
    {
        var differences = Differences(decision, expected);
        if (differences.Count > 0)
            throw new PolicyTestFailedException(Text(decision, differences), differences);
    }

    /// <summary>What the decision shows otherwise than expected, in full, for the assertions of a framework; null where it is as expected.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="expected">An <c>expect</c> as YAML; by the ids of the lines where there are several.</param>
    /// <exception cref="ArgumentException">The text is no expectation, or names what the pack does not have; the message says where.</exception>
    public static string? ReportAgainst(this CaseDecision decision, string expected)
    {
        var differences = Differences(decision, expected);
        return differences.Count == 0 ? null : Text(decision, differences);
    }

    private static string Text(CaseDecision decision, IReadOnlyList<PolicyDifference> differences) => new PolicyTestFailure(differences, decision).Text(decision.Case);

    private static IReadOnlyList<PolicyDifference> Differences(CaseDecision decision, string expected)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentException.ThrowIfNullOrWhiteSpace(expected);
        var diagnostics = new DiagnosticBag();
        var lines = MappingReader.Over(DocumentReader.Read(Name, expected, diagnostics), diagnostics, "an expectation") is { } mapping
            ? ExpectationReader.Read(mapping.Node, [.. decision.Requests.Select(request => request.Id)], "the assertion", diagnostics)
            : null;
        if (lines is not null && decision.Pack is { } pack)
        {
            var names = new PackNames(pack);
            foreach (var name in lines.SelectMany(line => line.All).SelectMany(expectation => expectation.Names))
                names.Check(name, diagnostics);
        }
        return lines is not null && !diagnostics.HasErrors
            ? [.. lines.SelectMany(line => line.Differences(decision))]
            : throw new ArgumentException(DiagnosticText.Render(diagnostics.ToSortedList(), _ => expected), nameof(expected));
    }
}
