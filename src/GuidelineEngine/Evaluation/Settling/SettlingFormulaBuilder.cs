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

    public SettlingFormulaBuilder(BoundRequest bound, Assessment assessment, EvidenceMode mode)
    {
        this.bound = bound;
        this.assessment = assessment;
        this.mode = mode;
        openTests = new OpenTests(bound.Context, AllTests(bound.Plan), mode);
        presence = [.. bound.Plan.Guidelines.Select(planned => planned.Displacers.Count == 0
            ? Presence(planned.Guideline)
            : new AllMustHold([Presence(planned.Guideline), .. planned.Displacers.Select(displacer => new Opposite(Applies(bound.Plan.Guidelines[displacer].Guideline)))]))];
    }

    public IReadOnlyList<OpenInput> Inputs => openTests.Inputs;

    public SettlingFormula Met() => FromLevel(0, isMet: true);

    public SettlingFormula NotMet() => FromLevel(0, isMet: false);

    // A level settles the truth if something of it applies; a lower one is reached only when all of it is out.
    private SettlingFormula FromLevel(int level, bool isMet)
    {
        if (level >= bound.Plan.Levels)
            return new SettledTruth(Truth.NotMet);
        if (mode == EvidenceMode.Strict && bound.Plan.OpenedBy[level]?.Statement.Grade == Grade.No)
            return new SettledTruth(Truth.Undetermined);

        var (present, gates, adverse, agreed, absent) =
            (new List<SettlingFormula>(), new List<SettlingFormula>(), new List<SettlingFormula>(), new List<SettlingFormula>(), new List<SettlingFormula>());
        foreach (var authority in Enumerable.Range(0, bound.Plan.Guidelines.Count)
            .Where(i => bound.Plan.Guidelines[i].Level == level)
            .GroupBy(i => bound.Plan.Guidelines[i].Guideline.Source.Authority, StringComparer.Ordinal))
        {
            var (denies, unheard) = (new List<SettlingFormula>(), new List<SettlingFormula>());
            foreach (var i in authority)
            {
                if (Certify(i) is not { } certify)
                    continue;
                present.Add(presence[i]);
                gates.Add(new AnyMayHold([new Opposite(presence[i]), new AllMustHold([presence[i], certify])]));
                denies.Add(new AllMustHold([presence[i], new Opposite(certify)]));
                unheard.Add(new Opposite(presence[i]));
            }
            if (denies.Count == 0)
                continue;
            adverse.AddRange(denies);
            absent.AddRange(unheard);
            agreed.Add(new AnyMayHold([.. denies, new AllMustHold(unheard)]));
        }
        if (present.Count == 0)
            return FromLevel(level + 1, isMet);
        // Authorities of one rank must agree: what one denies, the others deny too or do not address.
        SettlingFormula here = isMet ? new AllMustHold([new AnyMayHold(present), .. gates])
            : agreed.Count == 1 ? new AnyMayHold(adverse)
            : new AllMustHold([new AnyMayHold(adverse), .. agreed]);
        return new AnyMayHold([here, new AllMustHold([.. absent, FromLevel(level + 1, isMet)])]);
    }

    private AllMustHold Presence(Guideline guideline) =>
        new(guideline.Source.Condition is { } condition ? [Write(condition), Applies(guideline)] : [Applies(guideline)]);

    private SettlingFormula Applies(Guideline guideline) => guideline.AppliesWhen is { } test ? Write(test) : new SettledTruth(Truth.Met);

    private SettlingFormula? Certify(int planned)
    {
        var guideline = bound.Plan.Guidelines[planned].Guideline;
        if (assessment.Truths[planned].Certify is not { } truth)
            return null;
        return guideline.IsNever ? new SettledTruth(truth) : WriteRole(guideline, guideline.CertifyWhen!);
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
                    ? new SettledTruth(Truth.Undetermined)
                    : Write(guideline.TestOf(criterion));
            case AllOf all:
                return Combine(all.Parts, parts => new AllMustHold(parts));
            case AnyOf any:
                return Combine(any.Parts, parts => new AnyMayHold(parts));
            case AtLeastOf several:
                return Combine(several.Parts, parts => new EnoughMustHold(several.Count, parts));
            case Negation negation:
                return WriteRole(guideline, negation.Part) is { } operand ? new Opposite(operand) : null;
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
        AllOf all => new AllMustHold([.. all.Parts.Select(Write)]),
        AnyOf any => new AnyMayHold([.. any.Parts.Select(Write)]),
        AtLeastOf several => new EnoughMustHold(several.Count, [.. several.Parts.Select(Write)]),
        Negation negation => new Opposite(Write(negation.Part)),
        _ => openTests.For(formula),
    };

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
