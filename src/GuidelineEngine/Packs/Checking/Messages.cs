namespace GuidelineEngine.Packs.Checking;

/// <summary>The messages of a guideline.</summary>
internal static class Messages
{
    public static IEnumerable<(Criterion Criterion, Message Message)> Of(Guideline guideline)
    {
        foreach (var criterion in guideline.Criteria)
        {
            if (criterion.Met is { } met)
                yield return (criterion, met);
            if (criterion.NotMet is { } notMet)
                yield return (criterion, notMet);
            if (criterion.Undetermined is { } undetermined)
                yield return (criterion, undetermined);
        }
    }
}
