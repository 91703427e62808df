using GuidelineEngine.Decisions;
using GuidelineEngine.Tests;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.NRulesBackend.Tests;

/// <summary>One engine in a busy host.</summary>
public sealed class Many_threads
{
    private const int Cases = 10_000;
    private const int Threads = 8;

    [Test]
    public void Decide_ten_thousand_cases_as_the_built_in_engine_does_alone()
    {
        var suite = PolicyTestSuite.FromFolder(Repository.Path("rules", "california"));
        var builtIn = Both.California.BuiltIn;
        // An engine of its own, whose rules no other test has compiled: the threads race for that as well.
        var engine = NRulesEngine.For(DecisionEngine.BuiltIn().Pack);
        var expected = suite.Tests.Take(100).Select(test => (test.Case, Json: DecisionJson.Write(builtIn.Decide(builtIn.ReadCase(test.Case).Case!)))).ToArray();
        var (next, differing) = (0, 0);
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            for (var i = Interlocked.Increment(ref next); i <= Cases; i = Interlocked.Increment(ref next))
            {
                var (written, json) = expected[i % expected.Length];
                var read = engine.ReadCase(written).Case!;
                if (i % 20 == 0 ? DecisionJson.Write(engine.Decide(read)) != json : !IsSame(engine.Decide(read), builtIn.Decide(read)))
                    Interlocked.Increment(ref differing);
            }
        })).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        differing.Should().Be(0);
    }

    // Writing the JSON of every one would take longer than deciding it.
    private static bool IsSame(CaseDecision decision, CaseDecision expected) =>
        decision.Requests.Select(request => (request.Id, request.Outcome, request.Truth, request.Strict, request.Authority, request.Row, request.Reason))
            .SequenceEqual(expected.Requests.Select(request => (request.Id, request.Outcome, request.Truth, request.Strict, request.Authority, request.Row, request.Reason)));
}
