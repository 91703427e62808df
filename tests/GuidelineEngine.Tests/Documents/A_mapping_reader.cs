using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Documents;

public sealed class A_mapping_reader
{
    [Test]
    public void Reads_every_type()
    {
        var (form, diagnostics) = Form("""
            name: low back
            visits: 3
            dose: -0.50
            dated: 2014-11-05
            signed: yes
            sealed: false
            stage: independent_medical_review
            one: lumbago
            many: [lumbago, "729.1"]
            claim: { status: accepted }
            requests: [norco]
            """);
        form.RequireText("name").Should().Be("low back");
        form.TakeInteger("visits").Should().Be(3);
        form.TakeNumber("dose").Should().Be(-0.5m);
        form.TakeDate("dated").Should().Be(new DateOnly(2014, 11, 5));
        form.TakeYesNo("signed").Should().BeTrue();
        form.TakeYesNo("sealed").Should().BeFalse();
        form.TakeWord("stage", Words.Stages).Should().Be(Stage.IndependentMedicalReview);
        form.TakeTextList("one").Select(item => item.Text).Should().Equal("lumbago");
        form.TakeTextList("many").Select(item => item.Text).Should().Equal("lumbago", "729.1");
        form.TakeMapping("claim").Should().NotBeNull();
        form.TakeSequence("requests")!.Items.Should().ContainSingle();
        form.Finish();
        diagnostics.Count.Should().Be(0);
    }

    [Test]
    public void Says_nothing_of_keys_that_may_be_absent()
    {
        var (form, diagnostics) = Form("{}");
        form.TakeText("a").Should().BeNull();
        form.TakeInteger("b").Should().BeNull();
        form.TakeDate("c").Should().BeNull();
        form.TakeTextList("d").Should().BeEmpty();
        form.TakeMapping("e").Should().BeNull();
        form.Has("f").Should().BeFalse();
        form.Finish();
        diagnostics.Count.Should().Be(0);
    }

    [TestCase("5", true)]
    [TestCase("-5.25", true)]
    [TestCase("0.10", true)]
    [TestCase("1,200", false)]
    [TestCase("1e5", false)]
    [TestCase(".5", false)]
    [TestCase("5.", false)]
    [TestCase("+5", false)]
    [TestCase("-", false)]
    [TestCase("1.2.3", false)]
    [TestCase("١٢", false)]
    [TestCase("99999999999999999999999999999999", false)]
    [TestCase("", false)]
    public void Takes_only_plain_numbers(string text, bool isNumber) => ScalarReading.TryNumber(text, out _).Should().Be(isNumber);

    [TestCase("2014-11-05", true)]
    [TestCase("2016-02-29", true)]
    [TestCase("2014-02-29", false)]
    [TestCase("2014-1-05", false)]
    [TestCase("0000-01-01", false)]
    public void Takes_only_days_of_the_calendar(string text, bool isDate) => ScalarReading.TryDate(text, out _).Should().Be(isDate);

    [TestCase("Yes", true)]
    [TestCase("true", true)]
    [TestCase("on", false)]
    [TestCase("y", false)]
    [TestCase("1", false)]
    public void Takes_yes_and_no_as_words(string text, bool isYesNo) => ScalarReading.TryYesNo(text, out _).Should().Be(isYesNo);

    [Test]
    public void Knows_a_word_for_every_term()
    {
        Words.Stages.Keys.Should().BeEquivalentTo("prospective", "concurrent", "retrospective", "independent_medical_review");
        Words.Reviewers.Keys.Should().BeEquivalentTo("staff", "physician");
        Words.Grades.Keys.Should().BeEquivalentTo("no", "letter", "source");
        Words.Outcomes.Keys.Should().BeEquivalentTo("certify", "modify", "non_certify", "request_information", "physician_review");
        Enum.GetValues<Truth>().Select(Words.Of).Should().BeEquivalentTo("met", "not_met", "undetermined");
    }

    private static (MappingReader Form, DiagnosticBag Diagnostics) Form(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (MappingReader.Over(DocumentReader.Read("a.yaml", text, diagnostics), diagnostics, "a form")!, diagnostics);
    }
}
