using System.Security.Cryptography;
using System.Text;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cli.Batch;

/// <summary>A map of columns as it is written.</summary>
internal sealed class ColumnMapFile
{
    private ColumnMapFile(string text) => Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public string Sha256 { get; }

    /// <summary>The columns that become something.</summary>
    public required IReadOnlyList<WrittenColumn> Columns { get; init; }

    /// <summary>Columns that become nothing, on purpose.</summary>
    public required IReadOnlyList<ScalarNode> Ignored { get; init; }

    /// <summary>What is the same for every case; what stands under <c>request</c>, for every line.</summary>
    public required MappingNode? Always { get; init; }

    public required byte Separator { get; init; }

    public static ColumnMapFile? Read(string file, string text, DiagnosticBag diagnostics)
    {
        if (MappingReader.Over(DocumentReader.Read(file, text, diagnostics), diagnostics, "a map of columns") is not { } map)
            return null;
        var columns = new List<WrittenColumn>();
        if (map.Require("columns") is MappingNode written)
        {
            foreach (var entry in written.Entries)
            {
                if (Column(entry, diagnostics) is { } column)
                    columns.Add(column);
            }
        }
        else if (map.Take("columns") is { } other)
        {
            ValueReading.ReportKind(other, diagnostics, "`columns`", "a mapping");
        }

        var read = new ColumnMapFile(text)
        {
            Columns = columns,
            Ignored = map.TakeTextList("ignore"),
            Always = map.TakeMapping("always"),
            Separator = map.TakeWord("separator", Separators) ?? (byte)',',
        };
        map.Finish();
        return diagnostics.HasErrors ? null : read;
    }

    private static readonly Dictionary<string, byte> Separators = new(StringComparer.Ordinal)
    {
        ["comma"] = (byte)',',
        ["semicolon"] = (byte)';',
        ["tab"] = (byte)'\t',
        [","] = (byte)',',
        [";"] = (byte)';',
    };

    private static WrittenColumn? Column(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is not MappingNode)
            return ValueReading.Scalar(entry.Value, diagnostics, $"the column `{entry.Key.Text}`") is { } path ? new WrittenColumn(entry.Key, path, null) : null;
        var form = MappingReader.Over(entry.Value, diagnostics, "a column")!;
        var to = form.RequireScalar("to");
        var split = form.TakeText("split");
        form.Finish();
        return to is null ? null : new WrittenColumn(entry.Key, to, split);
    }
}

/// <summary>One column of the map.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Path">The key of the case that it becomes.</param>
/// <param name="Split">What stands between the items of a list; null where the cell is one value.</param>
internal sealed record WrittenColumn(ScalarNode Name, ScalarNode Path, string? Split);
