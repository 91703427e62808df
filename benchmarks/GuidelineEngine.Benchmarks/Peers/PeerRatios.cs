using System.Text.Json.Nodes;
using GuidelineEngine.Benchmarks.CaseFiles;
using GuidelineEngine.Benchmarks.Subject;

namespace GuidelineEngine.Benchmarks.Peers;

/// <summary>
/// The same criteria, guidelines and cases in other engines, whose answers are compared by checksum before anything is
/// timed. A ratio is the peer's figure over ours: above 1 we are ahead.
/// </summary>
internal static class PeerRatios
{
    private const int Cases = 10_000;
    private const int Part = 200;

    // Reading takes longer than deciding: so many are through before the processor is taken away.
    private const int TextsAPart = 40;
    private const int Rounds = 7;

    // Rules walked and rules compiled by the same package: the faster is what it is known by below.
    private const string SlowerWay = "json-logic-engine-interpreted";
    private static readonly string[] Names = ["json-rules-engine", "zen-engine", "cql-execution", "json-logic-engine"];

    public static void Print()
    {
        if (PeerFolder.Missing() is { } missing)
        {
            Console.WriteLine(missing);
            return;
        }

        var folder = Directory.CreateTempSubdirectory("guideline-peers");
        try
        {
            Print(new PeerCases(folder.FullName, Cases));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(PeerCases cases)
    {
        var same = SameCases.Of(4, Cases, forTheFourfold: true);
        same.Check();
        Decide(cases, same);
        PeerGrowth.Print(Names, cases);
        PeerBytes.Print(Names, cases, same);
        PeerStartUp.Print(Names, cases);
#if USE_NRULES
        Backend.NRulesPeer.Print();
#endif
    }

    private static void Decide(PeerCases cases, SameCases same)
    {
        var peers = Names.Append(SlowerWay).Select(name => new PeerProcess(name)).ToArray();
        try
        {
            var about = cases.About("twelve", Cases, guidelines: 4, dispatch: true);
            cases.Check(peers, Answers.Of(same.Engine, same.Cases), about);
            Printed.Line("peers_cases_checked", same.Cases.Length);
            var parts = same.InPartsOf(Part);
            var decide = InTurn.Medians(Rounds, () => InTurn.Time(parts, part => part.DecideAll()), Timing(peers, about));
            var fromJson = InTurn.Medians(Rounds, FromJson(same.Engine), Timing(peers, about, fromText: true));
            var together = peers.Select(peer => peer.HasThreads ? peer.Time(about, together: true) : (double?)null).ToArray();
            Printed.Line("peers_engine_us", InTurn.Median([.. decide.Select(each => each.Ours)]));
            Printed.Line("peers_engine_from_json_us", InTurn.Median([.. fromJson.Select(each => each.Ours)]));
            var shorter = same.InPartsOf(TextsAPart);
            Printed.Line("peers_engine_binding_included_us", InTurn.Time(shorter, part => part.BindAndDecideAll()));
            Printed.Line("peers_engine_evidence_read_us", InTurn.Time(shorter, ReadEvidence));
            for (var i = 0; i < peers.Length; i++)
            {
                var name = "peer_" + peers[i].Id;
                Printed.Line(name + "_us", decide[i].Theirs);
                Printed.Line(name + "_to_engine", decide[i].Theirs / decide[i].Ours);
                Printed.Line(name + "_from_json_us", fromJson[i].Theirs);
                Printed.Line(name + "_from_json_to_engine", fromJson[i].Theirs / fromJson[i].Ours);
                if (together[i] is { } begunTogether)
                    Printed.Line(name + "_together_us", begunTogether);
            }
        }
        finally
        {
            foreach (var peer in peers)
                peer.Dispose();
        }
    }

    private static Func<double>[] Timing(PeerProcess[] peers, JsonObject about, bool fromText = false) =>
        [.. peers.Select(peer => (Func<double>)(() => peer.Time(about, fromText)))];

    // From the text of a case file to the decision; what a peer reads is its own, much smaller form of the same case.
    private static Func<double> FromJson(DecisionEngine engine)
    {
        var texts = CaseDraft.Some(Cases, forTheFourfold: true).Select(draft => CaseJson.Of(draft.ToYaml())).Chunk(TextsAPart).ToArray();
        return () => InTurn.Time(texts, TextsAPart, part =>
        {
            var sum = 0;
            foreach (var text in part)
                sum += (int)engine.Decide(engine.ReadCase("case.json", text).Case!).Requests[0].Outcome;
            return sum;
        });
    }

    // As objects of the public interface, whose texts are then worked out as well.
    private static int ReadEvidence(SameCases same)
    {
        var met = 0;
        foreach (var clinicalCase in same.Cases)
        {
            foreach (var guideline in same.Engine.Decide(clinicalCase).Requests[0].Guidelines)
                met += guideline.Criteria.Count(criterion => criterion.Truth == Terms.Truth.Met);
        }

        return met;
    }
}
