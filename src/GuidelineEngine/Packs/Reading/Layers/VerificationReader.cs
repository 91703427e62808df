using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads <c>verification.yaml</c> of every layer.</summary>
internal static class VerificationReader
{
    public const string File = "verification.yaml";
    public const string Records = "verified";

    public static Verifications Read(PackFolder folder, DiagnosticBag diagnostics)
    {
        var records = new List<Verification>();
        foreach (var file in folder.Verifications)
        {
            if (folder.Open(file) is { } root)
                records.AddRange(ReadFile(root, folder.Rank(file), diagnostics));
        }
        return new Verifications(records, folder.RankOf);
    }

    private static IEnumerable<Verification> ReadFile(MappingNode root, int rank, DiagnosticBag diagnostics)
    {
        var file = new MappingReader(root, diagnostics, "the verification");
        file.Require(Records);
        var items = file.TakeSequence(Records)?.Items ?? [];
        file.Finish();
        return items.Select(item => ReadRecord(item, rank, diagnostics)).OfType<Verification>();
    }

    private static Verification? ReadRecord(Node item, int rank, DiagnosticBag diagnostics)
    {
        if (MappingReader.Over(item, diagnostics, "a record") is not { } record)
            return null;
        var statement = record.RequireScalar("statement");
        var against = record.RequireText("against");
        var by = record.RequireText("by");
        record.Require("on");
        var day = record.TakeDate("on");
        var page = record.TakeText("text_seen_page");
        var hash = record.RequireText("hash");
        record.Finish();
        return statement is null || against is null || by is null || day is null || hash is null
            ? null
            : new Verification { Statement = statement.Text, Against = against, By = by, On = day.Value, PageSeen = page, Hash = hash, Rank = rank, Span = statement.Span };
    }
}
