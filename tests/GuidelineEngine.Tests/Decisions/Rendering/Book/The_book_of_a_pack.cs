using System.Globalization;
using System.Xml.Linq;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Packs;
using GuidelineEngine.Tests.Packs;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Decisions.Rendering.Book;

public sealed class The_book_of_a_pack
{
    private static readonly RulePack Minimal = MinimalPack.Read().Pack!;

    [Test]
    public void As_html() => Golden.Compare("book.html", Printed(PackBook.Html(Minimal)));

    [Test]
    public void As_markdown() => Golden.Compare("book.md", Printed(PackBook.Markdown(Minimal)));

    [Test]
    public void Is_well_formed_and_loads_and_runs_nothing()
    {
        var page = PackBook.Html(CaliforniaPack.Engine.Pack);

        page.Should().Contain("default-src 'none'").And.NotContain("<script").And.NotContain("src=\"").And.NotContain("http:").And.NotContain("https:").And.NotContain("@import").And.NotContain("url(");
        var body = XDocument.Parse(page[page.IndexOf("<body>", StringComparison.Ordinal)..].Replace("</html>", "", StringComparison.Ordinal));
        var anchors = body.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToList();
        anchors.Should().OnlyHaveUniqueItems();
        body.Descendants("a").Select(link => link.Attribute("href")!.Value).Should().OnlyContain(target => target[0] == (char)35 && anchors.Contains(target.Substring(1)));
    }

    [Test]
    public void Links_of_the_markdown_lead_to_anchors()
    {
        var text = PackBook.Markdown(CaliforniaPack.Engine.Pack);

        System.Text.RegularExpressions.Regex.Matches(text, @"\]\(#([^)]+)\)").Select(link => link.Groups[1].Value).Distinct()
            .Should().OnlyContain(target => text.Contains($"<a id=\"{target}\"></a>"));
    }

    [Test]
    public void Shows_a_page_that_changed()
    {
        var changed = MinimalPack.Replacing("guidelines/relaxants.yaml", "pages: 63-66", "pages: 63-67").Pack!;

        PackBook.Markdown(Minimal).Should().Contain("pp. 63-66").And.NotContain("63-67");
        PackBook.Markdown(changed).Should().Contain("pp. 63-67").And.NotContain("63-66");
    }

    [Test]
    public void Shows_a_threshold_that_changed() =>
        PackBook.Markdown(MinimalPack.Replacing("guidelines/relaxants.yaml", "at_most: 3 weeks", "at_most: 5 weeks").Pack!).Should().Contain("time on the drug is at most 5 weeks");

    [Test]
    public void Gives_a_statement_that_is_checked_no_place_in_the_worklist()
    {
        var check = MinimalPack.Replacing("guidelines/relaxants.yaml", "grade: letter", "grade: source").Pack!;

        Worklist(PackBook.Markdown(Minimal)).Should().Contain("relaxants/short\\_term").And.Contain("relaxants/overdose\\_risk");
        Worklist(PackBook.Markdown(check)).Should().NotContain("relaxants/short\\_term").And.Contain("relaxants/overdose\\_risk");
    }

    [Test]
    public void Orders_the_worklist_by_how_often_a_statement_decides_in_cases()
    {
        var decisions = new[] { "000", "001", "002" }.Select(seed => CaliforniaPack.Decide(seed + ".case.yaml", CaliforniaPack.Seed(seed + ".case.yaml"))).ToList();

        var rows = Worklist(PackBook.Markdown(CaliforniaPack.Engine.Pack, decisions)).Split('\n').Where(line => line.StartsWith("| ☐", StringComparison.Ordinal)).ToList();
        var counts = rows.Select(row => row.Split('|')[2].Trim()).TakeWhile(count => count != "always").Select(count => int.Parse(count, CultureInfo.InvariantCulture)).ToList();

        counts.Should().BeInDescendingOrder();
        counts[0].Should().BePositive();
        counts.Sum().Should().Be(Deciding(decisions));
    }

    [Test]
    public void Is_the_same_in_every_culture_and_every_time()
    {
        var expected = PackBook.Html(Minimal);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            PackBook.Html(MinimalPack.Read().Pack!).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // The digest of the pack changes with every edit of its files.
    private static string Printed(string book) => book.Replace(Minimal.Layers[0].Sha256, "SHA256", StringComparison.Ordinal);

    private static string Worklist(string book) => book[book.IndexOf("<a id=\"worklist\"></a>", StringComparison.Ordinal)..];

    private static int Deciding(IEnumerable<CaseDecision> decisions)
    {
        var graded = CaliforniaPack.Engine.Pack.Guidelines.SelectMany(guideline => guideline.Statements)
            .Concat(CaliforniaPack.Engine.Pack.Sources.SelectMany(source => source.SilentOn).Select(silence => silence.Statement))
            .Where(statement => statement.Grade != GuidelineEngine.Terms.Grade.Source).Select(statement => statement.Id).ToHashSet();
        var silences = CaliforniaPack.Engine.Pack.Sources.SelectMany(source => source.SilentOn).Select(silence => silence.Statement.Id).ToHashSet();
        return decisions.SelectMany(decision => decision.Requests).Sum(request =>
            request.Guidelines.Where(guideline => guideline.Standing == GuidelineStanding.Decides && guideline.Applies != GuidelineEngine.Terms.Truth.NotMet)
                .SelectMany(guideline => guideline.Criteria)
                .Where(criterion => criterion.Role == CriterionRole.CertifyWhen && criterion.Truth != GuidelineEngine.Terms.Truth.Undetermined)
                .Sum(criterion => criterion.Statements.Count(graded.Contains))
            + request.Citations.Count(citation => silences.Contains(citation.Statement)));
    }
}
