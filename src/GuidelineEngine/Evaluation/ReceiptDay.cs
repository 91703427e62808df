using GuidelineEngine.Cases;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>The moment at which a request counts as received, and why it is not the one stamped on it.</summary>
/// <param name="At">The moment.</param>
/// <param name="IsLate">It came in after hours and counts as received on the next business day.</param>
/// <param name="IsByMail">It counts as received so many days after its mailing.</param>
internal readonly record struct ReceiptDay(Moment At, bool IsLate, bool IsByMail)
{
    public static ReceiptDay? Of(ReviewDates dates, ReviewPolicy policy, SaturdayReading saturdays)
    {
        if (dates.Received is not { } receipt)
            return null;
        var mailed = policy.Receipt.DaysAfterMailing is { } days ? receipt.Mailed?.AddDays(days) : null;
        // Where a stamp and a mailing are both given, the earlier day is safe under either.
        if (mailed is { } byMail && (receipt.Day is not { } stamped || byMail < stamped))
            return new ReceiptDay(new Moment(byMail, null), IsLate: false, IsByMail: true);
        if (receipt.Day is not { } day)
            return null;
        return CameLate(receipt, dates, policy.Receipt)
            ? new ReceiptDay(new Moment(BusinessDays.After(day, 1, policy, saturdays), null), IsLate: true, IsByMail: false)
            : new ReceiptDay(new Moment(day, receipt.Time), IsLate: false, IsByMail: false);
    }

    private static bool CameLate(RequestReceipt receipt, ReviewDates dates, ReceiptRules rules) =>
        receipt.Time > rules.Until
        && receipt.By is { } by && rules.Channels.Contains(by.ToLowerInvariant())
        && !rules.SameDayStages.Contains(dates.Stage)
        && !(rules.SameDayIfExpedited && dates.IsExpedited);
}
