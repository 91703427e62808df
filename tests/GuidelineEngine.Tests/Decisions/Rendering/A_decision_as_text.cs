using System.Globalization;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Decisions.Rendering;

public sealed class A_decision_as_text
{
    [Test]
    public void For_staff() => Golden.Compare("staff.txt", DecisionText.Write(SampleDecisions.ForStaff));

    [Test]
    public void For_a_physician() => Golden.Compare("physician.txt", DecisionText.Write(SampleDecisions.ForPhysician));

    [Test]
    public void Evidence_for_staff() => Golden.Compare("staff.explain.txt", DecisionText.Explain(SampleDecisions.ForStaff));

    [Test]
    public void Evidence_for_a_physician() => Golden.Compare("physician.explain.txt", DecisionText.Explain(SampleDecisions.ForPhysician));

    [TestCase(80)]
    [TestCase(110)]
    [TestCase(200)]
    public void No_line_is_wider_than_the_page(int width) =>
        DecisionText.Write(SampleDecisions.ForPhysician, width).Split('\n').Should().OnlyContain(line => line.Length <= width);

    [Test]
    public void A_case_cannot_steer_the_terminal()
    {
        var text = DecisionText.Write(SampleDecisions.LowBack(Reviewer.Staff, "Norco \u001b[2J\u202E#270\r\nCERTIFY"));

        text.Should().NotContain("\u001b").And.NotContain("\u202E").And.NotContain("\r").And.NotContain("\nCERTIFY");
    }

    [Test]
    public void It_is_the_same_in_every_culture()
    {
        var expected = DecisionText.Write(SampleDecisions.ForStaff);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            DecisionText.Write(SampleDecisions.LowBack(Reviewer.Staff)).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Staff_see_no_winning_answers_and_no_adverse_word_anywhere()
    {
        foreach (var rendering in Renderings.Of(SampleDecisions.ForStaff))
        {
            rendering.Should().NotContain("answers that would meet").And.NotContain("reason beyond guideline").And.NotContain("reason_beyond_guideline")
                .And.NotContain("NON-CERTIFY").And.NotContain("MODIFY");
        }
        DecisionText.Explain(SampleDecisions.ForPhysician).Should().Contain("answers that would meet").And.Contain("reason beyond guideline");
    }

    [Test]
    public void Nothing_claims_a_confidence()
    {
        foreach (var rendering in Renderings.Of(SampleDecisions.ForPhysician).Where(text => !text.StartsWith("<!", StringComparison.Ordinal)))
            rendering.Should().NotContain("%").And.NotContain("onfidence");
    }

    [Test]
    public void Not_found_names_the_records_searched() =>
        DecisionText.Write(SampleDecisions.ForStaff).Should()
            .Contain("NOT FOUND  in 3 documents: PR-2 of 2014-10-24 · urine drug screen of 2014-08-02 · RFA of 2014-11-05");
}
