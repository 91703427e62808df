using GuidelineEngine.Benchmarks.Subject;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Benchmarks.Handwritten;

/// <summary>What somebody who writes the four guidelines in C# would read a case into: a field a fact.</summary>
internal sealed class HandwrittenCase
{
    public required string Id { get; init; }
    public required DateOnly AsOf { get; init; }
    public required HandwrittenRequest[] Requests { get; init; }

    public static HandwrittenCase Of(CaseDraft draft) => new()
    {
        Id = draft.Id,
        AsOf = new DateOnly(2014, 11, 12),
        Requests = [HandwrittenRequest.Of(draft)],
    };
}

internal readonly record struct HandwrittenAnswer(Truth Truth, bool IsSourced)
{
    public static HandwrittenAnswer Of(DraftedAnswer answer) =>
        answer.Value is { } value ? new(Kleene.From(value), answer.IsSourced) : new(Truth.Undetermined, true);
}

internal readonly record struct HandwrittenAmount(decimal? Least, decimal? Most, bool IsSourced)
{
    public static HandwrittenAmount Of(DraftedAmount amount) => new(amount.Least, amount.Most, amount.IsSourced || amount.Least is null);

    public Truth IsAtMost(decimal limit) => Most <= limit ? Truth.Met : Least > limit ? Truth.NotMet : Truth.Undetermined;
}

internal sealed record HandwrittenMedication(string DrugClass, bool IsSourced);

internal sealed class HandwrittenRequest
{
    public required string Id { get; init; }
    public required string Drug { get; init; }
    public required bool HasOpenGate { get; init; }
    public required bool HasStoppedGate { get; init; }
    public required bool CanAsk { get; init; }
    public required HandwrittenAnswer FunctionImproved { get; init; }
    public required HandwrittenAnswer OnePrescriber { get; init; }
    public required HandwrittenAnswer SpasmDocumented { get; init; }
    public required HandwrittenAnswer Overdose { get; init; }
    public required HandwrittenAnswer SleepAssessed { get; init; }
    public required HandwrittenAnswer DiaryKept { get; init; }
    public required HandwrittenAnswer NeuropathicPain { get; init; }
    public required HandwrittenAmount PainWith { get; init; }
    public required HandwrittenAmount DoseADay { get; init; }
    public required HandwrittenAmount CourseDays { get; init; }
    public required HandwrittenMedication[] Medications { get; init; }
    public required bool MedicationsComplete { get; init; }

    public static HandwrittenRequest Of(CaseDraft draft) => new()
    {
        Id = "line",
        Drug = draft.Item.Split(' ')[0] + " oral",
        HasOpenGate = false,
        HasStoppedGate = false,
        CanAsk = true,
        FunctionImproved = HandwrittenAnswer.Of(draft.FunctionImproved),
        OnePrescriber = HandwrittenAnswer.Of(draft.OnePrescriber),
        SpasmDocumented = HandwrittenAnswer.Of(draft.SpasmDocumented),
        Overdose = HandwrittenAnswer.Of(draft.Overdose),
        SleepAssessed = HandwrittenAnswer.Of(draft.SleepAssessed),
        DiaryKept = HandwrittenAnswer.Of(draft.DiaryKept),
        NeuropathicPain = HandwrittenAnswer.Of(draft.NeuropathicPain),
        PainWith = HandwrittenAmount.Of(draft.PainWith),
        DoseADay = HandwrittenAmount.Of(draft.DoseADay),
        CourseDays = HandwrittenAmount.Of(draft.Course),
        Medications = draft.TakesAnOpioid is { } opioid ? [new HandwrittenMedication(opioid ? "opioid" : "nsaid", true)] : [],
        MedicationsComplete = draft.MedicationsComplete,
    };
}
