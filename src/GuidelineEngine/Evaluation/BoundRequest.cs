using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>A request line bound to a pack: facts in slots, the guidelines that can speak, its gates and its clock.</summary>
internal sealed record BoundRequest(RequestFrame Frame, RequestPlan Plan, ReviewClock Clock, IReadOnlyList<Gate> Gates)
{
    public RequestContext Context => Frame.Context;

    // What every decision asks of the request, here so that it looks nowhere else.
    public string Id { get; } = Frame.Context.Request.Id;
    public Stage Stage { get; } = Frame.Context.Request.Stage;
    public Stopping Stopping { get; } = Frame.Context.Product?.Stopping ?? Stopping.Ordinary;
    public bool HasRebuttal { get; } = Frame.Context.Request.Rebuttal is not null;
    public bool HasOpenGate { get; } = Has(Gates, GateState.Open);
    public bool HasStoppedGate { get; } = Has(Gates, GateState.Stopped);

    private static bool Has(IReadOnlyList<Gate> gates, GateState state)
    {
        for (var i = 0; i < gates.Count; i++)
        {
            if (gates[i].State == state)
                return true;
        }

        return false;
    }

    public static BoundRequest Bind(CompiledPack pack, ClinicalCase clinicalCase, TreatmentRequest request) =>
        Bind(pack, new RequestContext(pack.Pack, clinicalCase, request));

    public static BoundRequest Bind(CompiledPack pack, RequestContext context)
    {
        var clock = ReviewClock.For(context.Case, context.Request, pack.Pack.Policy!);
        return new BoundRequest(RequestFrame.Bind(context), pack.PlanFor(context), clock, ReviewGates.For(context, clock));
    }
}

/// <summary>A case bound to a pack, kept with the case so that deciding it again binds nothing.</summary>
internal sealed record BoundCase(CompiledPack Pack, BoundRequest[] Requests, DecidedCase Decided)
{
    public static BoundCase Bind(CompiledPack pack, ClinicalCase clinicalCase)
    {
        var requests = new BoundRequest[clinicalCase.Requests.Count];
        for (var i = 0; i < requests.Length; i++)
            requests[i] = BoundRequest.Bind(pack, clinicalCase, clinicalCase.Requests[i]);
        return new BoundCase(pack, requests, new DecidedCase
        {
            Case = clinicalCase.Id,
            AsOf = clinicalCase.AsOf,
            Reviewer = clinicalCase.Reviewer,
            PackId = pack.Pack.Id,
            Layers = pack.Pack.Layers,
            Engine = CaseDecider.EngineVersion,
            Overridden = clinicalCase.Overridden,
            Details = new CaseDetails(clinicalCase, requests),
            Asked = clinicalCase,
            Pack = pack.Pack,
        });
    }
}
