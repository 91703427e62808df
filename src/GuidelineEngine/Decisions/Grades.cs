using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>How far a criterion was checked: as far as the weakest statement that speaks for it on the day of the request.</summary>
internal static class Grades
{
    /// <summary>Whether the criterion rests on no statement that speaks on the day.</summary>
    public static bool IsOut(Criterion criterion, DateOnly requested)
    {
        foreach (var statement in criterion.RestsOn)
        {
            if (statement.SpeaksOn(requested))
                return false;
        }

        return true;
    }

    public static Grade Of(Criterion criterion, DateOnly requested) => Weakest(criterion.RestsOn, requested);

    public static Grade Weakest(IReadOnlyList<Statement> statements, DateOnly requested)
    {
        var weakest = Grade.Source;
        foreach (var statement in statements)
        {
            if (statement.SpeaksOn(requested) && statement.Grade < weakest)
                weakest = statement.Grade;
        }

        return weakest;
    }

    /// <summary>The truth of <c>certify_when: never</c>: not met, unless nothing of what it rests on speaks, or it is unverified.</summary>
    public static Truth? Never(Guideline guideline, DateOnly requested, EvidenceMode mode)
    {
        if (!guideline.NeverRestsOn.Any(statement => statement.SpeaksOn(requested)))
            return null;
        if (mode == EvidenceMode.AsDocumented || Weakest(guideline.NeverRestsOn, requested) != Grade.No)
            return Truth.NotMet;
        return mode == EvidenceMode.UnverifiedMet ? Truth.Met : Truth.Undetermined;
    }
}
