namespace GuidelineEngine.Packs.Checking;

/// <summary>In which roles a criterion stands.</summary>
internal sealed class Roles
{
    private readonly HashSet<int> wanted = [];
    private readonly HashSet<int> unwanted = [];

    public Roles(Guideline guideline)
    {
        if (guideline.CertifyWhen is { } certify)
            Sort(certify, isNegated: false);
        Guideline = guideline;
    }

    public Guideline Guideline { get; }

    public bool Decides(int criterion) => wanted.Contains(criterion) || unwanted.Contains(criterion);

    /// <summary>Whether it counts for the request that the criterion is met.</summary>
    public bool IsWanted(int criterion) => wanted.Contains(criterion) || Guideline.Expects.Contains(criterion);

    /// <summary>Whether it counts against the request that the criterion is met.</summary>
    public bool IsDanger(int criterion) => Guideline.ReferWhen.Contains(criterion) || Guideline.Cautions.Contains(criterion);

    public bool IsReached(int criterion) =>
        Decides(criterion) || IsDanger(criterion) || Guideline.Expects.Contains(criterion) || Guideline.Advises.Contains(criterion);

    private void Sort(Formula formula, bool isNegated)
    {
        switch (formula)
        {
            case CriterionReference reference:
                (isNegated ? unwanted : wanted).Add(reference.Criterion);
                break;
            case Negation negation:
                Sort(negation.Part, !isNegated);
                break;
            case AllOf all:
                SortAll(all.Parts, isNegated);
                break;
            case AnyOf any:
                SortAll(any.Parts, isNegated);
                break;
            case AtLeastOf some:
                SortAll(some.Parts, isNegated);
                break;
        }
    }

    private void SortAll(IReadOnlyList<Formula> parts, bool isNegated)
    {
        foreach (var part in parts)
            Sort(part, isNegated);
    }
}
