using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads on which day a request counts as received.</summary>
internal sealed class ReceiptReader(DiagnosticBag diagnostics, StatementNames statements)
{
    public ReceiptRules Read(ScalarNode? until, Node? node)
    {
        var rules = new ReceiptRules { Until = ReadTime(until) };
        if (MappingReader.Over(node, diagnostics, "`receipt`") is not { } receipt)
            return rules;
        var channels = receipt.TakeTextList("by").Select(channel => channel.Text.ToLowerInvariant()).ToList();
        var sameDay = MappingReader.Over(receipt.Take("same_day"), diagnostics, "`same_day`");
        var read = rules with
        {
            Channels = channels.Count > 0 ? channels : rules.Channels,
            SameDayStages = sameDay is null ? [] : WordList.Take(sameDay, "stage", Words.Stages),
            SameDayIfExpedited = sameDay?.TakeYesNo("expedited") ?? false,
            LateRestsOn = statements.Take(receipt, "rests_on"),
            DaysAfterMailing = receipt.TakeInteger("days_after_mailing"),
            MailRestsOn = statements.Take(receipt, "mail_rests_on"),
        };
        sameDay?.Finish();
        receipt.Finish();
        return read;
    }

    private TimeOnly ReadTime(ScalarNode? time)
    {
        if (time is null)
            return default;
        if (TimeOnly.TryParseExact(time.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            return read;
        diagnostics.Report(DiagnosticCatalogue.NotATimeOfDay, time.Span, time.Text);
        return default;
    }
}
