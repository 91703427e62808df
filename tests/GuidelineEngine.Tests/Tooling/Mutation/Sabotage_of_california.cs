using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Policy;
using GuidelineEngine.Tests.Seeds;
using GuidelineEngine.Tooling.Mutation;

namespace GuidelineEngine.Tests.Tooling.Mutation;

/// <summary>
/// One number of the pack is changed in its file, as a slip of the pen would: a policy test fails and names the line. A page, a
/// section, a day or a grade is changed: the book, of which a copy is kept, is another.
/// </summary>
public sealed class Sabotage_of_california
{
    private const int Draws = 50;

    private static readonly PackFiles Files = PackFiles.FromFolder(CaliforniaPack.Folder);

    private static readonly PackWorkshop Workshop = new(RulePackReader.Read(Files));

    private static readonly string Book = PackBook.Markdown(Workshop.Pack);

    public static IEnumerable<TestCaseData> Numbers =>
        Drawn(Workshop.Guidelines.SelectMany(text => text.Criteria.SelectMany(criterion => Quantities(text, (MappingNode)criterion.Value))))
            .Select(slip => new TestCaseData(slip).SetArgDisplayNames(slip.ToString()));

    public static IEnumerable<TestCaseData> Places =>
        Drawn(Workshop.Guidelines.SelectMany(text => ((MappingNode)text.Root["statements"]!).Entries.SelectMany(statement => PlacesOf(text, (MappingNode)statement.Value))))
            .Select(slip => new TestCaseData(slip).SetArgDisplayNames(slip.ToString()));

    [TestCaseSource(nameof(Numbers))]
    public void Of_a_number_fails_a_test_that_names_the_line(object drawn)
    {
        var slip = (Slip)drawn;
        var loading = RulePackReader.Read(slip.In(Files));
        if (loading.Pack is not { } pack)
        {
            loading.Render().Should().Contain(slip.Place);
            return;
        }
        var engine = new DecisionEngine(pack);
        var failed = The_policy_tests_of_california.Suite.Tests
            .OrderBy(test => Path.GetFileName(test.File) != slip.Guideline + ".tests.yaml")
            .Select(test => test.Run(engine)).FirstOrDefault(result => !result.IsAsExpected);
        (failed?.Report ?? "every test passes").Should().Contain(slip.Place);
    }

    [TestCaseSource(nameof(Places))]
    public void Of_a_place_in_a_source_changes_the_book(object drawn)
    {
        var slip = (Slip)drawn;
        var loading = RulePackReader.Read(slip.In(Files));
        if (loading.Pack is { } pack)
            Chapter(PackBook.Markdown(pack), slip.Guideline).Should().NotBe(Chapter(Book, slip.Guideline));
        else
            loading.Render().Should().Contain(slip.Place);
    }

    /// <summary>The copy of the book. <c>ACCEPT_BOOK=1</c> writes it anew: read the difference as a clinician would.</summary>
    [Test]
    public void Would_show_in_the_copy_of_the_book()
    {
        var kept = Repository.Path("rules", "california", "BOOK.md");
        var printed = Book;
        if (Environment.GetEnvironmentVariable("ACCEPT_BOOK") == "1")
            File.WriteAllText(kept, printed);
        (printed == File.ReadAllText(kept)).Should().BeTrue("rules/california/BOOK.md is the book of the pack; ACCEPT_BOOK=1 dotnet test writes it anew");
    }

    private static IEnumerable<Slip> Quantities(GuidelineText text, MappingNode criterion) =>
        from key in (string[])["when", "allows"]
        where criterion[key] is not null
        from quantity in FormulaNodes.Quantities(criterion[key]!)
        from direction in (int[])[1, -1]
        let becomes = QuantityShift.Of(quantity.Text, direction)
        where becomes is not null
        select new Slip(text.Guideline.Id, text.File, quantity, becomes);

    private static IEnumerable<Slip> PlacesOf(GuidelineText text, MappingNode statement)
    {
        foreach (var key in (string[])["pages", "section", "from", "to", "grade"])
        {
            if (statement[key] is ScalarNode written)
                yield return new Slip(text.Guideline.Id, text.File, written, key switch { "grade" => written.Text == "no" ? "letter" : "no", "section" => "\"" + written.Text.Replace("\"", "'", StringComparison.Ordinal) + " (b)\"", "pages" => written.Text.Split('-')[0] + "1", _ => QuantityShift.Of(written.Text, 1)! });
        }
    }

    // The same draws in every run, so that a failure says something of the change.
    private static IEnumerable<Slip> Drawn(IEnumerable<Slip> all)
    {
        var left = all.ToList();
        var state = 20_141_112u;
        for (var draw = 0; draw < Draws && left.Count > 0; draw++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            var at = (int)(state % (uint)left.Count);
            yield return left[at];
            left.RemoveAt(at);
        }
    }

    private static string Chapter(string book, string guideline)
    {
        var begin = book.IndexOf($"<a id=\"guideline-{guideline}\"></a>", StringComparison.Ordinal);
        var end = book.IndexOf("<a id=\"guideline-", begin + 1, StringComparison.Ordinal);
        return end < 0 ? book[begin..] : book[begin..end];
    }

    /// <summary>One piece of one file with another text.</summary>
    private sealed record Slip(string Guideline, PackFile File, ScalarNode Written, string Becomes)
    {
        public string Place => $"{File.ShownAs}:{Written.Span.Start.Line}";

        public PackFiles In(PackFiles files)
        {
            var lines = File.Text.Split('\n');
            var (start, end) = (Written.Span.Start, Written.Span.End);
            var line = lines[start.Line - 1];
            lines[start.Line - 1] = line[..(start.Column - 1)] + Becomes + (end.Line == start.Line ? line[(end.Column - 1)..] : "");
            return files.With(File.Path, string.Join('\n', lines.Where((_, at) => at < start.Line || at >= end.Line)));
        }

        public override string ToString() => $"{Guideline}:{Written.Span.Start.Line} {Written.Text} to {Becomes}";
    }
}
