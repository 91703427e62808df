using GuidelineEngine.Decisions;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tests.Tooling.Testing;

public sealed class Assertions_without_a_framework
{
    private static CaseDecision Decision => SmallSuite.Run("tests: [{ test: a short course, expect: { truth: met } }]").Decision!;

    [Test]
    public void Say_nothing_where_all_is_as_expected() => Decision.ReportAgainst("outcome: certify\ncriteria: { relaxants/short_course: met }").Should().BeNull();

    [Test]
    public void Fail_with_the_report() =>
        FluentActions.Invoking(() => Decision.ShouldShow("outcome: modify")).Should().Throw<PolicyTestFailedException>()
            .Which.Should().Match<PolicyTestFailedException>(failed => failed.Message.Contains("got       certify") && failed.Message.Contains("relaxants.yaml:") && failed.Differences.Count == 1);

    [TestCase("outcom: certify", "did you mean `outcome`?")]
    [TestCase("criteria: { relaxants/short_corse: out }", "did you mean `relaxants/short_course`?")]
    [TestCase("{}", "expects nothing")]
    public void Refuse_what_could_never_fail(string expected, string why) =>
        FluentActions.Invoking(() => Decision.ShouldShow(expected)).Should().Throw<ArgumentException>().WithMessage("*" + why + "*");

    [Test]
    public void Load_only_suites_that_can_be_used()
    {
        FluentActions.Invoking(() => PolicyTestSuite.LoadOrThrow(Path.GetTempPath() + "/no-such-pack", SmallSuite.Engine)).Should().Throw<InvalidPolicyTestsException>().WithMessage("there are no tests*");
        PolicyTestSuite.BuiltIn(DecisionEngine.BuiltInPack).Tests.Should().HaveCountGreaterThan(600);
        PolicyTestSuite.BuiltIn("no-such-pack").Tests.Should().BeEmpty();
    }
}
