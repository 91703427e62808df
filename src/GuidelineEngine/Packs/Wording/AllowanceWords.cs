namespace GuidelineEngine.Packs.Wording;

/// <summary>How much may be used, in words, with the limit and what counts against it.</summary>
internal static class AllowanceWords
{
    /// <summary>What is asked fits.</summary>
    public static string Fits(Allowance allowance) => allowance.Kind == AllowanceKind.Trial
        ? $"the device is asked for as a trial or a rental of no more than {allowance.Limit}"
        : $"{Amount(allowance)} no more than {allowance.Limit}{Tolerance(allowance)}";

    /// <summary>What is asked is shown not to fit.</summary>
    public static string Exceeds(Allowance allowance) => allowance.Kind == AllowanceKind.Trial
        ? $"the device is shown to be asked for as a purchase, or as a trial or a rental of more than {allowance.Limit}"
        : $"{Amount(allowance)} shown to be more than {allowance.Limit}{Tolerance(allowance)}";

    private static string Amount(Allowance allowance) => allowance.Kind switch
    {
        AllowanceKind.Dose => $"{allowance.DoseFact!.Label} is",
        AllowanceKind.Supply when allowance.UsedBefore is { } used => $"the sum of {used.Label} and of what is asked, refills included, is",
        AllowanceKind.Visits when allowance.UsedBefore is { } used => $"the sum of {used.Label} and of the visits asked for is",
        AllowanceKind.Weeks => "the weeks asked for are",
        AllowanceKind.Levels => "the levels asked for are",
        AllowanceKind.Hours => "the hours asked for are",
        _ => "the sum of what was used before and of what is asked is",
    };

    private static string Tolerance(Allowance allowance) => allowance.Tolerance is { } over ? $" (up to {over} over does not count)" : "";
}
