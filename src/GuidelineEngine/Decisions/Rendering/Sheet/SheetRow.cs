using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A request line in the table of the sheet.</summary>
internal sealed record SheetRow(string Number, string Written, string Read, Outcome Outcome, string WhoNext, string Why)
{
    public static IReadOnlyList<TextColumn> Columns { get; } =
    [
        new("#", 0), new("as written", 3), new("read as", 4), new("recommendation", 0), new("who next", 2), new("why", 5),
    ];

    public string Recommendation => ScreenWords.Of(Outcome);

    public static SheetRow Of(CaseDecision decision, RequestDecision request, int number) => new(
        ScreenWords.Number(number),
        request.Item.Written,
        ItemWords.Read(request.Item),
        request.Outcome,
        Next(request),
        Reason(decision, request));

    private static string Next(RequestDecision request) => request.Outcome switch
    {
        Outcome.Certify => Words.Of(request.Authority),
        Outcome.RequestInformation => "requester, then " + Words.Of(request.Then),
        _ => "physician",
    };

    private static string Reason(CaseDecision decision, RequestDecision request)
    {
        if (request.Reason is { } reason)
            return ScreenWords.OfReason(reason);
        var why = new List<string>();
        if (request.Cautions.Any(caution => caution.Truth == Truth.Met))
            why.Add("stop above");
        else if (request.Cautions.Count > 0)
            why.Add("a danger not known, above");
        why.Add(request.Truth switch
        {
            Truth.Met when !request.Strict => "criteria met, on grounds that are not verified",
            Truth.Met => "criteria met",
            Truth.NotMet => First(decision, request, Truth.NotMet) ?? "criteria not met",
            Truth.Undetermined => First(decision, request, Truth.Undetermined) ?? "criteria undetermined",
            _ => "no truth to decide by",
        });
        if (request.Conditional)
            why.Add("conditional: reconsidered on receipt of the information");
        return string.Join(" · ", why);
    }

    // One line of reasons; the others stand in the evidence.
    private static string? First(CaseDecision decision, RequestDecision request, Truth truth) => request.Guidelines
        .Where(guideline => guideline.Standing == GuidelineStanding.Decides && guideline.Truth == truth)
        .Select(guideline => First(decision.Pack?.Guidelines.FirstOrDefault(known => known.Id == guideline.Id), guideline.Criteria, truth))
        .FirstOrDefault(reason => reason is not null)
        ?.TrimEnd('.');

    private static string? First(Guideline? guideline, IReadOnlyList<CriterionEvidence> criteria, Truth truth) => guideline switch
    {
        { IsNever: true } => "not recommended: " + guideline.Title,
        { CertifyWhen: { } formula } => DecidingCriterion.Of(formula, criteria, truth)?.Text,
        _ => criteria.FirstOrDefault(criterion => criterion.Role == CriterionRole.CertifyWhen && criterion.Truth == truth && criterion.Text.Length > 0)?.Text,
    };
}
