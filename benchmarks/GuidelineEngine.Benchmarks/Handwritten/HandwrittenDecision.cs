using GuidelineEngine.Terms;

namespace GuidelineEngine.Benchmarks.Handwritten;

/// <summary>The answer in the shape of the engine's: a decision a request, and the evidence of every guideline as masks.</summary>
internal sealed class HandwrittenDecision
{
    public required string Case { get; init; }
    public required DateOnly AsOf { get; init; }
    public required HandwrittenRequestDecision[] Requests { get; init; }
}

internal sealed class HandwrittenRequestDecision
{
    public required string Id { get; init; }
    public required Outcome Outcome { get; init; }
    public required Truth Truth { get; init; }
    public required bool Strict { get; init; }
    public required Reviewer Authority { get; init; }
    public required string Row { get; init; }
    public required HandwrittenEvidence[] Guidelines { get; init; }
}

/// <summary>One guideline: a bit a criterion, and for each criterion a bit a fact that leaves it open.</summary>
internal sealed class HandwrittenEvidence(string guideline, int criteria)
{
    private readonly ulong[] open = new ulong[criteria];

    public string Guideline { get; } = guideline;
    public ulong Met { get; private set; }
    public ulong NotMet { get; private set; }
    public ReadOnlySpan<ulong> Open => open;

    /// <summary>Whether it certifies, on the records as they are.</summary>
    public Truth Truth { get; set; }

    /// <summary>Whether it certifies with everything unsourced taken as undetermined.</summary>
    public Truth Strict { get; set; }

    public bool HasCautionMet { get; set; }
    public bool HasCautionUnknown { get; set; }

    public void Set(int criterion, Truth truth, ulong openFacts)
    {
        if (truth == Truth.Met)
            Met |= 1UL << criterion;
        else if (truth == Truth.NotMet)
            NotMet |= 1UL << criterion;
        else
            open[criterion] = openFacts;
    }
}
