namespace GuidelineEngine.Packs.Wording;

/// <summary>How much may be used, in words, with the limit and what counts against it.</summary>
internal static class AllowanceWords
{
    /// <summary>What is asked fits.</summary>
    public static string Fits(Allowance allowance) => allowance.DoseFact is { } dose
        ? $"{dose.Label} is no more than {allowance.Limit}"
        : $"{Amount(allowance)} is no more than {allowance.Limit}{Tolerance(allowance)}";

    /// <summary>What is asked is shown not to fit.</summary>
    public static string Exceeds(Allowance allowance) => allowance.DoseFact is { } dose
        ? $"{dose.Label} is shown to be more than {allowance.Limit}"
        : $"{Amount(allowance)} is shown to be more than {allowance.Limit}{Tolerance(allowance)}";

    private static string Amount(Allowance allowance) => allowance.UsedBefore is { } used
        ? $"the sum of {used.Label} and of what is asked, refills included,"
        : "the sum of what was used before and of what is asked";

    private static string Tolerance(Allowance allowance) => allowance.Tolerance is { } over ? $" (up to {over} over does not count)" : "";
}
