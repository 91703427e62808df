using System.Text;

namespace GuidelineEngine.Tests.Tooling.Importing;

/// <summary>The five letters as they arrive: the same items, whatever was done to their lines and bytes.</summary>
[TestFixtureSource(typeof(Letters), nameof(Letters.Names))]
public sealed class A_ragged_letter(string name)
{
    private readonly string text = Letters.Text(name);

    [TestCase(40)]
    [TestCase(63)]
    [TestCase(80)]
    [TestCase(120)]
    [TestCase(100_000)]
    public void Says_the_same_when_wrapped_otherwise(int width) => SaysTheSame(RaggedLetters.Rewrapped(text, width));

    [Test]
    public void Says_the_same_without_blank_lines() => SaysTheSame(RaggedLetters.SingleSpaced(text));

    [Test]
    public void Says_the_same_on_one_line() => SaysTheSame(RaggedLetters.OnOneLine(text));

    [Test]
    public void Says_the_same_with_a_new_page_for_every_paragraph() => SaysTheSame(RaggedLetters.Paged(text));

    [Test]
    public void Says_the_same_with_a_new_page_anywhere()
    {
        foreach (var paged in RaggedLetters.PagedOnce(text))
            SaysTheSame(paged);
    }

    [Test]
    public void Says_the_same_with_headers_and_footers()
    {
        var paged = RaggedLetters.WithHeaders(text);

        SaysTheSame(paged);
        Letters.Letter(paged).PageEdges.Should().HaveCount(2 * paged.Split('\f').Length).And.OnlyContain(edge => edge.Text.StartsWith("Independent") || edge.Text.StartsWith("Page "));
    }

    [Test]
    public void Says_the_same_when_typeset() => SaysTheSame(RaggedLetters.Typeset(text));

    [Test]
    public void Says_the_same_with_words_broken_by_soft_hyphens() => SaysTheSame(RaggedLetters.SoftHyphenated(text));

    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Says_the_same_on_the_same_lines_with_other_line_breaks(string ending)
    {
        var other = text.Replace("\n", ending, StringComparison.Ordinal);

        Letters.Letter(other).Should().BeEquivalentTo(Letters.Letter(text));
    }

    [TestCase("utf-16", true)]
    [TestCase("utf-16BE", true)]
    [TestCase("utf-16", false)]
    [TestCase("utf-16BE", false)]
    [TestCase("utf-8", true)]
    [TestCase("utf-32", true)]
    public void Says_the_same_in_every_encoding(string encoding, bool marked)
    {
        var target = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. marked ? target.GetPreamble() : [], .. target.GetBytes(text)];

        Letters.Read(bytes).Letter.Should().BeEquivalentTo(Letters.Letter(text), options => options.Excluding(letter => letter!.Encoding));
    }

    [Test]
    public void Says_the_same_in_Latin_1_with_stray_bytes()
    {
        var letter = Letters.Read(RaggedLetters.Latin1WithAStrayByte(text)).Letter!;

        letter.Encoding.Should().Be("Windows-1252");
        letter.Items.Select(item => (item.Text!.Text, item.Outcome!.Value, Letters.Pages(item.Reviewer)))
            .Should().Equal(Letters.Letter(text).Items.Select(item => (item.Text!.Text, item.Outcome!.Value, Letters.Pages(item.Reviewer))));
    }

    [TestCase("HOW THE IMR FINAL DETERMINATION WAS MADE", "section on how the determination was made")]
    [TestCase("CLINICAL CASE SUMMARY", "clinical case summary")]
    [TestCase("IMR ISSUES, DECISIONS AND RATIONALES", "heading of the decisions")]
    public void Says_the_same_without_a_heading_and_is_said_to_lack_it(string heading, string what)
    {
        var without = text.Replace(heading, "", StringComparison.Ordinal);

        SaysTheSame(without);
        Letters.Read(without).Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "GE1244").Which.Message.Should().Contain(what).And.Contain(heading);
    }

    [Test]
    public void Without_its_summary_has_its_items_and_lacks_the_summary()
    {
        var from = text.IndexOf("CLINICAL CASE SUMMARY", StringComparison.Ordinal);
        var without = text[..from] + text[text.IndexOf("IMR ISSUES", StringComparison.Ordinal)..];

        SaysTheSame(without);
        Letters.Letter(without).Summary.Should().BeEmpty();
        Letters.Read(without).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain(["GE1244", "GE1246"]);
    }

    [TestCase("Claims Administrator guideline:", "guideline of the claims administrator")]
    [TestCase("MAXIMUS guideline:", "guideline of the reviewer")]
    [TestCase("Decision rationale:", "rationale")]
    public void Without_a_part_of_its_items_has_the_rest_and_says_what_is_missing(string label, string what)
    {
        var parts = RaggedLetters.Paragraphs(text);
        var without = string.Join("\n\n", parts.Where(paragraph => !paragraph.StartsWith(label, StringComparison.Ordinal)));

        var reading = Letters.Read(without);

        reading.Letter!.Items.Select(item => item.Text!.Text).Should().Equal(Letters.Letter(text).Items.Select(item => item.Text!.Text));
        reading.Diagnostics.Count(diagnostic => diagnostic.Id == "GE1245" && diagnostic.Message.Contains(what, StringComparison.Ordinal)).Should().Be(reading.Letter.Items.Count);
    }

    [Test]
    public void Without_its_outcomes_has_its_items_and_says_that_they_are_missing()
    {
        var reading = Letters.Read(text.Replace(":  Upheld", ":", StringComparison.Ordinal).Replace(": Upheld", ":", StringComparison.Ordinal));

        reading.Letter!.Items.Select(item => item.Text!.Text).Should().Equal(Letters.Letter(text).Items.Select(item => item.Text!.Text));
        reading.Letter.Items.Should().OnlyContain(item => item.Outcome == null && item.Grounds != null);
        reading.Diagnostics.Count(diagnostic => diagnostic.Id == "GE1245").Should().Be(reading.Letter.Items.Count);
    }

    [Test]
    public void Without_its_request_lines_has_an_item_for_each_and_names_where()
    {
        var items = Letters.Letter(text).Items;
        var without = items.Aggregate(text, (left, item) => left.Replace("\n" + item.Text!.Text + ": ", "\n", StringComparison.Ordinal).Replace("\n Upheld", "\n", StringComparison.Ordinal).Replace("\nUpheld", "\n", StringComparison.Ordinal));

        var reading = Letters.Read(without);

        reading.Letter!.Items.Should().HaveCount(items.Count).And.OnlyContain(item => item.Text == null && item.Outcome == null);
        reading.Diagnostics.Where(diagnostic => diagnostic.Message.StartsWith("`?` has no request line", StringComparison.Ordinal)).Select(diagnostic => diagnostic.Span.Start.Line)
            .Should().Equal(items.Select(item => item.Place.First + 4), "the label below it is where the item begins now");
    }

    private void SaysTheSame(string other) => Letters.Says(Letters.Letter(other)).Should().Equal(Letters.Says(Letters.Letter(text)));
}
