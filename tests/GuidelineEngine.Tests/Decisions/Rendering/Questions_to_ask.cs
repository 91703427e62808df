using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tests.Decisions.Rendering;

public sealed class Questions_to_ask
{
    [Test]
    public void As_text() => Golden.Compare("questions.txt", Questions.Text(SampleDecisions.ForStaff));

    [Test]
    public void As_markdown() => Golden.Compare("questions.md", Questions.Markdown(SampleDecisions.ForStaff));

    [Test]
    public void As_html() => Golden.Compare("questions.html", Questions.Html(SampleDecisions.ForStaff));

    [Test]
    public void As_json() => Golden.Compare("questions.json", Questions.Json(SampleDecisions.ForStaff));

    [Test]
    public void As_the_part_of_a_case_file_that_the_answers_fill() => Golden.Compare("questions.yaml", Questions.Yaml(SampleDecisions.ForStaff));

    [Test]
    public void The_form_can_be_read_back_whatever_the_case_says()
    {
        var hostile = SampleDecisions.LowBack(GuidelineEngine.Terms.Reviewer.Staff, "Norco \"10\" #270\nfindings: { injected: yes } # & *x !y");
        var diagnostics = new DiagnosticBag();

        var root = DocumentReader.Read("answers.yaml", Questions.Yaml(hostile), diagnostics);

        diagnostics.ToSortedList().Should().BeEmpty();
        root.Should().BeOfType<MappingNode>();
        Questions.Yaml(hostile).Should().NotContain("\nfindings: { injected");
    }

    [TestCase("yes", "\"yes\"")]
    [TestCase("0412", "\"0412\"")]
    [TestCase("low-back", "low-back")]
    [TestCase("a: b # \"c\"\\", "\"a: b # \\\"c\\\"\\\\\"")]
    [TestCase("", "\"\"")]
    public void A_scalar_is_quoted_where_it_could_be_taken_for_something_else(string text, string yaml) =>
        FormText.Scalar(text).Should().Be(yaml);

    [Test]
    public void Every_field_of_the_case_that_can_be_asked_for_has_a_place()
    {
        FormPlace.FieldOf("medications_complete")!.IsOfCase.Should().BeTrue();
        FormPlace.FieldOf("since")!.IsOfCase.Should().BeFalse();
        FormPlace.FieldOf("treatments")!.Paths.Select(path => path[0]).Should().Equal("treatments_complete", "treatments");
        FormPlace.FieldOf("surgery")!.IsOfCase.Should().BeTrue();
        FormPlace.FieldOf("pain_with").Should().BeNull();
        Enum.GetValues<CaseField>().Should().HaveCount(22, "a new field needs its place in FormPlace");
    }

    [Test]
    public void A_decision_with_nothing_open_asks_nothing()
    {
        var settled = SampleDecisions.Settled;

        Questions.Text(settled).Should().Contain("nothing to ask");
        Questions.Yaml(settled).Should().EndWith("findings: {}\n");
        DecisionText.Write(settled).Should().Contain("[1] Certify as requested: Ibuprofen.").And.NotContain("QUESTIONS");
    }
}
