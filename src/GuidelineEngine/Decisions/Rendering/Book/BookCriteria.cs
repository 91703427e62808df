using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Wording;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>What certifies, refers, cautions, is expected and advises: each criterion in plain words, with what it rests on.</summary>
internal static class BookCriteria
{
    public static IEnumerable<Block> Of(Guideline guideline)
    {
        yield return new HeadingBlock(4, "What certifies");
        if (guideline.IsNever)
            yield return new ListBlock([ListEntry.Of("Never: the source does not recommend it.") with { Notes = [RestsOn(guideline.NeverRestsOn)] }]);
        else if (guideline.CertifyWhen is { } formula)
            yield return new ListBlock([Tree(formula, guideline)]);
        else
            yield return ParagraphBlock.Of(Phrase.Quiet("Nothing: this guideline decides nothing by itself."));
        foreach (var (title, criteria) in Roles(guideline))
        {
            yield return new HeadingBlock(4, title);
            yield return new ListBlock([.. criteria.Select(index => Entry(guideline.Criteria[index], guideline))]);
        }
    }

    private static IEnumerable<(string Title, IReadOnlyList<int> Criteria)> Roles(Guideline guideline) => new (string Title, IReadOnlyList<int> Criteria)[]
    {
        ("What refers to a physician", guideline.ReferWhen),
        ("What cautions", guideline.Cautions),
        ("What is expected", guideline.Expects),
        ("What advises", guideline.Advises),
    }.Where(role => role.Criteria.Count > 0);

    private static ListEntry Tree(Formula formula, Guideline guideline) => formula switch
    {
        CriterionReference reference => Entry(guideline.Criteria[reference.Criterion], guideline),
        AllOf all => Group("all of these", all.Parts, guideline),
        AnyOf any => Group("any one of these", any.Parts, guideline),
        AtLeastOf some => Group($"at least {ScreenWords.Number(some.Count)} of these", some.Parts, guideline),
        Negation negation => Group("this is ruled out", [negation.Part], guideline),
        _ => ListEntry.Of(FormulaWords.Of(formula)),
    };

    private static ListEntry Group(string title, IReadOnlyList<Formula> parts, Guideline guideline) =>
        ListEntry.Of(Phrase.Strong(title + ":")) with { Children = [.. parts.Select(part => Tree(part, guideline))] };

    private static ListEntry Entry(Criterion criterion, Guideline guideline)
    {
        var known = criterion.MustBeKnown ? " This must be known: while it is open, staff cannot certify." : "";
        return ListEntry.Of(Phrase.Strong(ScreenWords.Spoken(criterion.Name) + ": "), FormulaWords.Of(guideline.TestOf(criterion)) + "." + known) with
        {
            Notes = [RestsOn(criterion.RestsOn)],
        };
    }

    private static IReadOnlyList<Phrase> RestsOn(IReadOnlyList<Statement> statements) =>
    [
        "Rests on ",
        .. statements.SelectMany((statement, at) => new Phrase[]
        {
            (at == 0 ? "" : ", "),
            Phrase.Link(statement.Name, BookPlaces.AnchorOf(statement)),
        }.Where(phrase => phrase.Text.Length > 0)),
        " → ",
        .. GradeOverTime.Of(statements).SelectMany((span, at) => new Phrase[]
        {
            span.Grade is { } grade ? BookPlaces.Of(grade) : Phrase.Strong("out: nothing that it rests on speaks"),
            span.Days.Length > 0 ? " for requests " + span.Days : "",
            at < GradeOverTime.Of(statements).Count - 1 ? "; " : "",
        }.Where(phrase => phrase.Text.Length > 0)),
    ];
}
