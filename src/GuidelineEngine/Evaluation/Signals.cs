using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What a request's criteria outside <c>certify_when</c> give rise to.</summary>
[Flags]
internal enum Signalled : byte
{
    Nothing = 0,
    Referral = 1,
    CautionMet = 2,

    /// <summary>A caution that must be known and is not.</summary>
    CautionUnknown = 4,

    /// <summary>Something expected that is open or not met.</summary>
    Expectation = 8,
}

/// <summary>A kind of criteria outside <c>certify_when</c> that a sentence or a notice is made of.</summary>
internal enum SignalKind
{
    Referral,
    CautionMet,
    CautionUnknown,
    Expected,
    Advice,
}

/// <summary>A criterion of a planned guideline.</summary>
internal readonly record struct CriterionPlace(int Planned, int Criterion);

/// <summary>
/// What the criteria outside <c>certify_when</c> say of a request. Dangers and advice count from every source that
/// speaks; referrals and expectations only from the sources that decide, and from safety sources.
/// </summary>
internal readonly struct Signals(RequestPlan plan, Assessment assessment, Signalled found)
{
    public bool HasReferrals => (found & Signalled.Referral) != 0;
    public bool HasCautionsMet => (found & Signalled.CautionMet) != 0;
    public bool HasCautionsUnknown => (found & Signalled.CautionUnknown) != 0;
    public bool HasExpected => (found & Signalled.Expectation) != 0;

    /// <summary>Whether there are any of each kind, from the masks alone.</summary>
    public static Signalled In(RequestPlan plan, Assessment assessment)
    {
        var (referrals, cautionsMet, cautionsUnknown, expected) = (0UL, 0UL, 0UL, 0UL);
        var programs = plan.Programs;
        for (var i = 0; i < programs.Length; i++)
        {
            if (assessment.Presence[i] == Truth.NotMet)
                continue;
            var (roles, truths) = (programs[i].Roles, assessment.Truths[i]);
            cautionsMet |= roles.Cautions & truths.Met;
            cautionsUnknown |= roles.MustBeKnown & truths.Unknown;
            if (((roles.ReferWhen & truths.Met) | (roles.Expects & ~truths.Met)) == 0 || !IsOfDecidingSource(plan, assessment, i))
                continue;
            referrals |= roles.ReferWhen & truths.Met;
            expected |= roles.Expects & ~(truths.Met | truths.Out);
        }

        return Signal(referrals, Signalled.Referral) | Signal(cautionsMet, Signalled.CautionMet)
            | Signal(cautionsUnknown, Signalled.CautionUnknown) | Signal(expected, Signalled.Expectation);
    }

    private static Signalled Signal(ulong criteria, Signalled kind) => criteria == 0 ? Signalled.Nothing : kind;

    /// <summary>Adds those of a kind to a list that is used again, in the order of the plan.</summary>
    public void Gather(SignalKind kind, List<CriterionPlace> places)
    {
        for (var i = 0; i < plan.Guidelines.Count; i++)
        {
            if (assessment.Presence[i] == Truth.NotMet)
                continue;
            var guideline = plan.Guidelines[i].Guideline;
            var criteria = CriteriaOf(kind, guideline);
            if (criteria.Count == 0)
                continue;
            var mask = MaskOf(kind, guideline, in assessment.Truths[i]);
            if (mask == 0 || kind is SignalKind.Referral or SignalKind.Expected && !IsOfDecidingSource(plan, assessment, i))
                continue;
            for (var at = 0; at < criteria.Count; at++)
            {
                if ((mask >> criteria[at] & 1) != 0)
                    places.Add(new CriterionPlace(i, criteria[at]));
            }
        }
    }

    private static bool IsOfDecidingSource(RequestPlan plan, Assessment assessment, int place)
    {
        var own = plan.Guidelines[place];
        if (own.Guideline.Source.Standing == SourceStanding.Safety || assessment.Level < 0 || own.Level == assessment.Level)
            return true;
        foreach (var planned in plan.Guidelines)
        {
            if (planned.Level == assessment.Level && planned.Guideline.Source.Rank == own.Guideline.Source.Rank)
                return true;
        }

        return false;
    }

    private static IReadOnlyList<int> CriteriaOf(SignalKind kind, Guideline guideline) => kind switch
    {
        SignalKind.Referral => guideline.ReferWhen,
        SignalKind.CautionMet or SignalKind.CautionUnknown => guideline.Cautions,
        SignalKind.Expected => guideline.Expects,
        _ => guideline.Advises,
    };

    private static ulong MaskOf(SignalKind kind, Guideline guideline, in GuidelineTruths truths) => kind switch
    {
        SignalKind.CautionUnknown => guideline.Roles.MustBeKnown & truths.Unknown,
        SignalKind.Expected => ~(truths.Met | truths.Out),
        _ => truths.Met,
    };
}
