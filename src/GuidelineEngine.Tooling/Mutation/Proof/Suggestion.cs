using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Wording;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Mutation.Proof;

/// <summary>A case in which a change that no test notices would show.</summary>
internal static class Suggestion
{
    public static string? For(Mutant mutant, Guideline? before, Guideline? after) => mutant.Kind switch
    {
        MutationKind.Outcome => "a case in this row and column that expects its outcome",
        MutationKind.DateEdge when before is null || !IsInATest(mutant, before, after!) => $"a request of that day and one of the day before, each expecting its citations or its deadlines",
        MutationKind.Threshold when before is null => "a case a day before that limit and one on it, each expecting its deadlines",
        MutationKind.Dropped => $"a case that expects a truth of `{NameOf(mutant)}` under `criteria`",
        MutationKind.Role => "a case in which it is met and one in which it is not, each expecting outcome, cautions, advisories and what is missing",
        MutationKind.Scope => "a request for what is named there that expects which guidelines speak",
        _ when before is not null => OfTests(before, after!),
        _ => null,
    };

    private static string NameOf(Mutant mutant) => mutant.Change.Split('`')[1];

    private static bool IsInATest(Mutant mutant, Guideline before, Guideline after) => OfTests(before, after) is not null && mutant.Span.Start.Line > 0;

    // The first test that the change makes another, with what the records would say.
    private static string? OfTests(Guideline before, Guideline after)
    {
        var pairs = before.Criteria.Zip(after.Criteria, (was, becomes) => (was.Name, Was: before.TestOf(was), Becomes: after.TestOf(becomes)));
        if (before.AppliesWhen is { } applied && after.AppliesWhen is { } applies)
            pairs = pairs.Append(("applies_when", applied, applies));
        foreach (var (name, was, becomes) in pairs)
        {
            if (Equivalence.Difference(was, becomes) is { } found)
                return $"a case with {Records(was, found.Inputs, found.States)}: `{name}` is {Words.Of(found.Before)} as written and {Words.Of(found.After)} with the change";
        }
        return null;
    }

    private static string Records(Formula formula, Inputs inputs, int[] states)
    {
        var facts = formula.Facts().Select(fact => (fact, State: inputs.StateOf(fact, states)))
            .Where(known => known.State is not null).Select(known => $"`{known.fact.Name}: {Value(known.fact, known.State!)}`");
        var others = formula.Leaves().Where(leaf => leaf is not FactTest { Fact: var fact } || inputs.StateOf(fact, states) is null)
            .Select(leaf => $"\"{FormulaWords.Of(leaf)}\" {Words.Of(inputs.TruthOf(leaf, states))}");
        return string.Join(", ", facts.Concat(others).Distinct());
    }

    private static string Value(Fact fact, FactState state) =>
        state.Status != FactStatus.Documented ? "(not documented)"
        : fact.Type switch
        {
            FactType.YesNo => state.YesNo == Truth.Met ? "yes" : "no",
            FactType.Choice => fact.Choices[state.Choice].Name,
            FactType.Date => Print(state.Number, day => DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            FactType.Duration => Print(state.Number, days => days.ToString(CultureInfo.InvariantCulture) + " days"),
            _ => Print(state.Number, number => number.ToString(CultureInfo.InvariantCulture)),
        };

    private static string Print(Interval value, Func<decimal, string> print) =>
        value.IsExact ? print(value.Lower!.Value.Value) : $"{print(value.Lower!.Value.Value)} to {print(value.Upper!.Value.Value)}";
}
