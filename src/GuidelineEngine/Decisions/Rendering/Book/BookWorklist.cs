using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>What nobody has checked against its published text, what decides most often first.</summary>
internal static class BookWorklist
{
    public static IReadOnlyList<Block> Of(RulePack pack, StatementUse use)
    {
        var ofPolicy = pack.Policy?.Statements ?? [];
        var ofFormulary = pack.Formulary?.Statements ?? [];
        var open = BookStatements.Of(pack).Except(ofPolicy).Except(ofFormulary)
            .Where(statement => statement.Grade != Grade.Source)
            .OrderByDescending(statement => use[statement]).ThenBy(statement => statement.Grade).ThenBy(statement => statement.Id, StringComparer.Ordinal)
            .ToList();
        return
        [
            new HeadingBlock(2, "Worklist", "worklist"),
            ParagraphBlock.Of($"{ScreenWords.Count(open.Count, "statement")} of guidelines and silences that nobody has checked against the published text. The command that records a check stands where the link leads. " + Counted(use)),
            Table("decides", open, statement => ScreenWords.Number(use[statement])),
            .. Rules("Rules of the policy", "These bear on every case.", "always", ofPolicy),
            .. Rules("Rules of the formulary", "These decide nothing; they say whether a drug is reviewed before it is dispensed.", "never", ofFormulary),
            .. Figures(pack),
        ];
    }

    private static string Counted(StatementUse use) => use.Cases is { } cases
        ? $"“decides” counts, over {ScreenWords.Count(use.Lines ?? 0, "request line")} of {ScreenWords.Count(cases, "case")}, the criteria that rest on the statement and were met or not met in a guideline that decided."
        : "“decides” counts the criteria of certify_when that rest on the statement; for a silence, those of the guidelines that it opens the way to.";

    private static IEnumerable<Block> Rules(string title, string bearing, string decides, IReadOnlyList<Statement> statements)
    {
        var open = statements.Where(statement => statement.Grade != Grade.Source).ToList();
        if (open.Count == 0)
            yield break;
        yield return new HeadingBlock(3, title);
        yield return ParagraphBlock.Of(bearing);
        yield return Table("decides", open, _ => decides);
    }

    private static IEnumerable<Block> Figures(RulePack pack)
    {
        var tables = pack.Drugs.Tables.Where(table => table.Grade != Grade.Source).OrderBy(table => table.Id, StringComparer.Ordinal).ToList();
        var products = pack.Drugs.Products.Where(product => product.Schedules.Any(schedule => schedule.Grade != Grade.Source) || product.Maximum.Any(most => most.Grade != Grade.Source)).ToList();
        if (tables.Count + products.Count == 0)
            yield break;
        yield return new HeadingBlock(3, "Figures of the drug catalogue");
        yield return new ListBlock(
        [
            .. tables.Select(table => ListEntry.Of(Phrase.Tick("checked: " + table.Id), "Morphine equivalents ", Phrase.Link(table.Id, "table-" + table.Id), ": ", BookPlaces.Of(table.Grade))),
            .. products.Count == 0 ? (ListEntry[])[] : [ListEntry.Of(Phrase.Tick("checked: drug catalogue"), $"{ScreenWords.Count(products.Count, "product")} with a schedule or a maximum that was not checked, marked in the tables of ", Phrase.Link("drugs", "drugs"))],
        ]);
    }

    private static TableBlock Table(string count, IReadOnlyList<Statement> statements, Func<Statement, string> number) => new(
        "", ["", count, "statement", "where", "grade"],
        [.. statements.Select(statement => (IReadOnlyList<IReadOnlyList<Phrase>>)
        [
            [Phrase.Tick("checked: " + statement.Id)],
            [number(statement)],
            [Phrase.Link(statement.Id, BookPlaces.AnchorOf(statement)), " " + statement.Says],
            [BookPlaces.Of(statement)],
            [statement.Grade == Grade.Letter ? "letter" : "no"],
        ])]);
}
