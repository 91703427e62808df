using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>A record of verification is about a statement that there is, and about it as it stands.</summary>
internal static class VerifiedStatements
{
    public static void Check(WrittenPack pack, DiagnosticBag diagnostics)
    {
        if (pack.Verifications.All.Count == 0)
            return;
        var statements = PackStatements.Of(pack.Guidelines.Select(placed => placed.Guideline), pack.Sources, pack.Policy, pack.Formulary)
            .DistinctBy(statement => statement.Id).ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        foreach (var record in pack.Verifications.All.GroupBy(record => (record.Statement, record.Rank)).Select(same => same.Last()))
        {
            if (WasReplaced(record, pack))
                continue;
            if (!statements.TryGetValue(record.Statement, out var statement) || !pack.Verifications.Concerns(record, statement))
                ReportUnknown(record, pack, statements.Keys, diagnostics);
            else if (statement.Verified is null)
                diagnostics.Report(
                    DiagnosticCatalogue.VerificationVoid, record.Span, record.Statement, record.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    // What a lower layer checked may since have made way for another guideline.
    private static bool WasReplaced(Verification record, WrittenPack pack)
    {
        var holder = record.Statement.Split('/')[0];
        return pack.Guidelines.Any(placed => placed.Guideline.Id == holder && placed.Guideline.Replaces is not null && pack.RankOf(placed.File.ShownAs) > record.Rank);
    }

    private static void ReportUnknown(Verification record, WrittenPack pack, IEnumerable<string> known, DiagnosticBag diagnostics)
    {
        if (!pack.HasUnreadFiles)
            diagnostics.ReportWithHint(DiagnosticCatalogue.VerifiesNothing, record.Span, Alternatives.DidYouMean(record.Statement, known), record.Statement);
    }
}
