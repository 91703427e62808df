using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>What a guideline says of itself in every decision of a day, put into words once: which of its statements speak, and so what it rests on, is all that the day changes.</summary>
internal sealed class GuidelineWords
{
    // The days on which requests are made are few at a time: what is beyond this is forgotten together.
    private const int Kept = 512;

    private static readonly ConditionalWeakTable<Guideline, OfGuideline> Known = [];

    private GuidelineWords(Guideline guideline, DateOnly requested)
    {
        Guideline = guideline;
        Criteria = [.. guideline.Criteria.Select(criterion => new CriterionWords(guideline, criterion, requested))];
        Never = [.. guideline.NeverRestsOn.Where(statement => statement.SpeaksOn(requested)).Select(StatementWords.Of)];
    }

    public Guideline Guideline { get; }

    /// <summary>Its criteria, by their places.</summary>
    public CriterionWords[] Criteria { get; }

    /// <summary>What <c>never</c> rests on.</summary>
    public StatementWords[] Never { get; }

    public static GuidelineWords Of(Guideline guideline, DateOnly requested) =>
        Known.GetValue(guideline, static made => new OfGuideline(made)).On(requested);

    private sealed class OfGuideline(Guideline guideline)
    {
        private readonly ConcurrentDictionary<DateOnly, GuidelineWords> byDay = [];
        private readonly GuidelineWords? always = HasWindows(guideline) ? null : new GuidelineWords(guideline, default);

        public GuidelineWords On(DateOnly requested)
        {
            if (always is not null)
                return always;
            if (byDay.TryGetValue(requested, out var known))
                return known;
            if (byDay.Count >= Kept)
                byDay.Clear();
            return byDay.GetOrAdd(requested, new GuidelineWords(guideline, requested));
        }

        private static bool HasWindows(Guideline guideline) =>
            guideline.Criteria.SelectMany(criterion => criterion.RestsOn).Concat(guideline.NeverRestsOn).Any(statement => statement is { From: not null } or { To: not null });
    }
}
