namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A key of the form, with the question above it; without children it waits for a value. It belongs to one thread.</summary>
internal sealed class FormNode(string key)
{
    private readonly List<FormNode> _children = [];

    public string Key { get; } = key;

    public IReadOnlyList<string> Comment { get; set; } = [];

    public IReadOnlyList<FormNode> Children => _children;

    /// <summary>The child with this key, made when there is none.</summary>
    public FormNode At(string child)
    {
        var found = _children.Find(node => node.Key == child);
        if (found is null)
            _children.Add(found = new FormNode(child));
        return found;
    }
}
