using FsCheck;
using FsCheck.Fluent;
using GuidelineEngine.Tooling.Testing;
using GuidelineEngine.Tooling.Testing.Accepting;

namespace GuidelineEngine.Tests.Tooling.Testing;

public sealed class Accepting_what_is_shown
{
    [TestCase("expect: { outcome: modify }   # why", "expect: { outcome: certify }   # why")]
    [TestCase("expect: { \"outcome\": \"modify\", truth: 'none' }", "expect: { \"outcome\": \"certify\", truth: 'met' }")]
    [TestCase("expect: { criteria: { relaxants/short_course: out, relaxants/had_overdose: not_met } }", "expect: { criteria: { relaxants/short_course: met, relaxants/had_overdose: not_met } }")]
    [TestCase("expect: { missing: [since] }", "expect: { missing: [none] }")]
    [TestCase("expect: { missing: since }", "expect: { missing: none }")]
    [TestCase("expect: { citations: [ relaxants/overdose_risk, \"relaxants/short_term\" ] }", "expect: { citations: [ \"relaxants/short_term\" ] }")]
    [TestCase("expect: {}", "expect: { outcome: certify, truth: met, criteria: { relaxants/short_course: met, relaxants/less_pain: undetermined } }")]
    public void Changes_the_values_that_differ_and_nothing_else(string before, string after) =>
        Accepted($"tests:\n  - test: a short course   # new\n    {before}\n# end\n").After.Should().Be(SmallSuite.Base + $"tests:\n  - test: a short course   # new\n    {after}\n# end\n");

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void Keeps_a_list_of_one_item_a_line(string end)
    {
        var before = "tests:\n  - test: unknown\n    change: { requests: [{ id: r, since: ~ }], findings: ~ }\n    expect:\n      missing:\n        - sig      # not so\n        - since    # this one\n        - pain_with\n      truth: met\n";

        var after = Accepted(before, end).After;

        after.Should().Be((SmallSuite.Base + "tests:\n  - test: unknown\n    change: { requests: [{ id: r, since: ~ }], findings: ~ }\n    expect:\n      missing:\n        - since    # this one\n      truth: undetermined\n").ReplaceLineEndings(end));
    }

    [Test]
    public void Changes_only_the_cell_of_a_row()
    {
        var after = Accepted("tables:\n  - table: t\n    columns: [ test, requests.r.since, expect.truth ]\n    rows:\n      - [ new,   new,        not_met ]   # a\n      - [ old,   2014-01-01, undetermined ]\n").After;

        after.Should().EndWith("      - [ new,   new,        met ]   # a\n      - [ old,   2014-01-01, undetermined ]\n");
    }

    [TestCase("expect: { says: [no such words], truth: none }", 1)]
    [TestCase("change: { pateint: { age: 3 } }, expect: { truth: met }", 1)]
    [TestCase("expect: { amendable: { quantity: 3 } }", 1)]
    public void Leaves_to_the_author_what_no_decision_shows(string test, int refused) =>
        Of($"tests: [{{ test: a, {test} }}]").Refused.Should().HaveCount(refused);

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public Property Makes_every_test_pass_and_keeps_all_other_text()
    {
        var wrong = Gen.Elements(
            "outcome: modify", "truth: none", "truth: 'not_met'", "strict: no", "row: \"9\"", "criteria: { relaxants/short_course: not_met }", "missing: [ since, sig ]", "missing: none",
            "cautions: [relaxants/had_overdose]", "guidelines: { relaxants: out }", "gates: { time: open, body_part: stopped }", "deadlines: { outer: 2000-01-01 }", "then: physician",
            "open_cautions: none", "citations: relaxants/overdose_risk", "authority: physician", "reason: gap");
        var change = Gen.Elements("{}", "{ requests: [{ id: r, since: ~ }] }", "{ requests: [{ id: r, since: 2014-01-01, findings: { pain_with: 3, pain_without: 5 } }] }", "{ findings: { overdose: yes } }", "{ review: { reviewer: staff }, findings: ~ }");
        var tests = Gen.Zip(change, Gen.SubListOf(Enumerable.Range(0, 17)).Where(list => list.Count > 0)).NonEmptyListOf();
        return Prop.ForAll(Gen.Zip(tests, wrong.ListOf(17)).ToArbitrary(), generated =>
        {
            var written = generated.Item1.Select((test, i) => $"  - test: number {i}   # {i}\n    change: {test.Item1}\n    expect: {{ {string.Join(",  ", test.Item2.Select(at => generated.Item2[at]).DistinctBy(key => key.Split(':')[0]))} }} # kept\n");
            var (before, after) = Accepted("tests:\n" + string.Concat(written));

            var suite = PolicyTestSuite.FromTexts([("small.tests.yaml", after)]);
            suite.Diagnostics.Should().BeEmpty();
            suite.Tests.Should().OnlyContain(test => test.Run(SmallSuite.Engine).IsAsExpected);
            Kept(after).Should().Equal(Kept(before));
        });
    }

    [Test]
    public void Keeps_the_byte_order_mark_of_a_file()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "a: 1\r\n", new System.Text.UTF8Encoding(true));
            WrittenFile.Write(path, "a: 2\r\n");
            File.ReadAllBytes(path).Should().Equal([0xEF, 0xBB, 0xBF, .. "a: 2\r\n"u8]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    // The lines without what stands between the braces of `expect`.
    private static IEnumerable<string> Kept(string text) => text.Split('\n').Select(line => line.StartsWith("    expect: {", StringComparison.Ordinal) ? line[line.LastIndexOf('}')..] : line);

    private static (string Before, string After) Accepted(string tests, string end = "\n")
    {
        var before = (SmallSuite.Base + tests).ReplaceLineEndings(end);
        var acceptance = Of(tests, end);
        acceptance.Refused.Should().BeEmpty();
        return (before, acceptance.Files is [var file] ? file.After : before);
    }

    private static Acceptance Of(string tests, string end = "\n")
    {
        var suite = PolicyTestSuite.FromTexts([("small.tests.yaml", (SmallSuite.Base + tests).ReplaceLineEndings(end))]);
        return Acceptance.Of([.. suite.Tests.Select(test => test.Run(SmallSuite.Engine))], suite.Unfilled, SmallSuite.Engine, suite.TextOf);
    }
}
