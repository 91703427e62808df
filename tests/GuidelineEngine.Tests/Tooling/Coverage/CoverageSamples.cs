using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Packs;
using GuidelineEngine.Tooling.Coverage;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tests.Tooling.Coverage;

/// <summary>The minimal pack with a few policy tests, whose coverage can be worked out by hand.</summary>
internal static class CoverageSamples
{
    public const string Base = """
        base:
          as_of: 2014-11-12
          review: { stage: prospective, reviewer: physician }
          requests:
            - { id: r, item: "Tizanidine 4mg tab #21 1 tab qhs", refills: 0, since: new }
        tests:

        """;

    public const string Courses = Base + """
          - test: a course of three weeks
            expect: { truth: met }
          - test: three weeks and three days
            change: { requests: [ { id: r, item: "Tizanidine 4mg tab #24 1 tab qhs" } ] }
            expect: { truth: met }
          - test: one day more
            change: { requests: [ { id: r, item: "Tizanidine 4mg tab #25 1 tab qhs" } ] }
            expect: { truth: undetermined }

        """;

    public static CoverageRun Run(string tests, params (string Path, string Text)[] more)
    {
        var texts = MinimalPack.Texts();
        foreach (var (path, text) in more)
            texts[path] = text;
        return Run(PackFiles.InMemory(texts), ("tests/a.tests.yaml", tests));
    }

    public static CoverageRun Run(PackFiles pack, params IEnumerable<(string File, string Text)> tests)
    {
        var suite = PolicyTestSuite.FromTexts(tests);
        suite.Diagnostics.Should().BeEmpty();
        return CoverageRun.Of(DecisionEngine.LoadOrThrow(pack), suite);
    }

    public static string Count(CoverageRun run, CoverageKind kind, string owner = "relaxants")
    {
        var count = CoverageCount.Of(run.Points.Where(point => point.Kind == kind && point.Owner == owner));
        return FormattableString.Invariant($"{count.Covered}/{count.Reachable}");
    }

    public static IEnumerable<string> Covered(CoverageRun run, CoverageKind kind) =>
        run.Points.Where(point => point.Kind == kind && point.State == CoverageState.Covered).Select(point => point.Id);
}
