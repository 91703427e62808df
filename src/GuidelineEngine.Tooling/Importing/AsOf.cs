namespace GuidelineEngine.Tooling.Importing;

/// <summary>
/// The day as of which an imported case is asked: that of the determination, else that of the utilization review. Published letters
/// often have neither; the latest day that the letter names then stands in, marked as assumed, because the editions in force hang on it.
/// </summary>
internal static class AsOf
{
    public static (Said<DateOnly>? Day, string Why) Of(ImportedLetter letter) => letter switch
    {
        { Determined: { } determined } => (determined, "the day of the determination."),
        { UtilizationReview: { } review } => (review, "the day of the utilization review. The letter does not state its own."),
        { LatestDay: { } latest } => (latest, "ASSUMED, check it: the letter states neither its own day nor that of the utilization review. This is the latest day that it names."),
        _ => (null, "a day as of which the case is asked. The letter states neither its own nor that of the utilization review, and no other full day after the injury."),
    };
}
