using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The evidence on one line, as a physician weighs it.</summary>
internal static class WorksheetEvidence
{
    /// <summary>What decides and is met, with the records that show it.</summary>
    public static IReadOnlyList<ListEntry> For(CaseDecision decision, RequestDecision request) =>
        [.. Deciding(request, Truth.Met).Select(criterion => Entry(decision, criterion, PhraseKind.Plain))];

    /// <summary>Dangers and referrals first; then what decides and is not met; then what the records leave open.</summary>
    public static IReadOnlyList<ListEntry> Against(CaseDecision decision, RequestDecision request) =>
    [
        .. Speaking(request).SelectMany(guideline => guideline.Criteria)
            .Where(criterion => criterion is { Role: CriterionRole.ReferWhen, Truth: Truth.Met })
            .Select(criterion => Entry(decision, criterion, PhraseKind.Danger)),
        .. request.Cautions.Select(caution => ListEntry.Of(new Phrase((caution.Truth == Truth.Met ? "" : "Not known: ") + caution.Text, PhraseKind.Danger))),
        .. Deciding(request, Truth.NotMet).Select(criterion => Entry(decision, criterion, PhraseKind.Plain)),
        .. Deciding(request, Truth.Undetermined).Select(criterion => Entry(decision, criterion, PhraseKind.Plain, "Not shown: ")),
    ];

    /// <summary>The statements behind the criteria above, with how far each was checked.</summary>
    public static IReadOnlyList<ListEntry> Statements(CaseDecision decision, RequestDecision request) =>
        [.. Speaking(request)
            .SelectMany(guideline => guideline.Criteria.Where(criterion => Counts(guideline, criterion)))
            .SelectMany(criterion => criterion.Statements)
            .Distinct(StringComparer.Ordinal)
            .Select(id => Statement(decision, request, id))];

    public static ListEntry Of(Statement statement) => new([statement.Says])
    {
        Notes = [[BookPlaces.Of(statement), " · ", Verification(statement.Grade)]],
    };

    private static bool Counts(GuidelineEvidence guideline, CriterionEvidence criterion) => criterion.Role switch
    {
        CriterionRole.CertifyWhen => guideline.Standing == GuidelineStanding.Decides,
        CriterionRole.ReferWhen or CriterionRole.Caution => criterion.Truth == Truth.Met,
        _ => false,
    };

    private static IEnumerable<GuidelineEvidence> Speaking(RequestDecision request) => request.Guidelines.Where(guideline => guideline.Applies != Truth.NotMet);

    private static IEnumerable<CriterionEvidence> Deciding(RequestDecision request, Truth truth) => Speaking(request)
        .Where(guideline => guideline.Standing == GuidelineStanding.Decides)
        .SelectMany(guideline => guideline.Criteria)
        .Where(criterion => criterion.Role == CriterionRole.CertifyWhen && criterion.Truth == truth);

    private static ListEntry Entry(CaseDecision decision, CriterionEvidence criterion, PhraseKind kind, string lead = "")
    {
        var text = criterion.Text.Length > 0 ? criterion.Text : ScreenWords.Spoken(criterion.Id);
        return new([new Phrase(lead + text, kind)])
        {
            Notes = [.. criterion.Facts.Where(fact => fact.Found.Count > 0).Select(fact => (IReadOnlyList<Phrase>)[SheetFindings.Phrase(decision, fact)])],
        };
    }

    private static ListEntry Statement(CaseDecision decision, RequestDecision request, string id)
    {
        if (decision.Pack?.Guidelines.SelectMany(guideline => guideline.Statements).FirstOrDefault(statement => statement.Id == id) is { } known)
            return Of(known);
        return request.Citations.FirstOrDefault(citation => citation.Statement == id) is { } cited
            ? new([cited.Says]) { Notes = [[ScreenWords.Place(cited), " · ", Verification(cited.Grade)]] }
            : ListEntry.Of(id);
    }

    private static Phrase Verification(Grade grade) => new(ScreenWords.Of(grade), grade == Grade.Source ? PhraseKind.Plain : PhraseKind.Unchecked);
}
