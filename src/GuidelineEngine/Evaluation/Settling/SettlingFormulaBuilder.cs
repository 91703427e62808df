using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>Writes the truth of a request, precedence and displacement included, as one formula over open tests.</summary>
internal sealed class SettlingFormulaBuilder
{
    private readonly BoundRequest bound;
    private readonly Assessment assessment;
    private readonly EvidenceMode mode;
    private readonly OpenTests openTests;
    private readonly SettlingFormula[] presence;

    // What would meet a request and what would refute it ask for the same of each guideline.
    private readonly SettlingFormula?[] certify;

    public SettlingFormulaBuilder(BoundRequest bound, Assessment assessment, EvidenceMode mode)
    {
        this.bound = bound;
        this.assessment = assessment;
        this.mode = mode;
        openTests = new OpenTests(bound.Frame, () => AllTests(bound.Plan), mode);
        certify = new SettlingFormula?[bound.Plan.Guidelines.Count];
        presence = new SettlingFormula[certify.Length];
        for (var i = 0; i < presence.Length; i++)
            presence[i] = Presence(bound.Plan.Guidelines[i]);
    }

    public IReadOnlyList<OpenInput> Inputs => openTests.Inputs;

    public SettlingFormula Met() => FromLevel(0, isMet: true);

    public SettlingFormula NotMet() => FromLevel(0, isMet: false);

