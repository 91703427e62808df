using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>
/// The limits of time that a policy sets, kept by the dates that they are counted from: the requests that come in on one
/// day share theirs, and counting them with their reasons costs more than all the rest of a decision.
/// </summary>
internal sealed class KnownDeadlines
{
    // A service that runs for years meets ever new dates: what was counted is then forgotten, and counted anew where it is asked again.
    private const int Kept = 4_096;

    private static readonly ConditionalWeakTable<ReviewPolicy, KnownDeadlines> OfPolicies = [];

    private readonly ConcurrentDictionary<Key, Deadlines> known = new();
    private int count;

    public static Deadlines Of(ReviewPolicy policy, ReviewDates dates, bool isDeferred)
    {
        // Invariant: beside the policy, the limits rest on nothing but these.
        var of = OfPolicies.GetOrCreateValue(policy);
        var key = new Key(dates, isDeferred);
        if (of.known.TryGetValue(key, out var deadlines))
            return deadlines;
        deadlines = CountedDeadlines.Of(dates, policy, isDeferred);
        if (Interlocked.Increment(ref of.count) > Kept)
        {
            of.known.Clear();
            of.count = 0;
        }
        of.known.TryAdd(key, deadlines);
        return deadlines;
    }

    // A class: the framework's dictionary of structures is compiled at every start.
    private sealed record Key(ReviewDates Dates, bool IsDeferred);
}
