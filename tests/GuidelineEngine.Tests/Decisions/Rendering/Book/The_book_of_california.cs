using System.Text.RegularExpressions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Decisions.Rendering.Book;

/// <summary>What stands in the pack's files stands in its book. The files are read as plain documents here, beside the engine's own reading.</summary>
public sealed partial class The_book_of_california
{
    private static readonly string[] Comparisons = ["at_most", "at_least", "less_than", "more_than", "before", "after", "documented_within", "supply", "tolerance", "dose", "visits", "weeks", "levels", "hours", "trial"];

    private static readonly string Book = Plain(PackBook.Markdown(CaliforniaPack.Engine.Pack));

    private static IEnumerable<string> Guidelines =>
        Directory.EnumerateFiles(Path.Combine(CaliforniaPack.Folder, "guidelines"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void Has_every_statement_with_its_place_its_dates_and_its_grade(string file)
    {
        var (id, root) = Read(file);
        foreach (var statement in ((MappingNode)root["statements"]!).Entries)
        {
            var entry = EntryOf($"statement-{id}.{statement.Key.Text}");
            var written = (MappingNode)statement.Value;
            entry.Should().StartWith($"[ ] <a id=\"statement-{id}.{statement.Key.Text}\"></a>");
            entry.Should().Contain(Plain(Text(written, "says")!)).And.Contain($"guideline verify {id}/{statement.Key.Text} --against");
            foreach (var key in new[] { "section", "chapter", "from", "to" })
            {
                if (Text(written, key) is { } text)
                    entry.Should().Contain(Plain(text));
            }
            if (Text(written, "pages") is { } pages)
                entry.Should().MatchRegex($@"pp?\. {Regex.Escape(pages)}\b");
            entry.Should().Contain($"({Text(written, "grade")})");
        }
    }

    [TestCaseSource(nameof(Files))]
    public void Has_every_threshold_in_the_part_of_its_guideline(string file)
    {
        var (id, root) = Read(file);
        var part = PartOf("guideline-" + id);
        foreach (var threshold in Thresholds(root["criteria"]).Concat(Thresholds(root["applies_when"])))
            part.Should().MatchRegex($@"(?<![\d.]){Regex.Escape(Plain(threshold))}\b");
    }

    [Test]
    public void Has_every_statement_and_every_number_of_the_formulary()
    {
        var root = (MappingNode)DocumentReader.Read("formulary.yaml", File.ReadAllText(Path.Combine(CaliforniaPack.Folder, "formulary.yaml")), new DiagnosticBag())!;
        foreach (var statement in ((MappingNode)root["statements"]!).Entries)
        {
            Book.Should().Contain(Plain(Text((MappingNode)statement.Value, "says")!));
            Book.Should().Contain(Plain(Text((MappingNode)statement.Value, "section")!));
        }
        var part = Book[Book.IndexOf("<a id=\"formulary\"></a>", StringComparison.Ordinal)..Book.IndexOf("<a id=\"drugs\"></a>", StringComparison.Ordinal)];
        foreach (var rule in ((MappingNode)root["rules"]!).Entries.SelectMany(rule => ((MappingNode)rule.Value).Entries).Where(entry => entry.Key.Text.Contains("days_", StringComparison.Ordinal) && entry.Value is ScalarNode))
            part.Should().MatchRegex($@"\b{((ScalarNode)rule.Value).Text} days\b");
        part.Should().Contain("perioperative fill");
    }

    [TestCaseSource(nameof(Files))]
    public void Has_every_criterion_in_words_and_every_role(string file)
    {
        var (id, root) = Read(file);
        var part = PartOf("guideline-" + id);
        foreach (var criterion in (root["criteria"] as MappingNode)?.Entries ?? [])
            part.Should().Contain($"**{Plain(criterion.Key.Text.Replace('_', ' ').Replace('-', ' '))}:**");
        foreach (var (role, title) in new[] { ("refer_when", "What refers to a physician"), ("cautions", "What cautions"), ("expects", "What is expected"), ("advises", "What advises") })
            part.Contains("#### " + title, StringComparison.Ordinal).Should().Be(root[role] is not null, role);
        part.Should().Contain("#### What certifies");
    }

    [Test]
    public void Has_the_statements_of_silences_and_of_the_policy()
    {
        foreach (var statement in CaliforniaPack.Engine.Pack.Sources.SelectMany(source => source.SilentOn).Select(silence => silence.Statement)
            .Concat(CaliforniaPack.Engine.Pack.Policy!.Statements))
        {
            EntryOf("statement-" + statement.Id.Replace('/', '.')).Should().Contain(Plain(statement.Says)).And.Contain(Plain(statement.Section));
        }
    }

    [Test]
    public void Has_every_source_with_its_window()
    {
        var sources = (MappingNode)Document(Path.Combine(CaliforniaPack.Folder, "sources.yaml"))["sources"]!;
        foreach (var source in sources.Entries)
        {
            var part = PartOf("source-" + source.Key.Text);
            var written = (MappingNode)source.Value;
            part.Should().Contain(Plain(Text(written, "title")!)).And.Contain(Plain(Text(written, "short")!));
            foreach (var day in Days().Matches(Flat(written["window"])).Select(match => match.Value))
                part.Should().Contain(day);
            part.Contains("not held", StringComparison.Ordinal).Should().Be(Text(written, "held") == "no");
        }
    }

    private static IEnumerable<TestCaseData> Files() => Guidelines.Select(file => new TestCaseData(file).SetArgDisplayNames(Path.GetFileNameWithoutExtension(file)));

    private static (string Id, MappingNode Root) Read(string file) => (Path.GetFileNameWithoutExtension(file), Document(file));

    private static MappingNode Document(string file)
    {
        var diagnostics = new DiagnosticBag();
        var root = DocumentReader.Read(file, File.ReadAllText(file), diagnostics);
        diagnostics.Count.Should().Be(0);
        return (MappingNode)root!;
    }

    // From an anchor to the next entry that has one, or the next heading.
    private static string EntryOf(string anchor)
    {
        var at = Book.IndexOf($"<a id=\"{anchor}\"></a>", StringComparison.Ordinal);
        at.Should().BePositive(anchor);
        var start = Book.LastIndexOf("\n- ", at, StringComparison.Ordinal) + 3;
        var ends = new[] { Book.IndexOf("\n- ", at, StringComparison.Ordinal), Book.IndexOf("\n#", at, StringComparison.Ordinal), Book.Length }.Where(end => end > 0);
        return Book[start..ends.Min()];
    }

    private static string PartOf(string anchor)
    {
        var at = Book.IndexOf($"<a id=\"{anchor}\"></a>\n", StringComparison.Ordinal);
        at.Should().BePositive(anchor);
        var end = Regex.Match(Book[(at + 10)..], @"\n<a id=""(guideline|source)-|\n## ");
        return end.Success ? Book[at..(at + 10 + end.Index)] : Book[at..];
    }

    private static IEnumerable<string> Thresholds(Node? node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry =>
            Comparisons.Contains(entry.Key.Text) && entry.Value is ScalarNode limit ? [Amount(limit.Text)]
            : entry.Key.Text == "between" && entry.Value is SequenceNode ends ? ends.Items.Cast<ScalarNode>().Select(end => Amount(end.Text))
            : Thresholds(entry.Value)),
        SequenceNode sequence => sequence.Items.SelectMany(Thresholds),
        _ => [],
    };

    // "4 weeks" is printed as it stands; of "60 mg a day" the number at least.
    private static string Amount(string written) => Lengths().IsMatch(written) || Days().IsMatch(written) ? written : written.Split(' ')[0];

    private static string? Text(MappingNode node, string key) => (node[key] as ScalarNode)?.Text;

    private static string Flat(Node? node) => node switch
    {
        MappingNode mapping => string.Join(" ", mapping.Entries.Select(entry => entry.Key.Text + " " + Flat(entry.Value))),
        SequenceNode sequence => string.Join(" ", sequence.Items.Select(Flat)),
        ScalarNode scalar => scalar.Text,
        _ => "",
    };

    // Markdown escapes some signs, and folds white space.
    private static string Plain(string text) => Spaces().Replace(
        text.Replace("\\", "", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal), " ");

    [GeneratedRegex(@"^\d+ (day|week|month|year)s?$")]
    private static partial Regex Lengths();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Days();

    [GeneratedRegex(@"[ \t]+")]
    private static partial Regex Spaces();
}
