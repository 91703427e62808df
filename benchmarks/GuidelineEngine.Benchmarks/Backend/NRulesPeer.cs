using GuidelineEngine.Benchmarks.Peers;
using GuidelineEngine.Benchmarks.Subject;
using GuidelineEngine.NRulesBackend;

namespace GuidelineEngine.Benchmarks.Backend;

/// <summary>NRules beside the peers: the whole decision with its evidence gathered by NRules, a session a guideline.</summary>
internal static class NRulesPeer
{
    private const int Cases = 1_000;
    private const int Part = 200;
    private const int Rounds = 7;

    public static void Print()
    {
        var twelve = Medians(4, forTheFourfold: true);
        PeerRatios.Line("peer_nrules_us", twelve.Theirs);
        PeerRatios.Line("peer_nrules_to_engine", twelve.Theirs / twelve.Ours);
        PeerRatios.Line("peer_nrules_bytes", twelve.Bytes);
        var (few, many) = (Medians(10, forTheFourfold: false), Medians(1_000, forTheFourfold: false));
        PeerRatios.Line("peer_nrules_dispatched_at_1000_to_engine", many.Theirs / many.Ours);
        PeerRatios.Line("peer_nrules_growth_dispatched_10_to_1000", many.Theirs / few.Theirs);
    }

    private static (double Ours, double Theirs, double Bytes) Medians(int guidelines, bool forTheFourfold)
    {
        var same = SameCases.Of(guidelines, Cases, forTheFourfold);
        var engine = NRulesEngine.For(same.Engine.Pack);
        if (Answers.ChecksumOf(Answers.Of(engine, same.Cases)) != Answers.ChecksumOf(Answers.Of(same.Engine, same.Cases)))
            throw new InvalidOperationException("NRules decides otherwise than the engine");
        var parts = same.InPartsOf(Part);
        int Decide(SameCases part) => part.Cases.Sum(clinicalCase => (int)engine.Decide(clinicalCase).Requests[0].Outcome);
        var medians = InTurn.Medians(Rounds, () => InTurn.Time(parts, part => part.DecideAll()), () => InTurn.Time(parts, Decide))[0];
        return (medians.Ours, medians.Theirs, Interleaved.Bytes(Part, () => Decide(parts[0])));
    }
}
