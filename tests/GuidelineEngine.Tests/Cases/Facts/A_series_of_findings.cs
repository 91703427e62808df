using GuidelineEngine.Cases;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Cases.Facts;

/// <summary>The service is on 2014-11-12; pr2 is of 2014-10-24, the letter has no date.</summary>
public sealed class A_series_of_findings
{
    [TestCase("yes", Truth.Met)]
    [TestCase("[{ value: yes, date: 2014-03-01 }, { value: no, date: 2014-09-01 }]", Truth.NotMet)]
    [TestCase("[{ value: no, date: 2014-09-01 }, { value: yes, date: 2014-03-01 }]", Truth.NotMet)]
    [TestCase("[yes, { value: no, date: 2014-03-01 }]", Truth.NotMet)]
    [TestCase("[{ value: yes, source: pr2 }, { value: no, date: 2014-09-01 }]", Truth.Met)]
    [TestCase("[{ value: yes, source: letter }, { value: no, date: 2010-09-01 }]", Truth.NotMet)]
    [TestCase("[{ value: yes, date: 2014-11-13 }, { value: no, date: 2010-09-01 }]", Truth.NotMet)]
    [TestCase("{ value: yes, date: 2014-11-13 }", Truth.Undetermined)]
    [TestCase("[{ value: yes, date: 2014-09-01 }, { value: yes, date: 2014-09-01 }]", Truth.Met)]
    public void Is_decided_by_the_latest_until_the_service(string written, Truth expected) =>
        Improved(written).YesNo.Should().Be(expected);

    [TestCase("[{ value: yes, date: 2014-09-01 }, { value: no, date: 2014-09-01 }]")]
    [TestCase("[{ value: yes, source: pr2 }, { value: no, date: 2014-10-24 }]")]
    [TestCase("[yes, no]")]
    public void Of_one_day_that_differs_is_a_conflict(string written) => Improved(written).Status.Should().Be(FactStatus.Conflict);

    [Test]
    public void Keeps_every_finding_to_be_shown() =>
        Improved("[{ value: yes, date: 2014-11-13 }, { value: no, date: 2014-03-01 }]").Findings.Should().HaveCount(2);

    [TestCase("{ value: yes, date: 2014-10-01 }", true)]
    [TestCase("{ value: yes, date: 2014-08-12 }", true, Description = "three months back to the day")]
    [TestCase("{ value: yes, date: 2014-08-11 }", false)]
    [TestCase("{ value: yes, source: pr2 }", true)]
    [TestCase("{ value: yes, source: letter }", false, Description = "without a date")]
    [TestCase("yes", false)]
    [TestCase("{ value: yes, date: 2014-11-13 }", false, Description = "after the service")]
    public void Is_documented_within_a_time_before_the_service(string written, bool expected)
    {
        var context = FactsOfACase.Of(request: "findings: { function_improved: " + written + " }");
        StatedFindings.IsDocumentedWithin(FactsOfACase.Fact("function_improved"), context, new Duration(3, DurationUnit.Month)).Should().Be(expected);
    }

    [TestCase("[{ value: yes, source: letter }, { value: yes, source: letter }]", true)]
    [TestCase("[yes, { value: yes, source: letter }]", true)]
    [TestCase("yes", false)]
    [TestCase("[{ value: yes, date: 2014-09-01 }, { value: no, date: 2014-03-01, source: pr2 }]", false, Description = "the one that decides has none")]
    public void Is_sourced_by_a_finding_that_decides(string written, bool expected) => Improved(written).IsSourced.Should().Be(expected);

    [TestCase("pain_with: 3, pain_without: 8", "Documented", Truth.Met)]
    [TestCase("pain_with: 8, pain_without: 8", "Documented", Truth.NotMet)]
    [TestCase("pain_with: { at_most: 4 }, pain_without: { at_least: 5 }", "Documented", Truth.Met)]
    [TestCase("pain_with: { at_most: 4 }, pain_without: { at_least: 4 }", "Undocumented", Truth.Undetermined)]
    [TestCase("pain_with: 3", "Undocumented", Truth.Undetermined)]
    [TestCase("pain_reduced: yes", "Documented", Truth.Met)]
    [TestCase("pain_reduced: no, pain_with: 3, pain_without: 8", "Conflict", Truth.Undetermined)]
    [TestCase("pain_reduced: yes, pain_with: 3, pain_without: 8", "Documented", Truth.Met)]
    [TestCase("pain_with: [3, 4], pain_without: 8", "Conflict", Truth.Undetermined)]
    public void Of_a_whole_and_its_parts_must_agree(string findings, string status, Truth value)
    {
        var pack = Some.Pack(Some.Facts.Select(fact => fact));
        var with = pack.Facts.First(fact => fact.Name == "pain_with");
        var without = pack.Facts.First(fact => fact.Name == "pain_without");
        var reduced = pack.Facts.First(fact => fact.Name == "pain_reduced");
        reduced = reduced with { Derivation = reduced.Derivation! with { Lesser = with, Greater = without } };
        var reading = new CaseReader(pack).Read("some.case.yaml", CaseText.With(request: "findings: { " + findings + " }"));
        var state = new RequestContext(pack, reading.Case!, reading.Case!.Requests[0]).StateOf(reduced);
        (state.Status.ToString(), state.YesNo).Should().Be((status, value));
    }

    private static FactState Improved(string written) => FactsOfACase.Of(request: "findings: { function_improved: " + written + " }").State("function_improved");
}
