using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>
/// The truth of a request as one formula over tests, each with the smallest sets of answers that would settle it. What
/// settles the whole follows from Kleene's tables.
/// </summary>
internal abstract class SettlingFormula
{
    // Beyond this many sets the search keeps the smallest; no pack that was seen comes near it.
    private const int MostSets = 4_096;

    private List<AnswerSet>? toMeet;
    private List<AnswerSet>? toRefute;

    /// <summary>The smallest sets of answers that make it met; one empty set where it is met already.</summary>
    public IReadOnlyList<AnswerSet> ToMeet => toMeet ??= Bounded(FindToMeet());

    /// <summary>The smallest sets of answers that make it not met.</summary>
    public IReadOnlyList<AnswerSet> ToRefute => toRefute ??= Bounded(FindToRefute());

    protected abstract IEnumerable<AnswerSet> FindToMeet();

    protected abstract IEnumerable<AnswerSet> FindToRefute();

    /// <summary>One answer set of each part, all combinations.</summary>
    protected static IEnumerable<AnswerSet> Together(IEnumerable<IReadOnlyList<AnswerSet>> parts)
    {
        var combined = new List<AnswerSet> { AnswerSet.Nothing };
        foreach (var part in parts)
        {
            combined = Bounded(combined.SelectMany(_ => part, (left, right) => left.With(right)).OfType<AnswerSet>());
            if (combined.Count == 0)
                break;
        }

        return combined;
    }

    private static List<AnswerSet> Bounded(IEnumerable<AnswerSet> sets)
    {
        var smallest = AnswerSet.Smallest(sets);
        if (smallest.Count > MostSets)
            smallest.RemoveRange(MostSets, smallest.Count - MostSets);
        return smallest;
    }
}

/// <summary>A truth that no answer changes.</summary>
internal sealed class SettledTruth(Truth truth) : SettlingFormula
{
    protected override IEnumerable<AnswerSet> FindToMeet() => truth == Truth.Met ? [AnswerSet.Nothing] : [];

    protected override IEnumerable<AnswerSet> FindToRefute() => truth == Truth.NotMet ? [AnswerSet.Nothing] : [];
}

/// <summary>A test that the records leave open.</summary>
internal sealed class OpenTest(IReadOnlyList<AnswerSet> toMeet, IReadOnlyList<AnswerSet> toRefute) : SettlingFormula
{
    protected override IEnumerable<AnswerSet> FindToMeet() => toMeet;

    protected override IEnumerable<AnswerSet> FindToRefute() => toRefute;
}

internal sealed class AllMustHold(IReadOnlyList<SettlingFormula> parts) : SettlingFormula
{
    protected override IEnumerable<AnswerSet> FindToMeet() => Together(parts.Select(part => part.ToMeet));

    protected override IEnumerable<AnswerSet> FindToRefute() => parts.SelectMany(part => part.ToRefute);
}

internal sealed class AnyMayHold(IReadOnlyList<SettlingFormula> parts) : SettlingFormula
{
    protected override IEnumerable<AnswerSet> FindToMeet() => parts.SelectMany(part => part.ToMeet);

    protected override IEnumerable<AnswerSet> FindToRefute() => Together(parts.Select(part => part.ToRefute));
}

internal sealed class Opposite(SettlingFormula part) : SettlingFormula
{
    protected override IEnumerable<AnswerSet> FindToMeet() => part.ToRefute;

    protected override IEnumerable<AnswerSet> FindToRefute() => part.ToMeet;
}

internal sealed class EnoughMustHold(int count, IReadOnlyList<SettlingFormula> parts) : SettlingFormula
{
    protected override IEnumerable<AnswerSet> FindToMeet() =>
        Choose(parts, count).SelectMany(chosen => Together(chosen.Select(part => part.ToMeet)));

    protected override IEnumerable<AnswerSet> FindToRefute() =>
        Choose(parts, parts.Count - count + 1).SelectMany(chosen => Together(chosen.Select(part => part.ToRefute)));

    private static IEnumerable<IReadOnlyList<SettlingFormula>> Choose(IReadOnlyList<SettlingFormula> from, int count, int start = 0)
    {
        if (count <= 0)
        {
            yield return [];
            yield break;
        }

        for (var i = start; i <= from.Count - count; i++)
        {
            foreach (var rest in Choose(from, count - 1, i + 1))
                yield return [from[i], .. rest];
        }
    }
}
