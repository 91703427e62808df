namespace GuidelineEngine.Tests.Tooling.Testing;

/// <summary>What a policy test can expect, each as the decision of a short course has it, and otherwise.</summary>
public sealed class Expectations_of_a_test
{
    [TestCase("outcome: certify", "outcome: modify", "certify")]
    [TestCase("truth: met", "truth: none", "met")]
    [TestCase("row: 6", "row: 4", "6")]
    [TestCase("strict: true", "strict: no", "yes")]
    [TestCase("authority: staff", "authority: physician", "staff")]
    [TestCase("then: staff", "then: physician", "staff")]
    [TestCase("reason: none", "reason: gap", "none")]
    [TestCase("criteria: { relaxants/short_course: met }", "criteria: { relaxants/short_course: out }", "met")]
    [TestCase("criteria: { relaxants/had_overdose: not_met }", "criteria: { relaxants/had_overdose: met }", "not_met")]
    [TestCase("guidelines: { relaxants: decides }", "guidelines: { relaxants: out }", "decides")]
    [TestCase("guidelines: { relaxants: met }", "guidelines: { relaxants: undetermined }", "met")]
    [TestCase("missing: none", "missing: [pain_with]", "none")]
    [TestCase("cautions: [none]", "cautions: [relaxants/had_overdose]", "none")]
    [TestCase("open_cautions: none", "open_cautions: relaxants/had_overdose", "none")]
    [TestCase("advisories: none", "advisories: [wean]", "none")]
    [TestCase("citations: [relaxants/short_term]", "citations: [relaxants/overdose_risk]", "relaxants/short_term")]
    [TestCase("gates: { rfa_complete: passed, first_days: none }", "gates: { rfa_complete: open }", "passed")]
    [TestCase("deadlines: { outer: 2014-11-24 }", "deadlines: { outer: 2014-11-25 }", "2014-11-24")]
    [TestCase("authorised: none", "authorised: { quantity: 10 }", "no part")]
    [TestCase("amendable: none", "amendable: { quantity: 10 }", "no part")]
    [TestCase("needs: none", "needs: [quantity]", "none")]
    [TestCase("says: [has been taken for]", "says: Pain is less", null)]
    [TestCase("does_not_say: Pain is less", "does_not_say: [has been taken for]", null)]
    public void Hold_or_say_what_the_decision_shows(string holding, string failing, string? got)
    {
        SmallSuite.Run($"tests: [{{ test: a short course, expect: {{ {holding} }} }}]").Differences.Should().BeEmpty();

        var difference = SmallSuite.Run($"tests: [{{ test: a short course, expect: {{ {failing} }} }}]").Differences.Should().ContainSingle().Subject;
        difference.Key.Should().Be(failing.Split(':')[0]);
        if (got is not null)
            difference.Got.Should().Be(got);
        difference.Span.Start.Line.Should().Be(SmallSuite.Base.Split('\n').Length);
    }

    [Test]
    public void Of_names_are_that_the_decision_has_each_of_them()
    {
        var result = SmallSuite.Run("tests: [{ test: nothing known, change: { requests: [{ id: r, since: ~ }], findings: ~ }, expect: { missing: [since, overdose] } }]");

        result.Differences.Should().BeEmpty();
        result.Decision!.Requests[0].Missing.Select(missing => missing.Fact).Should().Contain("pain_reduced", "a list need not name all of them");
    }

    [Test]
    public void Of_a_line_stand_under_its_id_where_there_are_several()
    {
        var result = SmallSuite.Run("tests: [{ test: a long course beside it, change: { requests: [{ id: s, item: Zanaflex 2mg, since: 2014-01-01 }] }, expect: { r: { truth: met }, s: { truth: met } } }]");

        result.Differences.Should().ContainSingle().Which.ToString().Should().EndWith("s truth: expected met, got undetermined");
    }

    [Test]
    public void Are_held_against_a_case_that_can_be_read()
    {
        var result = SmallSuite.Run("tests: [{ test: misspelt, change: { pateint: { age: 40 } }, expect: { truth: met } }]");

        result.Decision.Should().BeNull();
        result.IsAsExpected.Should().BeFalse();
        result.CaseDiagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "GE1031");
        result.Differences.Should().ContainSingle(difference => difference.Key == "case");
    }
}
