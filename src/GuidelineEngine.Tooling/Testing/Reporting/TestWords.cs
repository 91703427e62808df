using GuidelineEngine.Cases;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>What the records give for a test, in words.</summary>
internal static class TestWords
{
    public static string Given(Formula leaf, LineEvidence evidence) => leaf switch
    {
        FactTest test => Fact(test.Fact, FactTests.StateFor(test, evidence.Context), evidence),
        ListTest list => Entries(ListTests.Entries(list.List, evidence.Context), ListTests.IsComplete(list.List, evidence.Context)),
        AllowanceTest { Allowance: var allowance } => Amounts(allowance, evidence),
        _ => "",
    };

    private static string Fact(Fact fact, FactState state, LineEvidence evidence)
    {
        var value = FactText.Value(fact, state, evidence.Context);
        if (state.Status == FactStatus.Undocumented)
            return value;
        var places = state.Findings.Select(finding => FactText.Found(finding, evidence.Context))
            .Select(found => found.Value == value ? ScreenWords.Place(evidence.Decision, found) : $"{found.Value}: {ScreenWords.Place(evidence.Decision, found)}")
            .Distinct(StringComparer.Ordinal);
        return string.Join("; ", places) is { Length: > 0 } ground ? $"{value} ({ground})" : value;
    }

    private static string Entries(IReadOnlyList<Cases.ListEntry> entries, bool isComplete) =>
        (entries.Count == 0 ? "nothing listed" : string.Join("; ", entries.Select(entry => entry.Text))) + (isComplete ? "" : ", an open list");

    private static string Amounts(Allowance allowance, LineEvidence evidence)
    {
        var before = allowance.Fact is { } fact ? $"{fact.Label} {Fact(fact, evidence.Context.StateOf(fact), evidence)}" : null;
        var line = evidence.Context.Request.Line;
        var asked = allowance.Kind switch
        {
            AllowanceKind.Dose => null,
            AllowanceKind.Supply => "asked for " + Shown(RequestedAmounts.TotalDays(line), " days"),
            AllowanceKind.Trial => $"asked for as {line.Acquisition?.Value ?? "not given"}, {Shown(RequestedService.Amount(DerivationRule.DaysRequested, line), " days")}",
            var kind => "asked for " + Shown(RequestedService.Amount(RequestedService.RuleOf(kind), line), ""),
        };
        return string.Join("; ", new[] { before, asked }.OfType<string>());
    }

    private static string Shown(Interval amount, string unit) => amount.IsUnknown ? "not given" : amount + unit;
}
