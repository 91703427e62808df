using System.Globalization;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>Parts of a case, made rather than read.</summary>
internal static class Written
{
    public static ScalarNode Word(string text) => new(default, text, false);

    public static ScalarNode Quoted(string text) => new(default, text, true);

    public static ScalarNode Number(decimal number) => Word(number.ToString("0.####", CultureInfo.InvariantCulture));

    public static ScalarNode Day(DateOnly day) => Word(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static ScalarNode Yes(bool yes) => Word(yes ? "yes" : "no");

    public static SequenceNode List(params IReadOnlyList<Node> items) => new(default, items);

    public static MappingNode Mapping(params IEnumerable<(string Key, Node? Value)> entries) =>
        new(default, [.. entries.Where(entry => entry.Value is not null).Select(entry => new MappingEntry(Word(entry.Key), entry.Value!))]);

    /// <summary>A value in the place of an old one, with the record that the old one names; of nothing old, with the first record of the case.</summary>
    public static Node Sourced(Node value, Node? old, MappingNode written)
    {
        if (old is MappingNode mapping && mapping["source"] is { } source)
            return Mapping(("value", value), ("date", mapping["date"]), ("source", source));
        if (old is not null || (written["documents"] as SequenceNode)?.Items is not [MappingNode first, ..] || first["id"] is not { } record)
            return value;
        return Mapping(("value", value), ("source", Mapping(("document", record))));
    }
}
