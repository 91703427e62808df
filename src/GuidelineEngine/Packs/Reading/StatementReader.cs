using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads one thing that a source says.</summary>
internal sealed class StatementReader(PackReading reading)
{
    private DiagnosticBag Diagnostics => reading.Diagnostics;

    /// <summary>The statements of a guideline or a policy, in the order written.</summary>
    /// <param name="declared">The mapping of them.</param>
    /// <param name="holder">The id of what holds them, which begins their own.</param>
    /// <param name="source">The source of those that name none; null when each must name its own.</param>
    /// <param name="defaultSection">The section of those that name none.</param>
    public IReadOnlyList<Statement> ReadAll(MappingNode? declared, string holder, Source? source, string? defaultSection)
    {
        var statements = new List<Statement>();
        foreach (var entry in declared?.Entries ?? [])
        {
            Names.Declare(entry.Key, Diagnostics, "a statement");
            if (MappingReader.Over(entry.Value, Diagnostics, "the statement `" + entry.Key.Text + "`") is not { } statement)
                continue;
            var from = source is null || statement.Has("source") ? SourceNamed(statement.RequireScalar("source")) : source;
            statements.Add(ReadFields(statement, entry.Key, holder, from, defaultSection));
            statement.Finish();
        }
        return statements;
    }

    /// <summary>The fields of a statement out of a mapping that may have others.</summary>
    public Statement ReadFields(MappingReader statement, ScalarNode name, string holder, Source source, string? defaultSection)
    {
        var section = defaultSection is null ? statement.RequireText("section") : statement.TakeText("section") ?? defaultSection;
        var pages = statement.TakeScalar("pages") is { } printed ? PagesReading.Read(printed, Diagnostics) : null;
        var says = statement.RequireText("says");
        statement.Require("grade");
        var grade = statement.TakeWord("grade", Words.Grades) ?? Grade.No;
        return reading.Verifications.Raise(new Statement
        {
            Name = name.Text,
            Id = holder + "/" + name.Text,
            Source = source,
            Year = statement.TakeInteger("year") ?? source.Year,
            Chapter = statement.TakeText("chapter") ?? source.Chapter,
            Section = section ?? "",
            Pages = pages,
            Says = says ?? "",
            Grade = grade,
            From = statement.TakeDate("from"),
            To = statement.TakeDate("to"),
            Span = name.Span,
        });
    }

    /// <summary>The source of that name; one that says nothing, and reported, where there is none.</summary>
    public Source SourceNamed(ScalarNode? name)
    {
        if (name is not null && reading.Sources.TryGetValue(name.Text, out var source))
            return source;
        if (name is not null && !reading.UnreadSources.Contains(name.Text))
            Names.ReportUnknown(DiagnosticCatalogue.UnknownSource, name, reading.Sources.Keys, Diagnostics);
        return UnreadSource.For(name);
    }
}
