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
/// tests. Objects are made of it only when somebody reads them.
/// </summary>
internal sealed class GuidelineTruths(int criteria)
{
    // Made when the first criterion is open: of a well-documented request none is.
    private ulong[]? open;

    public ulong Met { get; private set; }

    public ulong NotMet { get; private set; }

    /// <summary>Criteria that rest on no statement speaking at the request's date.</summary>
    public ulong Out { get; private set; }

    /// <summary>Criteria that are undetermined.</summary>
    public ulong Unknown => ~(Met | NotMet | Out);

    /// <summary>Whether the guideline applies, by its own test alone.</summary>
    public Truth Applies { get; set; } = Truth.Met;

    /// <summary>The truth of <c>certify_when</c>; null where it has none, or where nothing of it speaks.</summary>
    public Truth? Certify { get; set; }

    /// <summary>Whether the evaluator says beside the truths what strict evidence would make of them. It need not.</summary>
    public bool KnowsStrict { get; set; }

    /// <summary>Where strict evidence is known: the truth of <c>certify_when</c> in it. <see cref="Applies"/> is then the same in both.</summary>
    public Truth? CertifyStrictly { get; set; }

    /// <summary>What could not be worked out, and why; null where everything could. The request then goes to a physician.</summary>
    public string? Fault { get; init; }

    public int Count => criteria;

    public Truth this[int criterion]
    {
        get
        {
            var bit = 1UL << criterion;
            return (Met & bit) != 0 ? Truth.Met : (NotMet & bit) != 0 ? Truth.NotMet : Truth.Undetermined;
        }
    }

    public bool IsOut(int criterion) => (Out & (1UL << criterion)) != 0;

    /// <summary>The items of the guideline that leave this criterion open; 0 once it is settled.</summary>
    public ulong OpenItems(int criterion) => open is null ? 0 : open[criterion];

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
    public bool SameAs(GuidelineTruths other) =>
        Met == other.Met && NotMet == other.NotMet && Out == other.Out && Applies == other.Applies && Certify == other.Certify && Count == other.Count
        && Enumerable.Range(0, Count).All(criterion => OpenItems(criterion) == other.OpenItems(criterion));
}
