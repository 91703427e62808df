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

    public IReadOnlyList<CriterionPlace> Referrals => OfDecidingSources(guideline => guideline.ReferWhen, truths => truths.Met);

    public IReadOnlyList<CriterionPlace> CautionsMet => Places(guideline => guideline.Cautions, (_, truths) => truths.Met);

    /// <summary>Cautions that must be known and are not.</summary>
    public IReadOnlyList<CriterionPlace> CautionsUnknown =>
        Places(guideline => guideline.Cautions, (guideline, truths) => guideline.Roles.MustBeKnown & truths.Unknown);

    public IReadOnlyList<CriterionPlace> Expected => OfDecidingSources(guideline => guideline.Expects, truths => ~(truths.Met | truths.Out));

    public IReadOnlyList<CriterionPlace> Advice => Places(guideline => guideline.Advises, (_, truths) => truths.Met);

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

    private List<CriterionPlace> OfDecidingSources(Func<Guideline, IReadOnlyList<int>> role, Func<GuidelineTruths, ulong> that)
    {
        var (ofPlan, found) = (plan, assessment);
        return [.. Places(role, (_, truths) => that(truths)).Where(place => IsOfDecidingSource(ofPlan, found, place.Planned))];
    }

    // Those of a role that a mask holds, in the order in which each guideline names them.
    private List<CriterionPlace> Places(Func<Guideline, IReadOnlyList<int>> role, Func<Guideline, GuidelineTruths, ulong> that)
    {
        var places = new List<CriterionPlace>();
        for (var i = 0; i < plan.Guidelines.Count; i++)
        {
            if (assessment.Presence[i] == Truth.NotMet)
                continue;
            var guideline = plan.Guidelines[i].Guideline;
            var mask = that(guideline, assessment.Truths[i]);
            foreach (var criterion in role(guideline))
            {
                if ((mask >> criterion & 1) != 0)
                    places.Add(new CriterionPlace(i, criterion));
            }
        }

        return places;
    }
}
