using System.Globalization;
using System.Reflection;
using GuidelineEngine.Benchmarks.Subject;

namespace GuidelineEngine.Benchmarks;

/// <summary>Prints what the targets are about, one line <c>name value</c> a ratio, in under a minute.</summary>
internal static class Ratios
{
    private const int Cases = 10_000;

    // As many as stay in a processor's cache: a case that was just read is there.
    private const int Part = 200;

    public static void Print()
    {
        Decide("decide", forTheFourfold: false);
        Decide("decide_twelve_criteria", forTheFourfold: true);
        Growth();
        Loading();
        PolicyTests();
    }

    // One time and no ratio: the target is three seconds.
    private static void PolicyTests()
    {
        var pack = Path.Combine(typeof(Ratios).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!, "rules", "california");
        var times = Interleaved.Times(5, 1, () => PolicyTestWork.Run(pack));
        Line("policy_tests_1000_s", times[0] / 1e9);
    }

    private static void Decide(string name, bool forTheFourfold)
    {
        var same = SameCases.Of(4, Cases, forTheFourfold);
        same.Check();
        var parts = same.InPartsOf(Part);
        var warm = Interleaved.Warm(
            Part, [.. parts.Select(part => new Func<int>[] { part.DecideAllByHand, part.DecideAll, part.BindAndDecideAll, part.DecideAllByReference })]);
        Line(name + "_to_handwritten", warm[1] / warm[0]);
        Line(name + "_binding_included_to_handwritten", warm[2] / warm[0]);
        Line(name + "_by_reference_to_handwritten", warm[3] / warm[0]);
        var cold = Interleaved.Times(9, Cases, same.DecideAllByHand, same.DecideAll);
        Line(name + "_from_memory_to_handwritten", cold[1] / cold[0]);
        Line(name + "_handwritten_ns", warm[0]);
        Line(name + "_ns", warm[1]);
        Line(name + "_handwritten_bytes", Interleaved.Bytes(Cases, same.DecideAllByHand));
        Line(name + "_bytes", Interleaved.Bytes(Cases, same.DecideAll));
        if (forTheFourfold)
            Evidence(parts[0]);
    }

    private static void Evidence(SameCases same)
    {
        foreach (var reading in Enum.GetValues<Reading>())
        {
            var times = Interleaved.Times(5, Part, () => same.DecideAnd(reading));
            Line("read_" + reading.ToString().ToLowerInvariant() + "_us", times[0] / 1_000);
        }
    }

    private static void Growth()
    {
        int[] sizes = [10, 100, 1_000, 10_000];
        var bySize = sizes.Select(size => SameCases.Of(size, 10 * Part)).ToArray();
        foreach (var same in bySize)
            same.Check();
        var parts = bySize.Select(same => same.InPartsOf(Part)).ToArray();
        var decide = Interleaved.Warm(Part, [.. Enumerable.Range(0, 10).Select(part => parts.Select(size => (Func<int>)size[part].DecideAll).ToArray())]);
        var bind = Interleaved.Warm(Part, [.. Enumerable.Range(0, 10).Select(part => parts.Select(size => (Func<int>)size[part].BindAndDecideAll).ToArray())]);
        var lookUp = Interleaved.Times(51, LookUps.Count, [.. sizes.Select(size => (Func<int>)new LookUps(size).LookAllUp)]);
        for (var i = 1; i < sizes.Length; i++)
        {
            var size = sizes[i].ToString(CultureInfo.InvariantCulture);
            Line("growth_10_to_" + size, decide[i] / decide[0]);
            Line("growth_binding_included_10_to_" + size, bind[i] / bind[0]);
            Line("growth_dictionary_10_to_" + size, lookUp[i] / lookUp[0]);
        }
    }

    private static void Loading()
    {
        var files = BenchmarkPack.WithGuidelines(1_000);
        var times = Interleaved.Times(9, 1, () => PackWork.Parse(files), () => PackWork.ReadAndBuild(files), () => PackWork.Read(files));
        Line("load_to_yamldotnet", times[1] / times[0]);
        Line("load_read_only_to_yamldotnet", times[2] / times[0]);
        Line("load_yamldotnet_ms", times[0] / 1e6);
        Line("load_ms", times[1] / 1e6);
    }

    private static void Line(string name, double value) =>
        Console.WriteLine(name + " " + value.ToString(value >= 100 ? "0" : "0.00", CultureInfo.InvariantCulture));
}
