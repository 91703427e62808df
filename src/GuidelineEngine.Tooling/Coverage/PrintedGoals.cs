using GuidelineEngine.Documents;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Checking;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>Each statement cited by some decision, and each message printed by one.</summary>
internal static class PrintedGoals
{
    public static IEnumerable<CoverageGoal> Of(GuidelineTests tests) => Statements(tests).Concat(tests.Guideline.Criteria.SelectMany(criterion => Messages(tests, criterion)));

    private static IEnumerable<CoverageGoal> Statements(GuidelineTests tests) => tests.Guideline.Statements.Select(statement => new CoverageGoal(
        CoverageKind.Statements, tests.Guideline.Id, "statements/" + statement.Name, $"a decision that cites `{statement.Name}`", statement.Span,
        seen => seen.IsPlanned && seen.Request.Cited.Contains(statement.Id), () => null)
    {
        Demands = tests.Guideline.Criteria.FirstOrDefault(criterion => criterion.RestsOn.Contains(statement)) is { } criterion ? [.. TruthGoals.Of(tests, criterion, Truth.Met)] : [],
    });

    private static IEnumerable<CoverageGoal> Messages(GuidelineTests tests, Criterion criterion)
    {
        IEnumerable<(Truth Truth, Message? Message)> messages = [(Truth.Met, criterion.Met), (Truth.NotMet, criterion.NotMet), (Truth.Undetermined, criterion.Undetermined)];
        foreach (var (truth, message) in messages)
        {
            if (message is null)
                continue;
            var word = Words.Of(truth);
            yield return new CoverageGoal(
                CoverageKind.Messages, tests.Guideline.Id, $"criteria/{criterion.Name}/{word}/message", $"a decision that prints the message `{word}` of `{criterion.Name}`", message.Span,
                seen => IsPrinted(criterion, truth, seen), () => WhyNever(tests, criterion, truth))
            {
                Demands = [.. TruthGoals.Of(tests, criterion, truth)],
            };
        }
    }

    // A sentence may begin with a capital that the message lacks, and go on with its grounds behind it.
    private static bool IsPrinted(Criterion criterion, Truth truth, Sighting seen) =>
        seen.Has(criterion) && seen.TruthOf(criterion) == truth
        && MessageText.Of(criterion, truth, seen.Request.Frame).TrimEnd('.') is { Length: > 0 } text
        && seen.Request.Printed.Contains(text[1..], StringComparison.Ordinal);

    private static string? WhyNever(GuidelineTests tests, Criterion criterion, Truth truth)
    {
        if (TruthGoals.WhyNever(tests, criterion, truth) is { } reason)
            return reason;
        var guideline = tests.Guideline;
        var isTold = new Roles(guideline).Decides(criterion.Index) || truth switch
        {
            Truth.Met => guideline.Cautions.Concat(guideline.ReferWhen).Concat(guideline.Advises).Contains(criterion.Index),
            Truth.NotMet => guideline.Expects.Contains(criterion.Index),
            _ => guideline.Expects.Contains(criterion.Index) || (criterion.MustBeKnown && guideline.Cautions.Contains(criterion.Index)),
        };
        return isTold ? null : $"in its role nothing prints what is {Words.Of(truth).Replace('_', ' ')}";
    }
}
