using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>One request line in full: the paragraph of reasons, and what stands beside it.</summary>
internal sealed record SheetRequest(string Title, Outcome Outcome, string Recommendation, string Rationale, IReadOnlyList<SheetSection> Notes)
{
    public static SheetRequest Of(CaseDecision decision, RequestDecision request, int number)
    {
        // The statutory word is the policy's; staff are given it only for what staff may issue.
        var word = request.Authority == decision.Reviewer || !decision.IsForStaff()
            ? decision.Pack?.Policy?.Words.GetValueOrDefault(request.Outcome)
            : null;
        var shown = ScreenWords.Of(request.Outcome);
        var recommendation = shown
            + (word is null || string.Equals(word, shown, StringComparison.OrdinalIgnoreCase) ? "" : $" ({word})")
            + (request.Conditional ? ", conditional: reconsidered on receipt of the information" : "");
        return new SheetRequest(
            $"{ScreenWords.Number(number)}. {request.Item.Written}",
            request.Outcome,
            recommendation,
            request.Rationale.Text,
            [.. Beside(request).Where(section => section.Lines.Count > 0)]);
    }

    private static IEnumerable<SheetSection> Beside(RequestDecision request)
    {
        yield return new("CHECK", [.. request.Item.Doubts.Select(doubt => new SheetLine(doubt, TextKind.Ask))]);
        yield return new("FORMULARY", request.Formulary is { Status: not FormularyStatus.NotApplicable } step ? [FormularyLine.Of(step)] : []);
        yield return new("AMENDABLE", request.Amendable is { } amendment
            ? [new SheetLine($"to {ItemWords.Of(amendment.To)}: {amendment.Why}")]
            : []);
        yield return new("MODIFICATION", request.Modification is { } modification ? [.. Modification(modification)] : []);
        yield return new("ADVICE", [.. request.Advisories.Select(notice => new SheetLine(
            notice.Text + (notice.Grade is { } grade and < Grade.Source ? $" [{ScreenWords.Of(grade)}]" : "")))]);
    }

    private static IEnumerable<SheetLine> Modification(Modification modification)
    {
        yield return new("requested " + ItemWords.Of(modification.Requested));
        yield return new(modification.Authorised is { } part
            ? "part that the guideline supports: " + ItemWords.Of(part)
            : $"for the physician to fill in: {ScreenWords.And([.. modification.Needs.Select(ScreenWords.Spoken)])}");
        yield return new(modification.Why);
    }
}
