using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>The first end of a formula, in the order written, that keeps it from a truth.</summary>
internal static class FirstAgainst
{
    /// <summary>The end, and the truth that it would need; null where the formula has that truth, or nothing of it counts.</summary>
    public static (Formula End, Truth Needed)? Of(Formula formula, Truth wanted, Func<Formula, Truth?> truthOf)
    {
        if (truthOf(formula) is not { } truth || truth == wanted)
            return null;
        return formula switch
        {
            AllOf all => OfParts(all.Parts, wanted, truth, decisive: Truth.NotMet, truthOf),
            AnyOf any => OfParts(any.Parts, wanted, truth, decisive: Truth.Met, truthOf),
            AtLeastOf some => OfParts(some.Parts, wanted, truth, decisive: null, truthOf),
            Negation negation => Of(negation.Part, Kleene.Not(wanted), truthOf),
            _ => (formula, wanted),
        };
    }

    // One part that has the decisive truth is enough for the whole; without it, it is the parts that have it that stand in the way.
    private static (Formula End, Truth Needed)? OfParts(IReadOnlyList<Formula> parts, Truth wanted, Truth truth, Truth? decisive, Func<Formula, Truth?> truthOf)
    {
        var counting = parts.Where(part => truthOf(part) is { } known && known != wanted).ToList();
        var against = truth == decisive ? counting.FirstOrDefault(part => truthOf(part) == decisive) : counting.FirstOrDefault();
        return against is null ? null : Of(against, wanted, truthOf);
    }
}
