using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>Finds what a pack says that cannot be meant, though every file could be read.</summary>
internal static class PackChecker
{
    private static readonly Action<WrittenGuideline, DiagnosticBag>[] OfAGuideline =
    [
        Standing.Check,
        Windows.Check,
        PagesBeyondSources.Check,
        Applicability.Check,
        RolesOfGuidelines.Check,
        UncitedCriteria.Check,
        UnusedStatements.Check,
        UnreachedCriteria.Check,
        ConflictingRoles.Check,
        CautionsToBeKnown.Check,
        LimitsOutOfRange.Check,
        Allowances.Check,
        Contradictions.Check,
        DatedFindings.Check,
        MissingTexts.Check,
        NumbersInMessages.Check,
        PlacesInMessages.Check,
        Sizes.Check,
    ];

    private static readonly Action<WrittenPack, DiagnosticBag>[] OfThePack =
    [
        Identity.Check,
        Displacements.Check,
        Windows.Check,
        PagesBeyondSources.Check,
        LimitsOutOfRange.Check,
        Contradictions.Check,
        DatedFindings.Check,
        UnusedFacts.Check,
        MissingQuestions.Check,
        OutcomeTable.Check,
        Listings.Check,
        FormularyRules.Check,
        VerifiedStatements.Check,
    ];

    /// <summary>Checks a guideline by itself. Safe on several threads, each with its own bag.</summary>
    public static void Check(WrittenGuideline guideline, DiagnosticBag diagnostics)
    {
        foreach (var pass in OfAGuideline)
            pass(guideline, diagnostics);
    }

    /// <summary>Checks what stands between the files, once all were read.</summary>
    public static void Check(WrittenPack pack, DiagnosticBag diagnostics)
    {
        foreach (var pass in OfThePack)
            pass(pack, diagnostics);
    }
}
