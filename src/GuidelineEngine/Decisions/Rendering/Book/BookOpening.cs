using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>What the book is, how to check it, and what its words mean.</summary>
internal static class BookOpening
{
    public static IReadOnlyList<Block> Of(RulePack pack)
    {
        var statements = BookStatements.Of(pack);
        return
        [
            new HeadingBlock(1, "Rule book: " + pack.Title),
            ParagraphBlock.Of(
                Phrase.Strong($"{ScreenWords.Count(pack.Guidelines.Count, "guideline")}, {ScreenWords.Count(statements.Count, "statement")}: "),
                $"{Number(statements, Grade.Source)} checked against the published text, {Number(statements, Grade.Letter)} quoted by published determinations and not checked, {Number(statements, Grade.No)} not checked."),
            new ListBlock([.. pack.Layers.Select(layer => ListEntry.Of($"Layer {layer.Id}, version {layer.Version}, SHA-256 ", Phrase.Code(layer.Sha256)))]),
            new HeadingBlock(2, "How to check this book", "how"),
            new ListBlock(
            [
                ListEntry.Of("Open the published document beside this page. Every statement is given in the pack's own words, with the section and the pages at which the document should say it."),
                ListEntry.Of("Where the document says the same, tick the box, and record it with the command below the statement: the grade rises, and the pack keeps who checked what against which document."),
                ListEntry.Of("Where it says something else, or stands on another page, tell the authors of the pack: the statement is corrected, never the grade alone."),
                ListEntry.Of("Then read the criteria below the statements: does each ask for what its statements say, and no more?"),
                ListEntry.Of("Begin with the ", Phrase.Link("worklist", "worklist"), ": what nobody has checked, in the order of how often it decides."),
            ], 1),
            new HeadingBlock(3, "Words"),
            new ListBlock(
            [
                ListEntry.Of(Phrase.Strong("Grade. "), "source: checked against the published text. letter: quoted by a published determination, the page itself was not seen. no: neither. A criterion is worth no more than the weakest statement on which it rests."),
                ListEntry.Of(Phrase.Strong("Certifies. "), "Only this decides. What the records leave open is asked; it never counts as met."),
                ListEntry.Of(Phrase.Strong("Refers. "), "Where the records show it, a physician decides, whatever else is met. It never denies."),
                ListEntry.Of(Phrase.Strong("Cautions. "), "Where the records show it, staff cannot certify; a physician may. A caution that must be known has the same effect while it is open."),
                ListEntry.Of(Phrase.Strong("Expected. "), "Reported and asked for where it is open or not met; it never turns a request that is met."),
                ListEntry.Of(Phrase.Strong("Advises. "), "Where the records show it, an advisory is printed."),
                ListEntry.Of(Phrase.Strong("The records show, the records rule out. "), "A finding in the records says so. Silence is neither: it leaves the test open."),
            ]),
        ];
    }

    private static string Number(IReadOnlyList<Statement> statements, Grade grade) => ScreenWords.Number(statements.Count(statement => statement.Grade == grade));
}
