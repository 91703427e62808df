using GuidelineEngine.Decisions;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>What is expected of one request line; without its id of the only one.</summary>
internal sealed record LineExpectations(string? Request, IReadOnlyList<Expectation> All)
{
    /// <summary>What the decision shows otherwise.</summary>
    public IEnumerable<PolicyDifference> Differences(CaseDecision decision)
    {
        // Invariant: the ids were read from this case.
        var request = Request is null ? decision.Requests[0] : decision.Requests.First(request => request.Id == Request);
        var shown = new Shown(decision, request);
        var differences = All.SelectMany(expectation => expectation.Differences(shown));
        return Request is null ? differences : differences.Select(difference => difference with { Request = Request });
    }
}
