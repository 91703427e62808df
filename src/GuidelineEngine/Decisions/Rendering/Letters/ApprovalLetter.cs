using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>
/// The letter that approves the certified lines of a request for authorization. It names what was requested and approved,
/// and nothing else: not a word on what would have failed, and none on the other lines. A person issues it.
/// </summary>
public static class ApprovalLetter
{
    /// <summary>Why no approval letter can be written for the decision; null where one can.</summary>
    public static string? Refusal(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Certified(decision).Count > 0 ? null
            : decision.Requests.Any(request => request.Outcome == Outcome.Certify)
                ? "no approval letter: at independent medical review a determination is issued, not an approval"
                : "no approval letter: no line of this case is certified";
    }

    /// <summary>The letter as plain text.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="width">The greatest number of characters in a line.</param>
    /// <exception cref="ArgumentException">No line is certified: see <see cref="Refusal"/>.</exception>
    public static string Text(CaseDecision decision, int width = TextLayout.DefaultWidth) => Lay(decision, width).ToString();

    /// <summary>The letter as one self-contained HTML page.</summary>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentException">No line is certified: see <see cref="Refusal"/>.</exception>
    public static string Html(CaseDecision decision) => DocumentHtml.Write(Compose(decision));

    internal static TextPage Lay(CaseDecision decision, int width) => DocumentText.Lay(Compose(decision), width);

    private static Document Compose(CaseDecision decision)
    {
        if (Refusal(decision) is { } refusal)
            throw new ArgumentException(refusal, nameof(decision));
        var lines = Certified(decision);
        return new Document("Approval of treatment: case " + decision.Case,
        [
            new HeadingBlock(1, "Approval of treatment"),
            .. LetterParts.Draft(decision),
            new FormBlock(
            [
                new FormLine("Claim or case", decision.Case),
                new FormLine("To"),
                new FormLine("Complete request for authorization received", LetterParts.Received(decision)),
                .. LetterParts.Dated(decision),
                new FormLine("Date of decision", ScreenWords.Iso(decision.AsOf)),
                new FormLine("Authorization number"),
            ]),
            ParagraphBlock.Of("The treatment below was requested and is approved as requested."),
            .. ApprovedItems.Tables(lines),
            .. lines.Count < decision.Requests.Count ? (Block[])[ParagraphBlock.Of("Any other line of the same request is answered separately.")] : [],
            new FormBlock([new FormLine("Issued by (name, title)"), new FormLine("Telephone"), new FormLine("Signature and date")]),
            LetterParts.Foot(decision),
        ]);
    }

    private static IReadOnlyList<RequestDecision> Certified(CaseDecision decision) =>
        [.. decision.Requests.Where(request => request.Outcome == Outcome.Certify && request.Stage != Stage.IndependentMedicalReview)];
}
