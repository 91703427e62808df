namespace GuidelineEngine.Evaluation;

/// <summary>Answers supposed together: for each input at most one candidate. Sorted by input; immutable.</summary>
internal sealed class AnswerSet : IEquatable<AnswerSet>
{
    private readonly (int Input, int Candidate)[] answers;

    private AnswerSet((int Input, int Candidate)[] answers) => this.answers = answers;

    /// <summary>No answer: what is settled already.</summary>
    public static AnswerSet Nothing { get; } = new([]);

    public IReadOnlyList<(int Input, int Candidate)> Answers => answers;

    public int Count => answers.Length;

    public static AnswerSet Of(params (int Input, int Candidate)[] answers)
    {
        var sorted = answers.ToArray();
        Array.Sort(sorted);
        return new AnswerSet(sorted);
    }

    /// <summary>Both together; null where they answer one input differently.</summary>
    public AnswerSet? With(AnswerSet other)
    {
        var merged = new List<(int, int)>(answers.Length + other.answers.Length);
        var (i, j) = (0, 0);
        while (i < answers.Length && j < other.answers.Length)
        {
            var (left, right) = (answers[i], other.answers[j]);
            if (left.Input == right.Input && left.Candidate != right.Candidate)
                return null;
            if (left.Input <= right.Input)
                i++;
            if (right.Input <= left.Input)
                j++;
            merged.Add(left.Input <= right.Input ? left : right);
        }

        merged.AddRange(answers[i..]);
        merged.AddRange(other.answers[j..]);
        return new AnswerSet([.. merged]);
    }

    public bool IsSubsetOf(AnswerSet other)
    {
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

    public bool Equals(AnswerSet? other) => other is not null && answers.AsSpan().SequenceEqual(other.answers);

    public override bool Equals(object? obj) => Equals(obj as AnswerSet);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var answer in answers)
            hash.Add(answer);
        return hash.ToHashCode();
    }

    /// <summary>The sets that no other set makes superfluous, smallest first.</summary>
    public static List<AnswerSet> Smallest(IEnumerable<AnswerSet> sets)
    {
        var kept = new List<AnswerSet>();
        foreach (var set in sets.Distinct().OrderBy(set => set.Count))
        {
            if (!kept.Exists(smaller => smaller.IsSubsetOf(set)))
                kept.Add(set);
        }

        return kept;
    }
}
