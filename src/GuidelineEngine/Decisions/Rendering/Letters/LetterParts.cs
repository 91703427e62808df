using System.Globalization;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>What the letters share.</summary>
internal static class LetterParts
{
    /// <summary>A what-if is no letter to send: it says so at its head.</summary>
    public static IEnumerable<Block> Draft(CaseDecision decision) => decision.Overridden.Count == 0 ? []
        : [ParagraphBlock.Of(new Phrase("NOT TO BE SENT: not as the case file says: " + string.Join(" · ", decision.Overridden), PhraseKind.Danger))];

    /// <summary>"Fri 2014-11-07 16:10 by fax"; null where the case does not say, so that somebody fills it in.</summary>
    public static string? Received(CaseDecision decision)
    {
        if (decision.Asked?.Rfa is not { ReceivedAt: { } at } rfa)
            return null;
        var time = rfa.ReceivedTimeKnown ? at.ToString(" HH:mm", CultureInfo.InvariantCulture) : "";
        return ScreenWords.Iso(DateOnly.FromDateTime(at)) + time + (rfa.ReceivedBy is { } by ? " by " + by : "");
    }

    public static IEnumerable<FormLine> Dated(CaseDecision decision) => decision.Asked?.Rfa?.Dated is { } dated
        ? [new FormLine("Request for authorization dated", ScreenWords.Iso(dated))]
        : [];

    public static Block Foot(CaseDecision decision) => ParagraphBlock.Of(Phrase.Quiet(
        $"Prepared by GuidelineEngine {decision.Engine} from a recommendation; a person issues it. Decision {decision.Digest}"));
}
