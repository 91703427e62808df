using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>The names of a pack that expectations may use.</summary>
internal sealed class PackNames
{
    private readonly Dictionary<NameKind, (string What, HashSet<string> Known)> byKind;

    public PackNames(RulePack pack)
    {
        var criteria = pack.Guidelines.SelectMany(guideline => guideline.Criteria.Select(criterion => (guideline, criterion))).ToList();
        byKind = new()
        {
            [NameKind.Guideline] = ("a guideline", [.. pack.Guidelines.Select(guideline => guideline.Id)]),
            [NameKind.Criterion] = ("a criterion, `guideline/criterion`,", [.. criteria.Select(Id)]),
            [NameKind.Statement] = ("a statement, `guideline/statement`,", [.. PackStatements.Of(pack).Select(statement => statement.Id)]),
            [NameKind.Caution] = ("a caution, `guideline/criterion`,", [.. criteria.Where(one => one.guideline.Cautions.Contains(one.criterion.Index)).Select(Id)]),
            [NameKind.Advisory] = ("an advisory", [
                .. criteria.Where(one => one.guideline.Advises.Contains(one.criterion.Index) || one.guideline.Expects.Contains(one.criterion.Index)).Select(Id),
                .. pack.Policy?.Advice.Keys ?? []]),
            [NameKind.Question] = ("a fact or a question", [.. pack.Facts.Select(fact => fact.Name), .. pack.Questions.Values.Select(question => question.Key)]),
            [NameKind.Row] = ("a row of the outcome table", [.. pack.Policy?.Rows.Select(row => row.Number) ?? []]),
        };
    }

    /// <summary>Reports a name that the pack does not have.</summary>
    public void Check(ExpectedName name, DiagnosticBag diagnostics)
    {
        var (what, known) = byKind[name.Kind];
        if (!known.Contains(name.Written.Text))
            diagnostics.ReportWithHint(DiagnosticCatalogue.NotInThePack, name.Written.Span, Alternatives.DidYouMean(name.Written.Text, known), name.Written.Text, what);
    }

    private static string Id((Guideline Guideline, Criterion Criterion) one) => one.Guideline.Id + "/" + one.Criterion.Name;
}
