namespace GuidelineEngine.Decisions.Rendering;

/// <summary>
/// What a physician needs to decide, and room to write the decision: gates, stops and run-out first; then for each line the
/// evidence for and against side by side, what it rests on and how far that was checked, and what other sources say.
/// </summary>
public static class PhysicianWorksheet
{
    /// <summary>The worksheet as plain text.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="width">The greatest number of characters in a line.</param>
    public static string Text(CaseDecision decision, int width = TextLayout.DefaultWidth) => Lay(decision, width).ToString();

    /// <summary>The worksheet as one self-contained HTML page.</summary>
    /// <param name="decision">The decision.</param>
    public static string Html(CaseDecision decision) => DocumentHtml.Write(Compose(decision));

    internal static TextPage Lay(CaseDecision decision, int width) => DocumentText.Lay(Compose(decision), width);

    private static Document Compose(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new Document("Physician worksheet: case " + decision.Case,
        [
            new HeadingBlock(1, "Physician worksheet"),
            ParagraphBlock.Of(SheetHeader.Title(decision)),
            .. Section("What if", SheetHeader.Overridden(decision)),
            .. Section("Clock", [.. SheetClock.Lines(decision), .. SheetClock.Telling(decision)]),
            .. Section("Gates", SheetHeader.Gates(decision)),
            .. Section("Stops", SheetCautions.Lines(decision)),
            .. Section("Supply", SheetSupply.Lines(decision)),
            .. Section("Records searched", [.. decision.Records.Select(record => new SheetLine(record.Name))]),
            .. decision.Requests.SelectMany((request, at) => WorksheetLine.Of(decision, request, at + 1)),
            new HeadingBlock(2, "Reviewer"),
            new FormBlock(
            [
                new FormLine("Name and title"), new FormLine("Specialty"), new FormLine("Licence, state"), new FormLine("Telephone, hours"),
                new FormLine("Records read", null, IsLarge: true), new FormLine("Signature and date"),
            ]),
            ParagraphBlock.Of(Phrase.Quiet(string.Join(" · ", SheetHeader.Footer(decision)))),
        ]);
    }

    private static IEnumerable<Block> Section(string title, IReadOnlyList<SheetLine> lines) => lines.Count == 0 ? []
        : [new HeadingBlock(2, title), new ListBlock([.. lines.Select(line => ListEntry.Of(new Phrase(line.Text, line.Kind == TextKind.Danger ? PhraseKind.Danger : PhraseKind.Plain)))])];
}
