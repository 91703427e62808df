using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>The outcome table keeps the laws: staff never deny, danger is never certified by staff, nothing unknown certifies.</summary>
internal static class OutcomeTable
{
    private static readonly string[][] Columns =
    [
        ["utilization_review", "staff"], ["utilization_review", "physician"], ["retrospective", "staff"], ["retrospective", "physician"],
        ["independent_medical_review"],
    ];

    public static void Check(WrittenPack pack, DiagnosticBag diagnostics)
    {
        if (pack.Policy is not { } policy)
        {
            if (!pack.UnreadFiles.Any(file => file.IsUnder("policies/")) && pack.Description is { } description)
                diagnostics.Report(DiagnosticCatalogue.NoPolicy, Places.At(description, "pack"), pack.Id);
            return;
        }
        foreach (var row in policy.Rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
                CheckCell(pack, row, column, diagnostics);
        }
    }

    private static void CheckCell(WrittenPack pack, PolicyRow row, int column, DiagnosticBag diagnostics)
    {
        var isStaff = (ReviewColumn)column is ReviewColumn.UtilizationStaff or ReviewColumn.RetrospectiveStaff;
        var place = pack.PolicyFile is { } file ? Places.At(file, ["outcomes", PackWords.Of(row.Situation), .. Columns[column]]) : row.Span;
        var situation = PackWords.Of(row.Situation);
        switch (row.Cells[column].Outcome)
        {
            case Terms.Outcome.Modify or Terms.Outcome.NonCertify when isStaff:
                diagnostics.Report(DiagnosticCatalogue.StaffDeny, place, situation);
                break;
            case Terms.Outcome.Certify when !IsMet(row.Situation):
                diagnostics.Report(DiagnosticCatalogue.UnknownCertifies, place, situation);
                break;
            case Terms.Outcome.Certify when isStaff && row.Situation is not (Situation.Met or Situation.MetAskFirst):
                diagnostics.Report(DiagnosticCatalogue.StaffCertifyDanger, place, situation);
                break;
            case null when row.Situation == Situation.OpenNeverAsked && row.Cells.Count == Columns.Length && IsAsBelow(pack, row, column):
                diagnostics.Report(DiagnosticCatalogue.NothingBelow, place, situation);
                break;
        }
    }

    private static bool IsMet(Situation situation) => situation is >= Situation.MetWithCaution and <= Situation.Met;

    private static bool IsAsBelow(WrittenPack pack, PolicyRow row, int column)
    {
        Node? node = pack.PolicyFile;
        foreach (var key in (string[])["outcomes", PackWords.Of(row.Situation), .. Columns[column]])
            node = (node as MappingNode)?[key];
        return ((node as MappingNode)?["outcome"] ?? node) is ScalarNode { Text: "as_below" };
    }
}
