namespace GuidelineEngine.Tests.Tooling.Testing;

public sealed class A_table_of_tests
{
    private static readonly int First = SmallSuite.Base.Split('\n').Length + 3;

    [Test]
    public void Has_a_test_in_every_row()
    {
        var suite = SmallSuite.Of("""
            tables:
              - table: how long a course may be
                columns: [test, requests.r.since.value, expect.truth, expect.criteria.relaxants/short_course]
                rows:
                  - [at the limit, 2014-10-22, undetermined, not_met]
                  - [new, 2014-11-10, met, met]
            """);

        suite.Diagnostics.Should().BeEmpty();
        suite.Tests.Select(test => (test.Name, test.Line)).Should().Equal(("how long a course may be: at the limit", First + 1), ("how long a course may be: new", First + 2));
        suite.Tests.Select(test => string.Join("; ", test.Run(SmallSuite.Engine).Differences)).Should().Equal("", "");
    }

    [Test]
    public void Changes_the_base_for_all_its_rows()
    {
        var suite = SmallSuite.Of("""
            tables:
              - table: beyond three weeks
                change: { requests: [{ id: r, since: 2014-01-01 }] }
                columns: [test, requests.r.findings.pain_with, requests.r.findings.pain_without, expect.truth]
                rows:
                  - [less pain, 4, 7, met]
                  - [as much pain, { value: 7, source: { document: pr2 } }, 7, not_met]
            """);

        suite.Tests.Select(test => string.Join("; ", test.Run(SmallSuite.Engine).Differences)).Should().Equal("", "");
    }

    [Test]
    public void Takes_a_key_away_and_expects_nothing_for_a_tilde()
    {
        var suite = SmallSuite.Of("""
            tables:
              - table: the start
                columns: [test, requests.r.since, requests.r.findings.pain_with, expect.truth, expect.missing, expect.criteria.relaxants/had_overdose]
                rows:
                  - [known, 2014-11-01, ~, met, ~, ~]
                  - [unknown, ~, 4, undetermined, [since, pain_reduced], not_met]
                  - [nothing said, ~, ~, ~, ~, ~]
            """);

        suite.Tests.Select(test => string.Join("; ", test.Run(SmallSuite.Engine).Differences)).Should().Equal("", "");
        suite.Diagnostics.Should().ContainSingle().Which.Should().Match<GuidelineEngine.Diagnostics.Diagnostic>(mistake => mistake.Id == "GE1300" && mistake.Span.Start.Line == First + 3);
    }

    [Test]
    public void Names_request_lines_of_a_case_with_several()
    {
        var suite = SmallSuite.Of("""
            tables:
              - table: two lines
                change: { requests: [{ id: s, item: "Zanaflex 2mg #10", sig: 1 tab qhs, refills: 0 }] }
                columns: [test, requests.s.since, expect.r.truth, expect.s.truth]
                rows:
                  - [one new, new, met, met]
                  - [one old, 2014-01-01, ~, undetermined]
            """);

        suite.Diagnostics.Should().BeEmpty();
        suite.Tests.Should().HaveCount(2).And.OnlyContain(test => test.Run(SmallSuite.Engine).Decision != null);
    }

    [TestCase("patient", "requests.r", "the id of a request line")]
    [TestCase("patient", "documents.pr2.date", "`documents` is a list")]
    [TestCase("patient", "claim..status", "a name is missing")]
    [TestCase("patient", "expect.", "a name is missing")]
    [TestCase("patient.age", "patient.age", "speaks of what the column `patient.age` holds")]
    public void Says_why_a_column_cannot_be_used(string one, string other, string why) =>
        SmallSuite.Of($"tables: [{{ table: t, columns: [test, {one}, {other}, expect.truth], rows: [[a, ~, ~, met]] }}]")
            .Diagnostics.Should().ContainSingle().Which.Message.Should().Contain(why);
}
