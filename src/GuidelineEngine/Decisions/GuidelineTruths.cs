using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>What is taken as undetermined, or as met, when truths are computed.</summary>
internal enum EvidenceMode
{
    /// <summary>The records as they are.</summary>
    AsDocumented,

    /// <summary>Law 11: criteria graded <c>no</c>, judgements and findings without a source are undetermined.</summary>
    Strict,

    /// <summary>Criteria graded <c>no</c> are undetermined.</summary>
    UnverifiedOpen,

    /// <summary>Criteria graded <c>no</c> are met.</summary>
    UnverifiedMet,
}

/// <summary>
/// How one guideline stands to one request, as masks: a bit a criterion, and for each criterion a bit an item that it
/// tests. Objects are made of it only when somebody reads them. A value: those of a request lie side by side.
/// </summary>
internal struct GuidelineTruths
{
    // Made when the first criterion is open whose items are not always the same.
    private ulong[]? open;
    private ulong[]? always;
    private byte criteria;

    public GuidelineTruths(int criteria) => this.criteria = checked((byte)criteria);

    /// <summary>Takes what an evaluator gathered in masks of its own, straight to where it is kept.</summary>
    /// <param name="count">How many criteria there are.</param>
    /// <param name="met">Those that are met, a bit each.</param>
    /// <param name="notMet">Those that are not met.</param>
    /// <param name="several">For each criterion the items that leave it open, where it is of several; null where no such one is open.</param>
    /// <param name="ofOne">For each criterion of one item that item, as it would leave it open; 0 for those of several.</param>
    public void Take(int count, ulong met, ulong notMet, ulong[]? several, ulong[] ofOne)
    {
        (criteria, Met, NotMet, always, Applies) = ((byte)count, met, notMet, ofOne, Truth.Met);
        if (several is not null)
            open = several;
    }

    public ulong Met { get; private set; }

    public ulong NotMet { get; private set; }

    /// <summary>Criteria that rest on no statement speaking at the request's date.</summary>
    public ulong Out { get; private set; }

    /// <summary>Criteria that are undetermined.</summary>
    public readonly ulong Unknown => ~(Met | NotMet | Out);

    /// <summary>Whether the guideline applies, by its own test alone.</summary>
    public Truth Applies { get; set; } = Truth.Met;

    /// <summary>The truth of <c>certify_when</c>; null where it has none, or where nothing of it speaks.</summary>
    public Truth? Certify
    {
        readonly get => Certifies.OrNull;
        set => Certifies = OptionalTruth.Of(value);
    }

    /// <summary>The same for what asks it of every decision.</summary>
    public OptionalTruth Certifies { get; set; }

    /// <summary>Whether the evaluator says beside the truths what strict evidence would make of them. It need not.</summary>
    public bool KnowsStrict { get; set; }

    /// <summary>Where strict evidence is known: the truth of <c>certify_when</c> in it. <see cref="Applies"/> is then the same in both.</summary>
    public OptionalTruth CertifiesStrictly { get; set; }

    public readonly int Count => criteria;

    public readonly Truth this[int criterion]
    {
        get
        {
            var bit = 1UL << criterion;
            return (Met & bit) != 0 ? Truth.Met : (NotMet & bit) != 0 ? Truth.NotMet : Truth.Undetermined;
        }
    }

    public readonly bool IsOut(int criterion) => (Out & (1UL << criterion)) != 0;

    /// <summary>The items of the guideline that leave this criterion open; 0 once it is settled.</summary>
    public readonly ulong OpenItems(int criterion) =>
        (Unknown & 1UL << criterion) == 0 ? 0 : (open is null ? 0 : open[criterion]) | (always is null ? 0 : always[criterion]);

    public void Set(int criterion, Truth truth, ulong openItems)
    {
        var bit = 1UL << criterion;
        switch (truth)
        {
            case Truth.Met:
                Met |= bit;
                break;
            case Truth.NotMet:
                NotMet |= bit;
                break;
            default:
                (open ??= new ulong[criteria])[criterion] = openItems;
                break;
        }
    }

    public void SetOut(int criterion) => Out |= 1UL << criterion;

    /// <summary>Whether two evaluators gathered the same.</summary>
    public readonly bool SameAs(GuidelineTruths other)
    {
        var same = Met == other.Met && NotMet == other.NotMet && Out == other.Out && Applies == other.Applies && Certify == other.Certify && Count == other.Count;
        for (var criterion = 0; same && criterion < Count; criterion++)
            same = OpenItems(criterion) == other.OpenItems(criterion);
        return same;
    }
}
