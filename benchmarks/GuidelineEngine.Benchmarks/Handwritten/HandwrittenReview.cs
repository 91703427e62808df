using GuidelineEngine.Terms;

namespace GuidelineEngine.Benchmarks.Handwritten;

/// <summary>The four guidelines as a programmer would write them who needs no pack: a method each, found by the drug.</summary>
internal sealed class HandwrittenReview
{
    private delegate HandwrittenEvidence Guideline(HandwrittenRequest request);

    private readonly Dictionary<string, Guideline[]> byDrug = new(StringComparer.Ordinal)
    {
        ["morphine oral"] = [Opioids],
        ["tizanidine oral"] = [Relaxants],
        ["zolpidem oral"] = [Hypnotics],
        ["duloxetine oral"] = [Antidepressants],
        ["fourfold oral"] = [Antidepressants, Hypnotics, Opioids, Relaxants],
    };

    public HandwrittenReview(int guidelines)
    {
        for (var i = 5; i <= guidelines; i++)
            byDrug["substance" + i.ToString("00000", System.Globalization.CultureInfo.InvariantCulture) + " oral"] = [Opioids];
    }

    public HandwrittenDecision Decide(HandwrittenCase clinicalCase)
    {
        var requests = new HandwrittenRequestDecision[clinicalCase.Requests.Length];
        for (var i = 0; i < requests.Length; i++)
            requests[i] = Decide(clinicalCase.Requests[i]);
        return new HandwrittenDecision { Case = clinicalCase.Id, AsOf = clinicalCase.AsOf, Requests = requests };
    }

    private HandwrittenRequestDecision Decide(HandwrittenRequest request)
    {
        var guidelines = byDrug[request.Drug];
        var evidence = new HandwrittenEvidence[guidelines.Length];
        var (truth, strict, met, unknown) = (Truth.Met, Truth.Met, false, request.HasOpenGate);
        for (var i = 0; i < guidelines.Length; i++)
        {
            var found = guidelines[i](request);
            evidence[i] = found;
            truth = Kleene.And(truth, found.Truth);
            strict = Kleene.And(strict, found.Strict);
            met |= found.HasCautionMet;
            unknown |= found.HasCautionUnknown;
        }

        var isStrict = truth != Truth.Undetermined && strict == truth;
        var (outcome, row) = request.HasStoppedGate ? (Outcome.PhysicianReview, "1") : truth switch
        {
            Truth.Met when met => (Outcome.PhysicianReview, "3"),
            Truth.Met when unknown => (isStrict && request.CanAsk ? Outcome.RequestInformation : Outcome.PhysicianReview, "3"),
            Truth.Met => isStrict ? (Outcome.Certify, "6") : (Outcome.PhysicianReview, "4"),
            Truth.NotMet => (Outcome.PhysicianReview, "9"),
            _ => request.CanAsk ? (Outcome.RequestInformation, "12") : (Outcome.PhysicianReview, "14"),
        };
        return new HandwrittenRequestDecision
        {
            Id = request.Id,
            Outcome = outcome,
            Truth = truth,
            Strict = isStrict,
            Authority = outcome is Outcome.RequestInformation or Outcome.Certify ? Reviewer.Staff : Reviewer.Physician,
            Row = row,
            Guidelines = evidence,
        };
    }

    private static HandwrittenEvidence Opioids(HandwrittenRequest request)
    {
        var evidence = new HandwrittenEvidence("opioids", 3);
        var function = request.FunctionImproved.Truth;
        var relief = request.PainWith.IsAtMost(6);
        var oneSource = request.OnePrescriber.Truth;
        evidence.Set(0, function, 0b001);
        evidence.Set(1, relief, 0b010);
        evidence.Set(2, oneSource, 0b100);
        evidence.Truth = Kleene.And(function, Kleene.Or(relief, oneSource));
        evidence.Strict = Kleene.And(
            Strictly(function, request.FunctionImproved.IsSourced),
            Kleene.Or(Strictly(relief, request.PainWith.IsSourced), Strictly(oneSource, request.OnePrescriber.IsSourced)));
        return evidence;
    }

    private static HandwrittenEvidence Relaxants(HandwrittenRequest request)
    {
        var evidence = new HandwrittenEvidence("relaxants", 3);
        var course = request.CourseDays.IsAtMost(21);
        var spasm = request.SpasmDocumented.Truth;
        var overdose = request.Overdose.Truth;
        evidence.Set(0, course, 0b001);
        evidence.Set(1, spasm, 0b010);
        evidence.Set(2, overdose, 0b100);
        evidence.Truth = Kleene.And(course, spasm);
        evidence.Strict = Kleene.And(
            Strictly(course, request.CourseDays.IsSourced), Strictly(spasm, request.SpasmDocumented.IsSourced));
        evidence.HasCautionMet = overdose == Truth.Met;
        evidence.HasCautionUnknown = overdose == Truth.Undetermined;
        return evidence;
    }

    private static HandwrittenEvidence Hypnotics(HandwrittenRequest request)
    {
        var evidence = new HandwrittenEvidence("hypnotics", 3);
        var assessed = request.SleepAssessed.Truth;
        var diary = request.DiaryKept.Truth;
        var function = request.FunctionImproved.Truth;
        var followed = Kleene.Or(diary, function);
        var opioid = TakesOpioid(request);
        evidence.Set(0, assessed, 0b0001);
        evidence.Set(1, followed, (diary == Truth.Undetermined ? 0b0010UL : 0) | (function == Truth.Undetermined ? 0b0100UL : 0));
        evidence.Set(2, opioid, 0b1000);
        evidence.Truth = Kleene.And(assessed, followed);
        evidence.Strict = Kleene.And(
            Strictly(assessed, request.SleepAssessed.IsSourced),
            Kleene.Or(Strictly(diary, request.DiaryKept.IsSourced), Strictly(function, request.FunctionImproved.IsSourced)));
        evidence.HasCautionMet = opioid == Truth.Met;
        evidence.HasCautionUnknown = opioid == Truth.Undetermined;
        return evidence;
    }

    private static HandwrittenEvidence Antidepressants(HandwrittenRequest request)
    {
        var evidence = new HandwrittenEvidence("antidepressants", 3);
        var nerves = request.NeuropathicPain.Truth;
        var dose = request.DoseADay.IsAtMost(60);
        evidence.Set(0, nerves, 0b001);
        evidence.Set(1, dose, 0b010);
        evidence.Set(2, request.PainWith.IsAtMost(8), 0b100);
        evidence.Truth = Kleene.And(nerves, dose);
        evidence.Strict = Kleene.And(
            Strictly(nerves, request.NeuropathicPain.IsSourced), Strictly(dose, request.DoseADay.IsSourced));
        return evidence;
    }

    private static Truth TakesOpioid(HandwrittenRequest request)
    {
        foreach (var medication in request.Medications)
        {
            if (medication.DrugClass == "opioid")
                return Truth.Met;
        }

        return request.MedicationsComplete ? Truth.NotMet : Truth.Undetermined;
    }

    private static Truth Strictly(Truth truth, bool isSourced) => isSourced ? truth : Truth.Undetermined;
}
