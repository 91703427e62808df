using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Packs;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tests.Tooling.Testing;

/// <summary>Policy tests of the minimal pack: Zanaflex for at most three weeks, or with less pain.</summary>
internal static class SmallSuite
{
    /// <summary>What each case of a small suite has; a test of a short course certifies.</summary>
    public const string Base = """
        base:
          as_of: 2014-11-12
          review: { stage: prospective, reviewer: physician }
          rfa: { kind: new, dated: 2014-11-10, received: { at: 2014-11-10, by: fax }, signed: yes, all_lines: yes }
          claim: { status: accepted, accepted: [low back] }
          documents: [{ id: pr2, type: PR-2, date: 2014-11-01, pages: 4 }]
          findings: { overdose: { value: no, source: { document: pr2 } } }
          requests:
            - { id: r, item: "Zanaflex 4mg #10", sig: 1 tab qhs, refills: 0, since: { value: 2014-11-01, source: { document: pr2 } }, for: { body_part: low back } }

        """;

    public static DecisionEngine Engine { get; } = DecisionEngine.LoadOrThrow(PackFiles.InMemory(MinimalPack.Texts()));

    /// <summary>The suite of one file: the base with these tests or tables.</summary>
    public static PolicyTestSuite Of(string tests) => PolicyTestSuite.FromTexts([("small.tests.yaml", Base + tests)]);

    /// <summary>The only test, run.</summary>
    public static PolicyTestResult Run(string tests) => Of(tests).Should().Match<PolicyTestSuite>(suite => suite.Diagnostics.Count == 0).And.Subject.As<PolicyTestSuite>().Tests.Single().Run(Engine);
}
