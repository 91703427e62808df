using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Wording;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>Each part of <c>any</c>, <c>all</c> and <c>at_least_of</c> deciding alone.</summary>
internal static class BranchGoals
{
    public static IEnumerable<CoverageGoal> Of(GuidelineTests tests)
    {
        var guideline = tests.Guideline;
        foreach (var criterion in guideline.Criteria)
        {
            foreach (var goal in In(tests, tests[criterion], "criteria/" + criterion.Name, seen => seen.Has(criterion), [.. tests.Presence]))
                yield return goal;
        }
        if (guideline.AppliesWhen is { } appliesWhen)
        {
            foreach (var goal in In(tests, appliesWhen, "applies_when", seen => seen.IsPlanned, []))
                yield return goal;
        }
        if (guideline.CertifyWhen is { } certifyWhen)
        {
            foreach (var goal in In(tests, certifyWhen, "certify_when", seen => seen.MayApply, [.. tests.Presence]))
                yield return goal;
        }
    }

    private static IEnumerable<CoverageGoal> In(GuidelineTests tests, Formula formula, string place, Func<Sighting, bool> counts, Demand[] beside)
    {
        var (word, parts) = formula switch
        {
            AllOf all => ("all", all.Parts),
            AnyOf any => ("any", any.Parts),
            AtLeastOf some => ("at_least_of", some.Parts),
            Negation negation => ("not", [negation.Part]),
            _ => ("", []),
        };
        for (var i = 0; i < parts.Count; i++)
        {
            var (branch, part) = (i, parts[i]);
            var inner = parts.Count == 1 ? place + "/" + word : FormattableString.Invariant($"{place}/{word}[{i}]");
            if (formula is not Negation && parts.Count > 1 && !IsOneTest(parts))
            {
                var what = $"`{FormulaWords.Of(part)}` deciding `{word}` alone in {Name(place)}";
                yield return new CoverageGoal(
                    CoverageKind.Branches, tests.Guideline.Id, inner, what, part.Span,
                    seen => counts(seen) && DecidesAlone(formula, branch, parts, seen),
                    () => Possibility.CanBe([.. Demands(formula, branch, parts), .. beside], tests) ? null : "no combination of what the tests can show lets it decide alone")
                {
                    Demands = [.. Demands(formula, branch, parts), .. beside],
                };
            }
            foreach (var goal in In(tests, part, inner, counts, beside))
                yield return goal;
        }
    }

    // A limit on both sides is one test: its two ends are thresholds.
    private static bool IsOneTest(IReadOnlyList<Formula> parts) => parts.All(part => part is FactTest && part.Span == parts[0].Span);

    private static bool DecidesAlone(Formula formula, int branch, IReadOnlyList<Formula> parts, Sighting seen)
    {
        var own = seen.TruthOf(parts[branch]);
        var others = parts.Where((_, place) => place != branch).Select(seen.TruthOf);
        return formula switch
        {
            AllOf => own == Truth.NotMet && others.All(truth => truth is Truth.Met or null),
            AnyOf => own == Truth.Met && !others.Contains(Truth.Met),
            AtLeastOf some => own == Truth.Met && others.Count(truth => truth == Truth.Met) == some.Count - 1,
            _ => false,
        };
    }

    private static IEnumerable<Demand> Demands(Formula formula, int branch, IReadOnlyList<Formula> parts) => formula switch
    {
        AllOf => parts.Select((part, place) => new Demand(part, place == branch ? truth => truth == Truth.NotMet : truth => truth == Truth.Met)),
        AnyOf => parts.Select((part, place) => new Demand(part, place == branch ? truth => truth == Truth.Met : truth => truth != Truth.Met)),
        // How many of the others are met is no demand on any one of them.
        _ => [new Demand(parts[branch], truth => truth == Truth.Met)],
    };

    private static string Name(string place) => "`" + string.Join('/', place.Split('/').Take(place.StartsWith("criteria/", StringComparison.Ordinal) ? 2 : 1)) + "`";
}
