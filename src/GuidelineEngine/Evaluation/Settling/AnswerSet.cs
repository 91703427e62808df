namespace GuidelineEngine.Evaluation;

/// <summary>Answers supposed together: for each input at most one candidate. Sorted by input; immutable.</summary>
internal sealed class AnswerSet : IEquatable<AnswerSet>
{
    private readonly (int Input, int Candidate)[] answers;

    // A bit for each answer, some of them shared: where one of these has a bit that the other lacks, it is no part of it.
    private readonly ulong marks;
    private readonly int hash;

    private AnswerSet((int Input, int Candidate)[] answers)
    {
        this.answers = answers;
        foreach (var (input, candidate) in answers)
        {
            var mixed = unchecked(((uint)input * 0x9E3779B1u) ^ ((uint)candidate * 0x85EBCA77u));
            marks |= 1UL << (int)(mixed >> 26);
            hash = unchecked(hash * 31 + (int)mixed);
        }
    }

    /// <summary>No answer: what is settled already.</summary>
    public static AnswerSet Nothing { get; } = new([]);

    public IReadOnlyList<(int Input, int Candidate)> Answers => answers;

    public int Count => answers.Length;

    public static AnswerSet Of(params (int Input, int Candidate)[] answers)
    {
        var sorted = ((int Input, int Candidate)[])answers.Clone();
        Array.Sort(sorted);
        return new AnswerSet(sorted);
    }

    /// <summary>Both together; null where they answer one input differently.</summary>
    public AnswerSet? With(AnswerSet other)
    {
        if (other.answers.Length == 0)
            return this;
        if (answers.Length == 0)
            return other;
        var merged = new (int Input, int Candidate)[answers.Length + other.answers.Length];
        var (i, j, count) = (0, 0, 0);
        while (i < answers.Length && j < other.answers.Length)
        {
            var (left, right) = (answers[i], other.answers[j]);
            if (left.Input == right.Input && left.Candidate != right.Candidate)
                return null;
            if (left.Input <= right.Input)
                i++;
            if (right.Input <= left.Input)
                j++;
            merged[count++] = left.Input <= right.Input ? left : right;
        }

        while (i < answers.Length)
            merged[count++] = answers[i++];
        while (j < other.answers.Length)
            merged[count++] = other.answers[j++];
        return new AnswerSet(count == merged.Length ? merged : merged[..count]);
    }

    public bool IsSubsetOf(AnswerSet other)
    {
        if ((marks & ~other.marks) != 0)
            return false;
        var j = 0;
        foreach (var answer in answers)
        {
            while (j < other.answers.Length && other.answers[j].CompareTo(answer) < 0)
                j++;
            if (j == other.answers.Length || other.answers[j] != answer)
                return false;
        }

        return true;
    }

    public bool Equals(AnswerSet? other) => other is not null && hash == other.hash && answers.AsSpan().SequenceEqual(other.answers);

    public override bool Equals(object? obj) => Equals(obj as AnswerSet);

    public override int GetHashCode() => hash;

    /// <summary>The sets that no other set makes superfluous, smallest first.</summary>
    public static List<AnswerSet> Smallest(IEnumerable<AnswerSet> sets)
    {
        var kept = new List<AnswerSet>();
        foreach (var ofOneSize in sets.Distinct().GroupBy(set => set.Count).OrderBy(alike => alike.Key))
        {
            // Of two different sets of one size neither holds the other.
            var smaller = kept.Count;
            foreach (var set in ofOneSize)
            {
                if (!HoldsAnyOf(set, kept, smaller))
                    kept.Add(set);
            }
        }

        return kept;
    }

    private static bool HoldsAnyOf(AnswerSet set, List<AnswerSet> kept, int smaller)
    {
        for (var i = 0; i < smaller; i++)
        {
            if (kept[i].IsSubsetOf(set))
                return true;
        }
        return false;
    }
}
