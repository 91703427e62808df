namespace GuidelineEngine.Tests.Laws.Generate;

/// <summary>
/// Decisions taken one after the other from a list of numbers. The first alternative is always the plainest and a list
/// that has run out draws it, so that a shorter list with smaller numbers is a simpler sample: that is how samples shrink.
/// </summary>
internal sealed class Draw(IReadOnlyList<int> numbers)
{
    private int next;

    public int Below(int count) => next < numbers.Count ? numbers[next++] % count : 0;

    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred; false is the plainer.</summary>
    public bool Chance(int percent) => Below(100) >= 100 - percent;

    public T Of<T>(params IReadOnlyList<T> alternatives) => alternatives[Below(alternatives.Count)];

    /// <summary>One of those left, which is taken out.</summary>
    public T Take<T>(List<T> left)
    {
        var at = Below(left.Count);
        var taken = left[at];
        left.RemoveAt(at);
        return taken;
    }
}
