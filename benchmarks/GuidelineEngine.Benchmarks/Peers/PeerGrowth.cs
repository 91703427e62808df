using System.Globalization;
using GuidelineEngine.Benchmarks.Subject;

namespace GuidelineEngine.Benchmarks.Peers;

/// <summary>What guidelines for other drugs cost a peer: in one rule set, as it offers, and behind a dispatch by drug, as ours has.</summary>
internal static class PeerGrowth
{
    private const int Part = 200;
    private static readonly int[] Sizes = [10, 100, 1_000];

    public static void Print(string[] names, PeerCases cases)
    {
        var ours = new List<double>();
        var growths = names.Select(_ => new List<(double Set, double SetRatio, double Dispatched, double DispatchedRatio, double Build)>()).ToArray();
        foreach (var size in Sizes)
        {
            var same = SameCases.Of(size, 2 * Part);
            same.Check();
            var answers = Answers.Of(same.Engine, same.Cases);
            var parts = same.InPartsOf(Part);
            for (var i = 0; i < names.Length; i++)
            {
                // A process a size: what V8 learnt from the smaller rule sets is not to slow the larger.
                using var peer = new PeerProcess(names[i]);
                // Some peers take long over a thousand guidelines; a few cases show that they answer alike.
                var few = cases.About("one-drug", size == 1_000 ? 10 : Part, size, dispatch: false);
                var dispatched = cases.About("one-drug", answers.Length, size, dispatch: true);
                cases.Check([peer], answers[..few["count"]!.GetValue<int>()], few);
                cases.Check([peer], answers, dispatched);
                var build = peer.Number("build", "milliseconds", few.DeepClone().AsObject());
                var medians = InTurn.Medians(size == 1_000 ? 3 : 5, () => InTurn.Time(parts, part => part.DecideAll()), () => peer.Time(few), () => peer.Time(dispatched));
                ours.Add(medians[1].Ours);
                growths[i].Add((medians[0].Theirs, medians[0].Theirs / medians[0].Ours, medians[1].Theirs, medians[1].Theirs / medians[1].Ours, build));
            }
        }

        for (var s = 0; s < Sizes.Length; s++)
            Printed.Line($"peers_engine_at_{Text(Sizes[s])}_us", InTurn.Median(ours[(s * names.Length)..((s + 1) * names.Length)]));
        for (var i = 0; i < names.Length; i++)
        {
            var name = "peer_" + names[i].Replace('-', '_');
            for (var s = 0; s < Sizes.Length; s++)
            {
                var at = growths[i][s];
                Printed.Line($"{name}_at_{Text(Sizes[s])}_us", at.Set);
                Printed.Line($"{name}_at_{Text(Sizes[s])}_to_engine", at.SetRatio);
                Printed.Line($"{name}_dispatched_at_{Text(Sizes[s])}_us", at.Dispatched);
                Printed.Line($"{name}_dispatched_at_{Text(Sizes[s])}_to_engine", at.DispatchedRatio);
                Printed.Line($"{name}_build_{Text(Sizes[s])}_ms", at.Build);
            }

            for (var s = 1; s < Sizes.Length; s++)
            {
                Printed.Line($"{name}_growth_10_to_{Text(Sizes[s])}", growths[i][s].Set / growths[i][0].Set);
                Printed.Line($"{name}_growth_dispatched_10_to_{Text(Sizes[s])}", growths[i][s].Dispatched / growths[i][0].Dispatched);
            }
        }
    }

    private static string Text(int size) => size.ToString(CultureInfo.InvariantCulture);
}
