using GuidelineEngine.Tooling.Importing;

namespace GuidelineEngine.Tests.Tooling.Importing;

public sealed class Days_and_pages_of_a_letter
{
    [TestCase("8/18/99", "1999-08-18")]
    [TestCase("2/26/13", "2013-02-26")]
    [TestCase("11/14/2014", "2014-11-14")]
    [TestCase("11-14-2014", "2014-11-14")]
    [TestCase("2014-11-14", "2014-11-14")]
    [TestCase("June 10, 2011", "2011-06-10")]
    [TestCase("Sept. 3rd, 2014", "2014-09-03")]
    [TestCase("2/29/2014", null)]
    [TestCase("13/1/2014", null)]
    [TestCase("10/325", null)]
    [TestCase("7/10", null)]
    [TestCase("December 2013", null)]
    [TestCase("37.5/32/50", null)]
    public void A_day_is_read_only_where_it_is_one(string text, string? day) =>
        DayWords.In(Flow("seen " + text + "."), new FlowRange(0, text.Length + 6)).Select(said => said.Value.ToString("yyyy-MM-dd")).SingleOrDefault().Should().Be(day);

    [TestCase("Guidelines Page(s): 24.", "24")]
    [TestCase("Guidelines Page(s):\n44, 47,\n75-79, 120.", "44, 47, 75-79, 120")]
    [TestCase("When to Continue Opioids p 80. Opioids for chronic pain.", "80")]
    [TestCase("Muscle relaxants, pg 128.", "128")]
    [TestCase("Opioids, page(s) 74-96.", "74-96")]
    [TestCase("pp. 26 – 27; see also page 124", "26 – 27; 124")]
    [TestCase("TREATMENT GUIDELINES, OPIOIDS, 79-81.", "79-81")]
    [TestCase("8 C.C.R. 9792.20 - 9792.26", "")]
    [TestCase("Guidelines 9792.20 - 9792.26 Page(s): 24.", "24")]
    [TestCase("Official Disability Guidelines (ODG). pain chapter. updated June, 2014.", "")]
    public void Pages_are_kept_as_printed(string citation, string pages) =>
        string.Join("; ", PagesReader.Read(Flow(citation), new FlowRange(0, citation.Length)).Select(page => page.Text)).Should().Be(pages);

    [Test]
    public void A_sentence_ends_at_a_point_and_not_behind_an_abbreviation() =>
        Sentences.Passages(Flow("Deaths in the U.S. A dose of 0.5 mg... Dr. Roe agreed. \"See p. 80.\" (It is so.)"), new FlowRange(0, 79)).Select(sentence => sentence.Text)
            .Should().Equal("Deaths in the U.S. A dose of 0.5 mg...", "Dr. Roe agreed.", "\"See p. 80.\"", "(It is so.)");

    private static LetterFlow Flow(string text) => new(LetterLines.Of(text));
}
