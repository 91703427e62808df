using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>A criterion of a planned guideline.</summary>
internal readonly record struct CriterionPlace(int Planned, int Criterion);

/// <summary>
/// What the criteria outside <c>certify_when</c> say of a request. Dangers and advice count from every source that
/// speaks; referrals and expectations only from the sources that decide, and from safety sources.
/// </summary>
internal readonly struct Signals
{
    private readonly RequestPlan plan;
    private readonly Assessment assessment;

    private Signals(RequestPlan plan, Assessment assessment)
    {
        this.plan = plan;
        this.assessment = assessment;
        var (referrals, cautionsMet, cautionsUnknown, expected) = (0UL, 0UL, 0UL, 0UL);
        for (var i = 0; i < plan.Guidelines.Count; i++)
        {
            if (assessment.Presence[i] == Truth.NotMet)
                continue;
            var (roles, truths) = (plan.Guidelines[i].Guideline.Roles, assessment.Truths[i]);
            cautionsMet |= roles.Cautions & truths.Met;
            cautionsUnknown |= roles.MustBeKnown & truths.Unknown;
            if (((roles.ReferWhen & truths.Met) | (roles.Expects & ~truths.Met)) == 0 || !IsOfDecidingSource(plan, assessment, i))
                continue;
            referrals |= roles.ReferWhen & truths.Met;
            expected |= roles.Expects & ~(truths.Met | truths.Out);
        }

        HasReferrals = referrals != 0;
        HasCautionsMet = cautionsMet != 0;
        HasCautionsUnknown = cautionsUnknown != 0;
        HasExpected = expected != 0;
    }

    public bool HasReferrals { get; }
    public bool HasCautionsMet { get; }
    public bool HasCautionsUnknown { get; }
    public bool HasExpected { get; }

    public IReadOnlyList<CriterionPlace> Referrals => OfDecidingSources(guideline => guideline.ReferWhen, truths => truths.Met);

    public IReadOnlyList<CriterionPlace> CautionsMet => Places(guideline => guideline.Cautions, (_, truths) => truths.Met);

    /// <summary>Cautions that must be known and are not.</summary>
    public IReadOnlyList<CriterionPlace> CautionsUnknown =>
        Places(guideline => guideline.Cautions, (guideline, truths) => guideline.Roles.MustBeKnown & truths.Unknown);

    public IReadOnlyList<CriterionPlace> Expected => OfDecidingSources(guideline => guideline.Expects, truths => ~(truths.Met | truths.Out));

    public IReadOnlyList<CriterionPlace> Advice => Places(guideline => guideline.Advises, (_, truths) => truths.Met);

    public static Signals Of(RequestPlan plan, Assessment assessment) => new(plan, assessment);

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
        var (plan, assessment) = (this.plan, this.assessment);
        return [.. Places(role, (_, truths) => that(truths)).Where(place => IsOfDecidingSource(plan, assessment, place.Planned))];
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
