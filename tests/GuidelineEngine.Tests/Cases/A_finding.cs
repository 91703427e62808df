using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Cases;

public sealed class A_finding
{
    [TestCase("pain_with", "6", "6")]
    [TestCase("pain_with", "6 of 10", "6")]
    [TestCase("pain_with", "6/10", "6")]
    [TestCase("pain_with", "5-6", "5 to 6")]
    [TestCase("pain_with", "5 to 6 of 10", "5 to 6")]
    [TestCase("pain_with", "{ at_least: 5 }", "at least 5")]
    [TestCase("pain_with", "{ more_than: 5, at_most: 7 }", "5 to 7")]
    [TestCase("pain_with", "{ less_than: 5 of 10, date: 2014-10-01 }", "less than 5")]
    [TestCase("pain_with", "{ value: { at_least: 5 }, source: pr2 }", "at least 5")]
    [TestCase("relief_lasts", "0.5", "0.5")]
    [TestCase("actual_dose", "60 mg/day", "60")]
    [TestCase("actual_dose", "60 mg per day", "60")]
    [TestCase("therapy_length", "3 weeks", "21")]
    [TestCase("therapy_length", "3-4 weeks", "21 to 28")]
    [TestCase("therapy_length", "1 month", "31")]
    [TestCase("therapy_length", "{ at_least: 2 weeks }", "at least 14")]
    [TestCase("therapy_length", "{ since: { by: 2014-10-15 } }", "at least 28")]
    [TestCase("therapy_length", "{ value: 2 weeks, source: pr2 }", "14")]
    public void On_a_number_or_a_duration_is_an_interval(string fact, string written, string interval) =>
        CaseText.Findings(fact, written).Should().ContainSingle().Which.Value.Number.ToString().Should().Be(interval);

    [TestCase("2014-03-09", "2014-03-09")]
    [TestCase("2014-03", "2014-03-01 to 2014-03-31")]
    [TestCase("2014", "2014-01-01 to 2014-12-31")]
    [TestCase("{ by: 2014-03 }", "on or before 2014-03-31")]
    [TestCase("{ value: { after: 2013 }, source: pr2 }", "on or after 2014-01-01")]
    public void On_a_day_is_a_range_of_days(string written, string days) =>
        CaseText.Findings("last_examined", written).Should().ContainSingle().Which.Value.Day.ToString().Should().Be(days);

    [TestCase("yes", true)]
    [TestCase("true", true)]
    [TestCase("No", false)]
    [TestCase("{ value: false }", false)]
    public void On_yes_or_no_takes_true_and_false(string written, bool value) =>
        CaseText.Findings("function_improved", written).Should().ContainSingle().Which.Value.YesNo.Should().Be(value);

    [Test]
    public void On_a_choice_is_its_place() =>
        CaseText.Findings("indication", "insomnia").Should().ContainSingle().Which.Value.Choice.Should().Be(2);

    [Test]
    public void That_is_a_comparison_may_be_stated_though_it_can_be_worked_out() =>
        CaseText.Findings("pain_reduced", "yes").Should().ContainSingle().Which.Value.YesNo.Should().BeTrue();

    [Test]
    public void Has_its_own_date_or_else_that_of_its_document() =>
        CaseText.Findings("pain_with", "[{ value: 4, source: letter }, { value: 6, source: pr2 }, { value: 5, source: pr2, date: 2014-01-05 }]")
            .Select(finding => finding.Date).Should().Equal(null, new DateOnly(2014, 1, 5), new DateOnly(2014, 10, 24));

    [Test]
    public void In_a_series_may_contradict_another_of_its_day() =>
        CaseText.Findings("pain_with", "[{ value: 8, date: 2014-10-24 }, { value: 3, date: 2014-10-24, source: { document: pr2, said_by: patient } }]")
            .Select(finding => finding.Value.Number).Should().Equal(Interval.Exactly(8), Interval.Exactly(3));

    [TestCase("pain_wth: 6", "GE1202", "did you mean `pain_with`?")]
    [TestCase("quantity: 6", "GE1202", "`quantity` stands beside `findings`, not in it")]
    [TestCase("overdose_history: no", "GE1203", null)]
    [TestCase("class_duration: 3 weeks", "GE1204", "state `since` of the request, and `since` of the drugs of its class under `medications`")]
    [TestCase("age: 54", "GE1204", "state `age` under `patient`")]
    [TestCase("hydrocodone_dose: 60", "GE1204", "state `sig` and `quantity` of the request, and what else is taken under `medications`")]
    [TestCase("pain_with: { value: 6, source: pr3 }", "GE1205", "did you mean `pr2`?")]
    [TestCase("pain_with: { value: 6, source: { document: pr2, page: 7 } }", "GE1225", null)]
    [TestCase("pain_with: 11", "GE1208", null)]
    [TestCase("pain_with: 8-11", "GE1208", null)]
    [TestCase("pain_with: { at_least: -1 }", "GE1208", null)]
    [TestCase("pain_with: 6 mg", "GE1209", null)]
    [TestCase("relief_lasts: 30 minutes", "GE1209", null)]
    [TestCase("pain_with: severe", "GE1210", null)]
    [TestCase("pain_with: 7-5", "GE1217", null)]
    [TestCase("pain_with: { at_least: 6, less_than: 6 }", "GE1217", null)]
    [TestCase("pain_with: { at_least: 6, more_than: 5 }", "GE1218", null)]
    [TestCase("pain_with: { value: 6, at_most: 7 }", "GE1219", null)]
    [TestCase("pain_with: { date: 2014-10-01 }", "GE1030", null)]
    [TestCase("pain_with: []", "GE1033", null)]
    [TestCase("pain_with:", "GE1033", null)]
    [TestCase("pain_with: [[6]]", "GE1032", null)]
    [TestCase("therapy_length: 3 weks", "GE1211", "did you mean `weeks`?")]
    [TestCase("therapy_length: 3", "GE1211", null)]
    [TestCase("last_examined: lately", "GE1212", null)]
    [TestCase("function_improved: maybe", "GE1034", null)]
    [TestCase("indication: insomia", "GE1039", "did you mean `insomnia`?")]
    [TestCase("indication: { at_least: 3 }", "GE1030", null)]
    public void That_cannot_be_is_an_error(string finding, string id, string? hint)
    {
        var found = CaseText.Read(CaseText.With(request: "findings:\n  " + finding)).Diagnostics;

        found.Select(diagnostic => diagnostic.Id).Should().Contain(id);
        found.First(diagnostic => diagnostic.Id == id).Hint.Should().Be(hint);
    }

    [Test]
    public void On_one_request_does_not_belong_to_the_case() =>
        CaseText.Read(CaseText.With("findings: { pain_with: 6 }")).Diagnostics.Should().ContainSingle()
            .Which.Message.Should().Be("`pain_with` is a fact about one request, expected it in the `findings` of that request");
}
