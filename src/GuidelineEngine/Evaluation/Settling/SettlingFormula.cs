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

    /// <summary>Whether some answers make it met. Exact where no input stands behind two of its tests.</summary>
    public abstract bool CanBeMet { get; }

    /// <summary>Whether some answers make it not met. Exact where no input stands behind two of its tests.</summary>
    public abstract bool CanBeRefuted { get; }

    /// <summary>What it is where no answer changes it; null where one does.</summary>
    public virtual Truth? Settled => null;

    /// <summary>The formulas that it is made of.</summary>
    public virtual IReadOnlyList<SettlingFormula> Parts => [];

    /// <summary>All must hold. What is settled drops out, or settles the whole.</summary>
    public static SettlingFormula All(IReadOnlyList<SettlingFormula> parts) => Combined(parts, Truth.Met) is var open && open.Settled is { } settled
        ? SettledTruth.Of(settled)
        : open.Parts is [var only] ? only : new AllMustHold(open.Parts);

    /// <summary>Any may hold.</summary>
    public static SettlingFormula Any(IReadOnlyList<SettlingFormula> parts) => Combined(parts, Truth.NotMet) is var open && open.Settled is { } settled
        ? SettledTruth.Of(settled)
        : open.Parts is [var only] ? only : new AnyMayHold(open.Parts);

    public static SettlingFormula Not(SettlingFormula part) => part switch
    {
        SettledTruth { Settled: { } truth } => SettledTruth.Of(Kleene.Not(truth)),
        Opposite opposite => opposite.Parts[0],
        _ => new Opposite(part),
    };

    // A part that is neutral adds nothing; its opposite settles the whole; what no answer can settle stays.
    private static (Truth? Settled, List<SettlingFormula> Parts) Combined(IReadOnlyList<SettlingFormula> parts, Truth neutral)
    {
        var open = new List<SettlingFormula>(parts.Count);
        foreach (var part in parts)
        {
            if (part.Settled == Kleene.Not(neutral))
                return (Kleene.Not(neutral), open);
            if (part.Settled != neutral)
                open.Add(part);
        }
        return (open.Count == 0 ? neutral : null, open);
    }

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
internal sealed class SettledTruth : SettlingFormula
{
    private static readonly SettledTruth[] Truths = [new(Truth.NotMet), new(Truth.Undetermined), new(Truth.Met)];

    private readonly Truth truth;

    private SettledTruth(Truth truth) => this.truth = truth;

    public override bool CanBeMet => truth == Truth.Met;

    public override bool CanBeRefuted => truth == Truth.NotMet;

    public override Truth? Settled => truth;

    public static SettledTruth Of(Truth truth) => Truths[(int)truth];

    protected override IEnumerable<AnswerSet> FindToMeet() => truth == Truth.Met ? [AnswerSet.Nothing] : [];

    protected override IEnumerable<AnswerSet> FindToRefute() => truth == Truth.NotMet ? [AnswerSet.Nothing] : [];
}

internal sealed class AllMustHold(IReadOnlyList<SettlingFormula> parts) : SettlingFormula
{
    public override bool CanBeMet => parts.All(part => part.CanBeMet);

    public override bool CanBeRefuted => parts.Any(part => part.CanBeRefuted);

    public override IReadOnlyList<SettlingFormula> Parts => parts;

    protected override IEnumerable<AnswerSet> FindToMeet() => Together(parts.Select(part => part.ToMeet));

    protected override IEnumerable<AnswerSet> FindToRefute() => parts.SelectMany(part => part.ToRefute);
}

internal sealed class AnyMayHold(IReadOnlyList<SettlingFormula> parts) : SettlingFormula
{
    public override bool CanBeMet => parts.Any(part => part.CanBeMet);

    public override bool CanBeRefuted => parts.All(part => part.CanBeRefuted);

    public override IReadOnlyList<SettlingFormula> Parts => parts;

    protected override IEnumerable<AnswerSet> FindToMeet() => parts.SelectMany(part => part.ToMeet);

    protected override IEnumerable<AnswerSet> FindToRefute() => Together(parts.Select(part => part.ToRefute));
}

internal sealed class Opposite(SettlingFormula part) : SettlingFormula
{
    public override bool CanBeMet => part.CanBeRefuted;

    public override bool CanBeRefuted => part.CanBeMet;

    public override IReadOnlyList<SettlingFormula> Parts { get; } = [part];

    protected override IEnumerable<AnswerSet> FindToMeet() => part.ToRefute;

    protected override IEnumerable<AnswerSet> FindToRefute() => part.ToMeet;
}

internal sealed class EnoughMustHold(int count, IReadOnlyList<SettlingFormula> parts) : SettlingFormula
{
    /// <summary>Whether it asks for more parts than there are, or for none.</summary>
    public bool IsOutOfReach => count <= 0 || count > parts.Count;

    public override bool CanBeMet => parts.Count(part => part.CanBeMet) >= count;

    public override bool CanBeRefuted => parts.Count(part => part.CanBeRefuted) > parts.Count - count;

    public override IReadOnlyList<SettlingFormula> Parts => parts;

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
