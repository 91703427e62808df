using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads one document in its edition.</summary>
internal sealed class SourceReader(PackReading reading, IReadOnlyDictionary<string, int> ranks)
{
    public const string Safety = "safety";
    public const string Law = "law";

    private readonly FormulaReader formulas = new(reading);
    private readonly SilenceReader silences = new(reading);
    private readonly ScopeReader scopes = new(reading);

    private DiagnosticBag Diagnostics => reading.Diagnostics;

    /// <summary>The source; null, and reported, when it is no mapping.</summary>
    public Source? Read(MappingEntry entry)
    {
        var id = Names.Declare(entry.Key, Diagnostics, "a source");
        if (MappingReader.Over(entry.Value, Diagnostics, "the source `" + id + "`") is not { } mapping)
            return null;
        var title = mapping.RequireText("title");
        var shortName = mapping.RequireText("short");
        var authority = ReadAuthority(mapping);
        var standing = authority switch { Safety => SourceStanding.Safety, Law => SourceStanding.Law, _ => SourceStanding.Decides };
        if (standing == SourceStanding.Decides)
        {
            mapping.Require("window");
            mapping.Require("held");
        }
        var source = new Source
        {
            Id = id,
            Title = title ?? id,
            Short = shortName ?? id,
            Authority = authority ?? "",
            Rank = authority is not null && ranks.TryGetValue(authority, out var rank) ? rank : int.MaxValue,
            Standing = standing,
            Edition = mapping.TakeText("edition"),
            Year = mapping.TakeInteger("year"),
            Chapter = mapping.TakeText("chapter"),
            Pages = mapping.TakeInteger("pages"),
            Window = ReadWindow(mapping.Take("window")),
            IsHeld = mapping.TakeYesNo("held") ?? true,
            Works = ReadWorks(mapping, authority ?? id),
            Condition = mapping.Take("condition") is { } condition ? formulas.Read(condition, "`condition`") : null,
            EquivalenceTable = ReadTable(mapping),
            Span = entry.Key.Span,
        };
        var silent = mapping.TakeMapping("silent_on");
        var confined = mapping.Take("speaks_only_of");
        mapping.Finish();
        return source with
        {
            SilentOn = silences.Read(silent, source),
            SpeaksOnlyOf = confined is null ? null : scopes.Read(confined, "`speaks_only_of`"),
        };
    }

    private IReadOnlyList<string> ReadWorks(MappingReader mapping, string authority)
    {
        var works = mapping.TakeTextList("work");
        if (mapping.Node["work"] is SequenceNode { Items.Count: 0 } empty)
            Diagnostics.Report(DiagnosticCatalogue.NothingListed, empty.Span, "`work`");
        return works.Count == 0 ? [authority] : [.. works.Select(work => work.Text).Distinct(StringComparer.Ordinal)];
    }

    private string? ReadAuthority(MappingReader mapping)
    {
        if (mapping.RequireScalar("authority") is not { } authority)
            return null;
        if (authority.Text is not (Safety or Law) && !ranks.ContainsKey(authority.Text))
        {
            var known = ranks.Keys.Append(Safety).Append(Law).ToArray();
            Diagnostics.ReportWithHint(
                DiagnosticCatalogue.UnknownAuthority, authority.Span, Alternatives.DidYouMean(authority.Text, known), authority.Text, Alternatives.OneOf(known));
        }
        return authority.Text;
    }

    private EditionWindow ReadWindow(Node? node)
    {
        if (MappingReader.Over(node, Diagnostics, "`window`") is not { } window)
            return new EditionWindow(WindowTrigger.RequestDate, null, null);
        window.Require("trigger");
        var read = new EditionWindow(
            window.TakeWord("trigger", PackWords.Triggers) ?? WindowTrigger.RequestDate, window.TakeDate("from"), window.TakeDate("to"));
        window.Finish();
        return read;
    }

    private string? ReadTable(MappingReader mapping)
    {
        var table = mapping.TakeScalar("equivalence_table");
        if (table is not null && reading.Drugs.Tables.Count > 0 && reading.Drugs.Table(table.Text) is null)
            Names.ReportUnknown(DiagnosticCatalogue.UnknownEquivalenceTable, table, reading.Drugs.Tables.Select(known => known.Id), Diagnostics);
        return table?.Text;
    }
}
