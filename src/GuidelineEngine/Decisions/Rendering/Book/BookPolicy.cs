using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>How a truth becomes an outcome, who may issue it and by when.</summary>
internal static class BookPolicy
{
    private static readonly string[] Columns =
        ["row", "situation", "utilization review, staff", "utilization review, physician", "retrospective, staff", "retrospective, physician", "independent medical review"];

    public static IReadOnlyList<Block> Of(RulePack pack)
    {
        if (pack.Policy is not { } policy)
            return [];
        return
        [
            new HeadingBlock(2, "Policy", "policy"),
            ParagraphBlock.Of(Phrase.Strong(policy.Title), " ", Phrase.Code(policy.Id)),
            new HeadingBlock(3, "Outcomes"),
            ParagraphBlock.Of("The first row that fits decides. “as below” leaves it to the rows that follow."),
            new TableBlock("", Columns, [.. policy.Rows.Select(row => Row(row))]),
            new HeadingBlock(3, "Days"),
            new ListBlock([.. BookDays.Of(policy).Select(line => ListEntry.Of(line))]),
            new HeadingBlock(3, "Gates"),
            ParagraphBlock.Of("Before the merits at utilization review. A gate never denies."),
            new ListBlock([.. Gates(policy).Select(line => ListEntry.Of(line))]),
            new HeadingBlock(3, "Advice"),
            new ListBlock([.. policy.Advice.OrderBy(advice => advice.Key, StringComparer.Ordinal).Select(advice =>
                ListEntry.Of(Phrase.Strong(ScreenWords.Spoken(advice.Key) + ": "), advice.Value.Replace("{drug}", "the drug", StringComparison.Ordinal)))]),
            new HeadingBlock(3, "What the rules rest on"),
            new ListBlock([.. policy.Statements.Select(BookPlaces.Tickable)]),
        ];
    }

    private static IReadOnlyList<IReadOnlyList<Phrase>> Row(PolicyRow row) =>
        [[row.Number], [row.Because], .. row.Cells.Select(cell => (IReadOnlyList<Phrase>)[Cell(cell)])];

    private static string Cell(PolicyCell cell) => string.Join(", ", new[]
    {
        cell.Outcome is { } outcome ? Word(outcome) : "as below",
        cell.IsConditional ? "conditional" : null,
        cell.Advice.Count > 0 ? "advice: " + string.Join(", ", cell.Advice.Select(ScreenWords.Spoken)) : null,
        cell.Because is { } because ? "because " + because : null,
    }.OfType<string>());

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Certify => "certify",
        Outcome.Modify => "modify",
        Outcome.NonCertify => "non-certify",
        Outcome.RequestInformation => "request information",
        _ => "physician review",
    };

    private static IEnumerable<string> Gates(ReviewPolicy policy)
    {
        yield return "The request for authorization is complete: signed, specific, substantiated, every line on it. Otherwise it goes back to the requester.";
        yield return "The body part is accepted. Otherwise the adjuster decides first.";
        yield return $"No decision of the last {ScreenWords.Count(policy.PriorDecisionMonths, "month")} on the same treatment stands without changed facts, none still authorises it, and none was overturned.";
        yield return "The review is within its time.";
    }
}
