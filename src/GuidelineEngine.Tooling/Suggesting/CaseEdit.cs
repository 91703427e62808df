using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>One step of a change: a key of a case, and what to put behind it.</summary>
/// <param name="Path">The keys that lead to it; below <c>requests</c> the id of the line.</param>
/// <param name="Value">The new value; null takes the key away.</param>
internal sealed record CaseStep(IReadOnlyList<string> Path, Node? Value);

/// <summary>A change of a case that makes sense by itself: one fact, one field, one list with its declaration.</summary>
internal sealed record CaseEdit(params IReadOnlyList<CaseStep> Steps)
{
    /// <summary>What it changes: two edits of one place cannot both be made.</summary>
    public string Place => string.Join(' ', Steps.Select(step => string.Join('/', step.Path)));

    public MappingNode Of(MappingNode written) => Steps.Aggregate(written, (changed, step) => Set(changed, step.Path, step.Value));

    /// <summary>The node at the end of a path; null where there is none.</summary>
    public static Node? Find(MappingNode written, params IReadOnlyList<string> path)
    {
        Node? at = written;
        foreach (var key in path)
            at = at is MappingNode mapping ? mapping[key] : (at as SequenceNode)?.Items.FirstOrDefault(item => IdOf(item) == key);
        return at;
    }

    /// <summary>The id of a request line as written.</summary>
    public static string? IdOf(Node request) => request is MappingNode mapping && mapping["id"] is ScalarNode id ? id.Text : null;

    private static MappingNode Set(MappingNode written, IReadOnlyList<string> path, Node? value)
    {
        var (key, rest) = (path[0], path.Skip(1).ToList());
        var below = written[key];
        var changed = rest.Count == 0 ? value : below switch
        {
            SequenceNode list => new SequenceNode(list.Span, [.. list.Items.Select(item => IdOf(item) == rest[0] ? Set((MappingNode)item, rest.GetRange(1, rest.Count - 1), value) : item)]),
            MappingNode mapping => Set(mapping, rest, value),
            _ when value is null => below,
            _ => Set(Written.Mapping(), rest, value),
        };
        if (changed is null)
            return new MappingNode(written.Span, [.. written.Entries.Where(entry => entry.Key.Text != key)]);
        return below is null
            ? new MappingNode(written.Span, [.. written.Entries, new MappingEntry(Written.Word(key), changed)])
            : new MappingNode(written.Span, [.. written.Entries.Select(entry => entry.Key.Text == key ? entry with { Value = changed } : entry)]);
    }
}
