using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>Every statement of a guideline is rested on.</summary>
internal static class UnusedStatements
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        if (written.HasUnknownNames)
            return;
        var used = written.Guideline.Criteria.SelectMany(criterion => criterion.RestsOn).Concat(written.Guideline.NeverRestsOn)
            .Select(statement => statement.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var statement in written.Guideline.Statements.Where(statement => !used.Contains(statement.Name)))
            diagnostics.Report(DiagnosticCatalogue.UnusedStatement, statement.Span, statement.Name);
    }
}
