using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;

namespace GuidelineEngine.Evaluation;

/// <summary>The plans of a pack: requests for one product on the same dates share theirs.</summary>
internal static class RequestPlans
{
    // A service that runs for years meets ever new dates; what is beyond this is planned anew each time.
    private const int Kept = 4_096;

    private static readonly ConditionalWeakTable<CompiledPack, ConcurrentDictionary<Key, RequestPlan>> OfPacks = [];

    public static RequestPlan PlanFor(this CompiledPack pack, RequestContext context)
    {
        if (!context.Request.Line.IsUnderstood || context.Request.Line.ItemId is not { } item)
            return RequestPlan.For(pack, [], context);

        // Invariant: beside the pack, a plan rests on nothing but these.
        var plans = OfPacks.GetOrCreateValue(pack);
        var key = new Key(item, context.Requested, context.Service);
        if (plans.TryGetValue(key, out var known))
            return known;
        var candidates = context.Product is { } product && pack.Pack.Drugs.Product(product.Id) is null ? pack.GuidelinesForMixture(product) : pack.GuidelinesFor(item);
        var plan = RequestPlan.For(pack, candidates, context);
        if (plans.Count < Kept)
            plans.TryAdd(key, plan);
        return plan;
    }

    // A class: the framework's dictionary of structures is compiled at every start.
    private sealed record Key(string Item, DateOnly Requested, DateOnly Service);
}
