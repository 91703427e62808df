using GuidelineEngine.Packs;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Seeds;
using GuidelineEngine.Tooling.Coverage;

namespace GuidelineEngine.Tests.Policy;

/// <summary>The tests beside the rules show every guideline in each truth that it can take.</summary>
public sealed class Every_guideline_is_tested
{
    private static readonly Lazy<ILookup<string, Truth>> Shown = new(() => Truths().Distinct().ToLookup(shown => shown.Name, shown => shown.Truth));

    [TestCaseSource(nameof(Deciding))]
    public void Certifying_not_certifying_and_asking(string guideline) =>
        Shown.Value[guideline].Should().Contain([Truth.Met, Truth.NotMet, Truth.Undetermined]);

    [TestCaseSource(nameof(NotRecommending))]
    public void Not_certifying_what_its_source_does_not_recommend(string guideline) => Shown.Value[guideline].Should().Contain(Truth.NotMet);

    [Test]
    public void In_every_truth_of_its_criteria_and_at_every_edge_of_its_limits() =>
        CoverageRun.Of(CaliforniaPack.Engine, The_policy_tests_of_california.Suite).Points
            .Where(point => point.State == CoverageState.Missing && point.Kind is CoverageKind.Criteria or CoverageKind.Thresholds)
            .Select(point => point.Id).Should().BeEmpty();

    private static IEnumerable<string> Deciding() => Ids(guideline => guideline.CertifyWhen is not null);

    private static IEnumerable<string> NotRecommending() => Ids(guideline => guideline.IsNever);

    private static IEnumerable<string> Ids(Predicate<Guideline> which) =>
        CaliforniaPack.Engine.Pack.Guidelines.Where(guideline => which(guideline)).Select(guideline => guideline.Id);

    // A guideline's own truth, whether or not it was the one to decide.
    private static IEnumerable<(string Name, Truth Truth)> Truths()
    {
        foreach (var test in The_policy_tests_of_california.Suite.Tests)
        {
            foreach (var guideline in test.Run(CaliforniaPack.Engine).Decision!.Requests.SelectMany(request => request.Guidelines))
            {
                if (guideline.Truth is { } truth)
                    yield return (guideline.Id, truth);
                // Where only its own purpose is tested, not certifying is not applying.
                else if (guideline.Applies == Truth.NotMet)
                    yield return (guideline.Id, Truth.NotMet);
            }
        }
    }
}
