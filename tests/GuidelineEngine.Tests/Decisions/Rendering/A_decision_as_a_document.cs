using System.Xml.Linq;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Tests.Decisions.Rendering;

public sealed class A_decision_as_a_document
{
    [Test]
    public void Markdown() => Golden.Compare("staff.md", DecisionMarkdown.Write(SampleDecisions.ForStaff));

    [Test]
    public void Html() => Golden.Compare("staff.html", DecisionHtml.Write(SampleDecisions.ForStaff));

    [Test]
    public void Evidence_as_markdown() => Golden.Compare("physician.explain.md", DecisionMarkdown.Explain(SampleDecisions.ForPhysician));

    [Test]
    public void Evidence_as_html() => Golden.Compare("physician.explain.html", DecisionHtml.Explain(SampleDecisions.ForPhysician));

    [Test]
    public void Html_encodes_what_the_case_says()
    {
        foreach (var page in new[] { DecisionHtml.Write(SampleDecisions.WithInjection), DecisionHtml.Explain(SampleDecisions.WithInjection) })
            page.Should().NotContain("<script").And.Contain("&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; &#x27;single&#x27;");
    }

    [Test]
    public void Html_is_well_formed_whatever_the_case_says()
    {
        foreach (var page in new[] { DecisionHtml.Write(SampleDecisions.WithInjection), DecisionHtml.Explain(SampleDecisions.WithInjection), Questions.Html(SampleDecisions.WithInjection) })
        {
            // The void elements of the head are all that keeps our HTML from being XML.
            var body = page[page.IndexOf("<body>", StringComparison.Ordinal)..].Replace("</html>", "", StringComparison.Ordinal);
            XDocument.Parse(body).Descendants("th").Where(cell => cell.Attribute("scope") is null).Should().BeEmpty();
        }
    }

    [Test]
    public void Html_loads_and_runs_nothing() =>
        DecisionHtml.Write(SampleDecisions.WithInjection).Should().Contain("default-src 'none'").And.NotContain("href=").And.NotContain("src=");

    [Test]
    public void Markdown_neither_formats_nor_links_what_the_case_says() =>
        DecisionMarkdown.Write(SampleDecisions.WithInjection).Should()
            .Contain("&lt;script&gt;alert(1)&lt;/script&gt; \"quoted\" &amp; 'single' \\| \\*\\*bold\\*\\* \\[link\\](javascript:x) \\`code\\`")
            .And.NotContain("<script");
}
