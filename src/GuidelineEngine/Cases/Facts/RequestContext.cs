using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>A line for a drug that is taken together with others, and whether it is the one asked about.</summary>
internal sealed record LineTaken(RequestLine Line, bool IsOwn);

/// <summary>One request line in its case, as facts are worked out and lists are looked through. Immutable.</summary>
internal sealed class RequestContext(RulePack pack, ClinicalCase clinicalCase, TreatmentRequest request)
{
    public RulePack Pack { get; } = pack;
    public ClinicalCase Case { get; } = clinicalCase;
    public TreatmentRequest Request { get; } = request;
    public DateOnly Requested => Request.Requested;
    public DateOnly Service => Request.ServiceDate;

    /// <summary>Answers supposed for a while, by the slot of their fact; null outside the search for what is missing.</summary>
    public IReadOnlyDictionary<int, FactState>? Supposed { get; init; }

    /// <summary>The product asked for; null when the line was not understood.</summary>
    public Product? Product => Request.Line.Product;

    /// <summary>What the case says of the fact at the service date.</summary>
    public FactState StateOf(Fact fact) =>
        Supposed is not null && Supposed.TryGetValue(fact.Slot, out var supposed) ? supposed
        : fact.Derivation is { } derivation ? Derivations.Derive(fact, derivation, this)
        : StatedFindings.Latest(fact, this, window: null);

    /// <summary>The findings of a fact, those dated after the service date included.</summary>
    public IReadOnlyList<Finding> FindingsOf(Fact fact) => (fact.Scope == FactScope.Case ? Case.Findings : Request.Findings)[fact.Slot];

    /// <summary>Entries of the history that are this request's own course.</summary>
    public bool IsOwnCourse(Medication entry) =>
        !Request.InAddition && Product is { } product && entry.Line.Product is { } other && product.IsSameCourseAs(other);

    /// <summary>Whether an entry of the history still runs at the service date.</summary>
    public bool IsCurrent(Medication entry) => entry.Until is not { } until || until >= Service;

    /// <summary>The own course's current entry, if the history has one.</summary>
    public IReadOnlyList<Medication> OwnEntries => Medications(isOwn: true);

    /// <summary>The other lines of the request for authorization.</summary>
    public IReadOnlyList<TreatmentRequest> OtherRequests =>
        Case.Requests is [var only] && only.Id == Request.Id ? [] : others ??= [.. Case.Requests.Where(other => other.Id != Request.Id)];

    /// <summary>Current entries of the history that are neither this request's course nor that of another line.</summary>
    public IReadOnlyList<Medication> OtherCurrentMedications => Medications(isOwn: false);

    /// <summary>Whether another line continues this entry of the history, so that it must not count twice.</summary>
    public bool IsCourseOfAnotherLine(Medication entry) => OtherRequests.Any(other =>
        !other.InAddition && other.Line.Product is { } product && entry.Line.Product is { } same && product.IsSameCourseAs(same));

    /// <summary>
    /// This line, the other lines for drugs, and what else is taken, each course once. Lines of the same words may be one object, so that
    /// whose a line is cannot be seen from it.
    /// </summary>
    public IReadOnlyList<LineTaken> LinesTakenTogether => together ??= [new(Request.Line, true), .. OtherLines().Select(line => new LineTaken(line, false))];

    private IEnumerable<RequestLine> OtherLines()
    {
        foreach (var other in OtherRequests)
        {
            if (other.Line.Service is null)
                yield return other.Line;
        }

        foreach (var entry in OtherCurrentMedications)
        {
            if (!IsCourseOfAnotherLine(entry))
                yield return entry.Line;
        }
    }

    // Every fact that is worked out from lists asks for them. A race makes them twice, to the same.
    private TreatmentRequest[]? others;
    private Medication[]? ownEntries;
    private Medication[]? otherCurrent;
    private LineTaken[]? together;

    private Medication[] Medications(bool isOwn)
    {
        if (Case.Medications.Items.Count == 0)
            return [];
        return isOwn
            ? ownEntries ??= [.. Case.Medications.Items.Where(entry => IsOwnCourse(entry) && IsCurrent(entry))]
            : otherCurrent ??= [.. Case.Medications.Items.Where(entry => IsCurrent(entry) && !IsOwnCourse(entry))];
    }
}
