using GuidelineEngine.Cases;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Tooling.Coverage;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>A case as written, and the request line of it that a guideline is looked at in.</summary>
internal sealed record EditedCase(MappingNode Case, SeenRequest Request, RulePack Pack)
{
    public RequestContext Context => Request.Context;

    public RequestLine Line => Context.Request.Line;

    public DateOnly Service => Context.Service;

    /// <summary>A path below the request line.</summary>
    public string[] InRequest(params IEnumerable<string> keys) => ["requests", Context.Request.Id, .. keys];

    public Node? Find(params IReadOnlyList<string> path) => CaseEdit.Find(Case, path);

    public CaseEdit Field(string key, Node? value) => new(new CaseStep(InRequest([key]), value));

    /// <summary>A value of the request in the place of an old one, with its record.</summary>
    public CaseEdit Sourced(string key, Node value) => Field(key, Find(InRequest([key])) is MappingNode { } old && old["source"] is { } source
        ? value is MappingNode bounds ? new MappingNode(default, [.. bounds.Entries, new MappingEntry(Written.Word("source"), source)]) : Written.Mapping(("value", value), ("source", source))
        : value);

    /// <summary>The item without what follows its first number of units, and the quantity in that place.</summary>
    public string Item(decimal? quantity, bool keepsDirections)
    {
        var item = Context.Request.Item;
        var mark = item.IndexOf('#', StringComparison.Ordinal);
        var before = (mark < 0 ? item : item[..mark]).TrimEnd();
        var behind = mark < 0 ? "" : item[(mark + 1)..].TrimStart("0123456789".ToCharArray());
        var units = quantity is { } known ? FormattableString.Invariant($" #{known:0.####}") : "";
        return before + units + (keepsDirections ? behind : "");
    }
}
