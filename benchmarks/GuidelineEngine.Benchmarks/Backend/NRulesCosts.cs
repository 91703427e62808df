using System.Diagnostics;
using System.Globalization;
using GuidelineEngine.Benchmarks.Subject;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.NRulesBackend;
using NRules;

namespace GuidelineEngine.Benchmarks.Backend;

/// <summary>What does the evidence of one case cost through NRules, beside the built-in evaluator? A table in Markdown.</summary>
internal static class NRulesCosts
{
    private const int Cases = 40;

    public static void Print()
    {
        Console.WriteLine("| guidelines | way | time a case | ratio | bytes a case | compiled once in |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var size in new[] { 10, 100, 1_000 })
            Print(size);
    }

    private static void Print(int guidelines)
    {
        var same = SameCases.Of(guidelines, Cases);
        same.Check();
        var bound = same.Cases.Select(clinicalCase => (BoundCase)clinicalCase.Bound!).ToArray();
        var evaluator = new NRulesEvaluator(same.Engine.Pack);
        var perGuideline = Timed(() => Evidence(bound, evaluator));

        var repository = new GuidelineRuleRepository(same.Engine);
        var requests = same.Cases.Select(repository.RequestsOf).ToArray();
        ISessionFactory factory = null!;
        var whole = Timed(() =>
        {
            factory = repository.Compile();
            return factory.CreateSession().Fire();
        });
        var reused = factory.CreateSession();
        var engine = NRulesEngine.For(same.Engine.Pack);

        (string Way, double? Compiled, Func<int> Work)[] ways =
        [
            ("evidence, built in", null, () => Evidence(bound, same.Compiled)),
            ("evidence, a factory a guideline", perGuideline, () => Evidence(bound, evaluator)),
            ("evidence, all in one set, a session a case", whole, () => requests.Sum(each => Insert(factory.CreateSession(), each))),
            ("evidence, all in one set, a session reused", whole, () => requests.Sum(each => InsertAndRetract(reused, each))),
            ("decision, built in", null, same.DecideAll),
            ("decision, `UseNRules()`", perGuideline, () => same.Cases.Sum(clinicalCase => (int)engine.Decide(clinicalCase).Requests[0].Outcome)),
        ];
        // Each by itself and not in turn: rounds of the slowest would leave the fastest too few to be compiled for speed.
        var times = ways.Select(way => Interleaved.Warm(Cases, [[way.Work]])[0]).ToArray();
        for (var i = 0; i < ways.Length; i++)
        {
            var builtIn = times[i < 4 ? 0 : 4];
            Console.WriteLine(
                $"| {Text(guidelines)} | {ways[i].Way} | {Time(times[i])} | {Text(times[i] / builtIn)} | {Text(Interleaved.Bytes(Cases, ways[i].Work))} | {(ways[i].Compiled is { } compiled ? Time(compiled) : "")} |");
        }
    }

    private static int Evidence(BoundCase[] cases, IEvidenceEvaluator evaluator)
    {
        var met = 0;
        foreach (var bound in cases)
        {
            foreach (var request in bound.Requests)
                met += Assessment.Of(request.Plan, request.Frame, evaluator, EvidenceMode.AsDocumented).Truths.Length;
        }

        return met;
    }

    private static int Insert(ISession session, IReadOnlyList<RequestUnderReview> requests)
    {
        GuidelineFaults.In(session);
        session.InsertAll(requests);
        return session.Fire();
    }

    private static int InsertAndRetract(ISession session, IReadOnlyList<RequestUnderReview> requests)
    {
        session.InsertAll(requests);
        var fired = session.Fire();
        session.RetractAll(requests);
        return fired;
    }

    private static double Timed(Func<int> work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        >= 1e9 => Text(nanoseconds / 1e9) + " s",
        >= 1e6 => Text(nanoseconds / 1e6) + " ms",
        >= 1e3 => Text(nanoseconds / 1e3) + " µs",
        _ => Text(nanoseconds) + " ns",
    };

    private static string Text(double value) => value.ToString(value >= 100 ? "#,0" : "0.#", CultureInfo.InvariantCulture);
}
