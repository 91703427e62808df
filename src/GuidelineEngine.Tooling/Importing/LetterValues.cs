using System.Globalization;
using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Finds the few values that letters state in set phrases. Everything else in their prose is a person's to read.</summary>
internal static partial class LetterValues
{
    public static IReadOnlyList<Said<DateOnly>> Injured(LetterFlow flow, FlowRange range) => Days(Injury(), flow, range);

    public static Said<DateOnly>? Determined(LetterFlow flow, FlowRange range) => Days(Determination(), flow, range) is [var first, ..] ? first : null;

    /// <summary>The latest, where a letter names several.</summary>
    public static Said<DateOnly>? UtilizationReview(LetterFlow flow, FlowRange range) => Days(Review(), flow, range).MaxBy(day => day.Value);

    public static Said<DateOnly>? Requested(LetterFlow flow, FlowRange range) => Days(Request(), flow, range) is [var first, ..] ? first : null;

    /// <summary>"with a dos of 4/14/2015".</summary>
    public static Said<DateOnly>? ServiceDate(LetterFlow flow, FlowRange line) => Days(Service(), flow, line) is [var first, ..] ? first : null;

    public static IReadOnlyList<Said<int>> Age(LetterFlow flow, FlowRange range) =>
        Distinct(Matches(AgeInYears(), flow, range).Select(match => Said(int.Parse(match.Groups["age"].ValueSpan, CultureInfo.InvariantCulture), match, flow)));

    public static IReadOnlyList<Said<string>> Sex(LetterFlow flow, FlowRange range) =>
        Distinct(Matches(SexOfWorker(), flow, range).Select(match => Said(match.Groups["sex"].Value.ToUpperInvariant() is "MALE" or "MAN" or "GENTLEMAN" ? "male" : "female", match, flow)));

    private static Said<DateOnly>[] Days(Regex pattern, LetterFlow flow, FlowRange range) =>
        Distinct(Matches(pattern, flow, range)
            .Select(match => (Match: match, Day: DayWords.Read(match.Groups["day"].Value.Replace('\n', ' '))))
            .Where(found => found.Day is not null)
            .Select(found => Said(found.Day!.Value, found.Match, flow)));

    private static IEnumerable<Match> Matches(Regex pattern, LetterFlow flow, FlowRange range) =>
        pattern.Matches(flow.Text, range.Start).TakeWhile(match => match.Index < range.End).Where(match => match.Index + match.Length <= range.End);

    private static Said<T> Said<T>(T value, Match match, LetterFlow flow)
    {
        var range = new FlowRange(match.Index, match.Index + match.Length);
        return new Said<T>(value, flow.Words(range), flow.PlaceOf(range));
    }

    private static Said<T>[] Distinct<T>(IEnumerable<Said<T>> all) => [.. all.DistinctBy(said => said.Value)];

    private const string Day = "(?<day>" + DayWords.Pattern + ")";

    [GeneratedRegex(@"\b(?:date\s+of\s+(?:the\s+)?injury|DOI)\b\s*:?\s*(?:(?:of|is|was|on)\s+)?" + Day + @"|\binjur(?:y|ies|ed)\s+(?:(?:that\s+|which\s+)?occurr(?:ed|ing)\s+)?(?:on|of|dated)\s+" + Day, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Injury();

    [GeneratedRegex(@"^(?:Dated?|Date\s+of\s+(?:the\s+)?(?:final\s+)?determination|(?:Final\s+)?Determination\s+(?:Date|Dated)|Decision\s+Date|Date\s+Issued)\s*:\s*" + Day, RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Determination();

    [GeneratedRegex(@"\b(?:utilization\s+review|UR)\s+(?:determination|decision|denial)?\s*(?:letter\s+)?(?:was\s+)?(?:dated?|of|on|issued\s+on)?\s*:?\s*" + Day, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Review();

    [GeneratedRegex(@"\b(?:date\s+of\s+(?:the\s+)?(?:request|RFA)|RFA\s+(?:was\s+)?(?:dated?|of)|request\s+for\s+authorization\s+(?:form\s+)?(?:was\s+)?(?:dated?|of))\s*:?\s*" + Day, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"\b(?:dos|date\s+of\s+service)\s*:?\s*(?:(?:of|on|is|was)\s+)?" + Day, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Service();

    [GeneratedRegex(@"\b(?<age>[0-9]{1,2}|1[0-2][0-9])[\s-]*(?:years?|yrs?)[\s-]*old\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgeInYears();

    [GeneratedRegex(@"\b(?:(?:years?|yrs?)[\s-]*old\s+|(?:worker|patient|claimant|employee|applicant)\s+is\s+an?\s+)(?:[\w-]+\s+){0,3}?(?<sex>male|female|man|woman|gentleman|lady)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SexOfWorker();
}
