namespace GuidelineEngine.Packs.Reading;

/// <summary>Names that stand in a file and could not be read: who uses them makes no mistake.</summary>
internal sealed class UnreadNames
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private bool isEvery;

    /// <summary>The whole file could not be read, so that any name may stand in it.</summary>
    public void AddEvery() => isEvery = true;

    public void Add(string name) => names.Add(name);

    public bool Contains(string name) => isEvery || names.Contains(name);

    /// <summary>The names that are known to stand there.</summary>
    public IReadOnlyCollection<string> Known => names;
}
