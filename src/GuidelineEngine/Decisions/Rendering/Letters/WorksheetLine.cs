using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>One request line on the worksheet.</summary>
internal static class WorksheetLine
{
    public static IEnumerable<Block> Of(CaseDecision decision, RequestDecision request, int number)
    {
        var shown = SheetRequest.Of(decision, request, number);
        yield return new HeadingBlock(2, shown.Title);
        yield return new ListBlock(
        [
            ListEntry.Of(Phrase.Strong("Read as: "), ItemWords.Read(request.Item)),
            .. request.Item.Doubts.Select(doubt => ListEntry.Of(Phrase.Strong("Check: "), doubt)),
            ListEntry.Of(Phrase.Strong("Recommendation: "), shown.Recommendation + (request.Reason is { } reason ? ": " + ScreenWords.OfReason(reason) : "")),
            .. request.Amendable is { } part && request.Modification?.Authorised is null ? (ListEntry[])[ListEntry.Of(Phrase.Strong("A part that fits: "), $"{ItemWords.Of(part.To)}. {part.Why}")] : [],
            .. request.Modification is { Authorised: { } authorised } change ? (ListEntry[])[ListEntry.Of(Phrase.Strong("Requested and supported: "), $"{ItemWords.Of(change.Requested)}; {ItemWords.Of(authorised)}. {change.Why}")] : [],
        ]);
        yield return new SideBySideBlock("For", WorksheetEvidence.For(decision, request), "Against, or not shown", WorksheetEvidence.Against(decision, request));
        var statements = WorksheetEvidence.Statements(decision, request);
        if (statements.Count > 0)
        {
            yield return new HeadingBlock(3, "What this rests on");
            yield return new ListBlock(statements);
        }
        var others = OtherSources.Of(decision, request);
        if (others.Count > 0)
        {
            yield return new HeadingBlock(3, "What other sources and editions say");
            yield return new ListBlock(others);
        }
        if (request.Advisories.Count > 0)
        {
            yield return new HeadingBlock(3, "Advice");
            yield return new ListBlock([.. request.Advisories.Select(notice => ListEntry.Of(
                notice.Text + (notice.Grade is { } grade and < Grade.Source ? $" [{ScreenWords.Of(grade)}]" : "")))]);
        }
        yield return new HeadingBlock(3, "Decision on this line");
        yield return new FormBlock([new FormLine("Decision"), new FormLine("Quantity"), new FormLine("Schedule"), new FormLine("Reason", null, IsLarge: true)]);
    }
}