    // The places of the guidelines of a level, by authority in the order of the plan.
    private Dictionary<string, List<int>>.ValueCollection ByAuthority(int level)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < bound.Plan.Guidelines.Count; i++)
        {
            if (bound.Plan.Guidelines[i].Level != level)
                continue;
            var authority = bound.Plan.Guidelines[i].Guideline.Source.Authority;
            if (!places.TryGetValue(authority, out var own))
                places.Add(authority, own = []);
            own.Add(i);
        }
        return places.Values;
    }

    // A level settles the truth if something of it applies; a lower one is reached only when all of it is out.
    private SettlingFormula FromLevel(int level, bool isMet)
    {
        if (level >= bound.Plan.Levels)
            return SettledTruth.Of(Truth.NotMet);
        if (mode == EvidenceMode.Strict && bound.Plan.OpenedBy[level]?.Statement.Grade == Grade.No)
            return SettledTruth.Of(Truth.Undetermined);

        var (present, gates, adverse, agreed, absent) =
            (new List<SettlingFormula>(), new List<SettlingFormula>(), new List<SettlingFormula>(), new List<SettlingFormula>(), new List<SettlingFormula>());
        foreach (var authority in ByAuthority(level))
        {
            var (denies, unheard) = (new List<SettlingFormula>(), new List<SettlingFormula>());
            foreach (var i in authority)
            {
                if (Certify(i) is not { } certify)
                    continue;
                present.Add(presence[i]);
                gates.Add(SettlingFormula.Any([SettlingFormula.Not(presence[i]), SettlingFormula.All([presence[i], certify])]));
                denies.Add(SettlingFormula.All([presence[i], SettlingFormula.Not(certify)]));
                unheard.Add(SettlingFormula.Not(presence[i]));
            }
            if (denies.Count == 0)
                continue;
            adverse.AddRange(denies);
            absent.AddRange(unheard);
            agreed.Add(SettlingFormula.Any([.. denies, SettlingFormula.All(unheard)]));
        }
        if (present.Count == 0)
            return FromLevel(level + 1, isMet);
        // Authorities of one rank must agree: what one denies, the others deny too or do not address.
        var here = isMet ? SettlingFormula.All([SettlingFormula.Any(present), .. gates])
            : agreed.Count == 1 ? SettlingFormula.Any(adverse)
            : SettlingFormula.All([SettlingFormula.Any(adverse), .. agreed]);
        // Where something here surely applies no lower level is reached.
        return absent.Exists(one => one.Settled == Truth.NotMet) ? here
            : SettlingFormula.Any([here, SettlingFormula.All([.. absent, FromLevel(level + 1, isMet)])]);
    }

    private SettlingFormula Presence(PlannedGuideline planned)
    {
        var own = planned.Guideline.Source.Condition is { } condition
            ? SettlingFormula.All([Write(condition), Applies(planned.Guideline)])
            : Applies(planned.Guideline);
        return planned.Displacers.Count == 0
            ? own
            : SettlingFormula.All([own, .. planned.Displacers.Select(displacer => SettlingFormula.Not(Applies(bound.Plan.Guidelines[displacer].Guideline)))]);
    }

    private SettlingFormula Applies(Guideline guideline) => guideline.AppliesWhen is { } test ? Write(test) : SettledTruth.Of(Truth.Met);

    private SettlingFormula? Certify(int planned)
    {
        var guideline = bound.Plan.Guidelines[planned].Guideline;
        if (assessment.Truths[planned].Certify is not { } truth)
            return null;
        return certify[planned] ??= guideline.IsNever ? SettledTruth.Of(truth) : WriteRole(guideline, guideline.CertifyWhen!);
    }

    private SettlingFormula? WriteRole(Guideline guideline, Formula role)
    {
        switch (role)
        {
            case CriterionReference { Criterion: var index }:
                var criterion = guideline.Criteria[index];
                if (Grades.IsOut(criterion, bound.Context.Requested))
                    return null;
                return mode == EvidenceMode.Strict && Grades.Of(criterion, bound.Context.Requested) == Grade.No
                    ? SettledTruth.Of(Truth.Undetermined)
                    : Write(guideline.TestOf(criterion));
            case AllOf all:
                return Combine(all.Parts, SettlingFormula.All);
            case AnyOf any:
                return Combine(any.Parts, SettlingFormula.Any);
            case AtLeastOf several:
                return Combine(several.Parts, parts => new EnoughMustHold(several.Count, parts));
            case Negation negation:
                return WriteRole(guideline, negation.Part) is { } operand ? SettlingFormula.Not(operand) : null;
            default:
                throw new InvalidOperationException("a role names criteria");
        }

        SettlingFormula? Combine(IReadOnlyList<Formula> parts, Func<IReadOnlyList<SettlingFormula>, SettlingFormula> combine)
        {
            var written = parts.Select(part => WriteRole(guideline, part)).OfType<SettlingFormula>().ToList();
            return written.Count == 0 ? null : combine(written);
        }
    }

    private SettlingFormula Write(Formula formula) => formula switch
    {
        AllOf all => SettlingFormula.All(Write(all.Parts)),
        AnyOf any => SettlingFormula.Any(Write(any.Parts)),
        AtLeastOf several => new EnoughMustHold(several.Count, Write(several.Parts)),
        Negation negation => SettlingFormula.Not(Write(negation.Part)),
        _ => openTests.For(formula),
    };

    private SettlingFormula[] Write(IReadOnlyList<Formula> parts)
    {
        var written = new SettlingFormula[parts.Count];
        for (var i = 0; i < written.Length; i++)
            written[i] = Write(parts[i]);
        return written;
    }

    private static List<Formula> AllTests(RequestPlan plan)
    {
        // Of a guideline that only displaces another it matters whether it applies.
        var displacing = plan.Guidelines.Where(planned => planned.Level >= 0).SelectMany(planned => planned.Displacers).Select(place => plan.Guidelines[place]).ToHashSet();
        return [.. plan.Guidelines
            .Where(planned => planned.Level >= 0 || displacing.Contains(planned))
            .SelectMany(planned => Gates(planned.Guideline).Concat(planned.Level >= 0 ? planned.Guideline.Criteria.Select(planned.Guideline.TestOf) : []))
            .SelectMany(formula => formula.Leaves())];
    }

    private static IEnumerable<Formula> Gates(Guideline guideline) =>
        new[] { guideline.Source.Condition, guideline.AppliesWhen }.OfType<Formula>();
}
