using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>One request line of a test, decided: what its guidelines saw of it, and what the decision cites and prints.</summary>
internal sealed class SeenRequest
{
    private readonly BoundRequest bound;
    private readonly Assessment assessment;
    private readonly Lazy<RequestDecision> decision;
    private HashSet<string>? cited;
    private string? printed;

    private SeenRequest(BoundCase pack, BoundRequest bound, Lazy<RequestDecision> decision)
    {
        this.bound = bound;
        this.decision = decision;
        assessment = Assessment.Of(bound.Plan, bound.Frame, pack.Pack, EvidenceMode.AsDocumented);
    }

    public RequestFrame Frame => bound.Frame;

    public RequestContext Context => bound.Context;

    /// <summary>The statements that the decision cites.</summary>
    public IReadOnlySet<string> Cited => cited ??= decision.Value.Citations.Select(citation => citation.Statement).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the decision prints: its rationale, its cautions and its advisories.</summary>
    public string Printed => printed ??= string.Join('\n', decision.Value.Cautions.Concat(decision.Value.Advisories).Select(notice => notice.Text).Prepend(decision.Value.Rationale.Text));

    /// <summary>The requests of a case that the engine read, decided once something of the decision is asked for.</summary>
    public static IEnumerable<SeenRequest> Of(DecisionEngine engine, ClinicalCase clinicalCase)
    {
        // Invariant: an engine binds what it reads.
        var bound = (BoundCase)clinicalCase.Bound!;
        var decision = new Lazy<CaseDecision>(() => engine.Decide(clinicalCase));
        return bound.Requests.Select((request, place) => new SeenRequest(bound, request, new Lazy<RequestDecision>(() => decision.Value.Requests[place])));
    }

    /// <summary>The guidelines of a pack whose scope covers the request, in force or not.</summary>
    public IEnumerable<Sighting> Sightings(IReadOnlyList<Guideline> guidelines, LeafTruths leaves)
    {
        var planned = Enumerable.Range(0, bound.Plan.Guidelines.Count).ToDictionary(place => bound.Plan.Guidelines[place].Guideline.Id, StringComparer.Ordinal);
        foreach (var guideline in guidelines.Where(Concerns))
        {
            yield return planned.TryGetValue(guideline.Id, out var place)
                ? new Sighting(this, guideline, leaves, assessment.Presence[place], assessment.Truths[place])
                : new Sighting(this, guideline, leaves, null, null);
        }
    }

    private bool Concerns(Guideline guideline)
    {
        var line = Context.Request.Line;
        return (line.Product is { } product && guideline.AppliesTo.Covers(product)) || (line.Service is { } service && guideline.AppliesTo.Covers(service));
    }
}
