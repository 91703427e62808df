using System.Diagnostics;
using System.Globalization;
using GuidelineEngine.Benchmarks.Batch;
using GuidelineEngine.Benchmarks.CaseFiles;
using GuidelineEngine.Benchmarks.Evidence;
using GuidelineEngine.Benchmarks.Peers;
using GuidelineEngine.Benchmarks.StartUp;
using GuidelineEngine.Benchmarks.Subject;
using GuidelineEngine.Compilation;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Benchmarks;

/// <summary>Prints what the targets are about, a line <c>name value</c> each: all of it, or the groups that are named.</summary>
internal static class Ratios
{
    private const int Cases = 10_000;

    // As many as stay in a processor's cache: a case that was just read is there.
    private const int Part = 200;

    private static readonly (string Name, Action Print)[] Groups =
    [
        ("decide", Decide),
        ("growth", Growth),
        ("load", Loading),
        ("reading", ReadingRatios.Print),
        ("writing", WritingRatios.Print),
        ("batch", BatchRatios.Print),
        ("tests", PolicyTests),
        ("mutation", Mutation),
        ("startup", StartUpRatios.Print),
        ("peers", PeerRatios.Print),
    ];

    public static int Print(string[] groups)
    {
        foreach (var unknown in groups.Except(Groups.Select(group => group.Name)))
        {
            Console.Error.WriteLine($"no group of ratios is called `{unknown}`, expected one of {string.Join(", ", Groups.Select(group => group.Name))}");
            return 2;
        }

        foreach (var (name, print) in Groups)
        {
            if (groups.Length == 0 || groups.Contains(name))
                print();
        }

        return 0;
    }

    private static void Decide()
    {
        Decide("decide", forTheFourfold: false);
        Decide("decide_twelve_criteria", forTheFourfold: true);
    }

    // One time and no ratio: the target is three seconds.
    private static void PolicyTests()
    {
        var times = Interleaved.Times(5, 1, () => PolicyTestWork.Run(Repository.California));
        Printed.Line("policy_tests_1000_s", times[0] / 1e9);
    }

    // What a change costs, beside what every policy test of the pack costs once.
    private static void Mutation()
    {
        var watch = Stopwatch.StartNew();
        var changes = MutationWork.Run(Repository.California);
        Printed.Line("mutation_changes", changes);
        Printed.Line("mutation_ms_a_change", watch.Elapsed.TotalMilliseconds / changes);
    }

    private static void Decide(string name, bool forTheFourfold)
    {
        var same = SameCases.Of(4, Cases, forTheFourfold);
        same.Check();
        var parts = same.InPartsOf(Part);
        var warm = Interleaved.Warm(
            Part, [.. parts.Select(part => new Func<int>[] { part.DecideAllByHand, part.DecideAll, part.BindAndDecideAll, part.DecideAllByReference })]);
        Printed.Line(name + "_to_handwritten", warm[1] / warm[0]);
        Printed.Line(name + "_binding_included_to_handwritten", warm[2] / warm[0]);
        Printed.Line(name + "_by_reference_to_handwritten", warm[3] / warm[0]);
        var cold = Interleaved.Times(9, Cases, same.DecideAllByHand, same.DecideAll);
        Printed.Line(name + "_from_memory_to_handwritten", cold[1] / cold[0]);
        Printed.Line(name + "_handwritten_ns", warm[0]);
        Printed.Line(name + "_ns", warm[1]);
        Printed.Line(name + "_handwritten_bytes", Interleaved.Bytes(Cases, same.DecideAllByHand));
        Printed.Line(name + "_bytes", Interleaved.Bytes(Cases, same.DecideAll));
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
            Printed.Line("growth_10_to_" + size, decide[i] / decide[0]);
            Printed.Line("growth_binding_included_10_to_" + size, bind[i] / bind[0]);
            Printed.Line("growth_dictionary_10_to_" + size, lookUp[i] / lookUp[0]);
        }
    }

    private static void Loading()
    {
        var files = BenchmarkPack.WithGuidelines(1_000);
        var loading = RulePackReader.Read(files);
        var pack = loading.Pack!;
        var times = Interleaved.Times(
            9, 1, () => PackWork.Parse(files), () => PackWork.ReadAndBuild(files), () => PackWork.Read(files), () => PackWork.Check(loading.Written!), () => PackCompiler.Compile(pack).Pack.Guidelines.Count);
        Printed.Line("load_to_yamldotnet", times[1] / times[0]);
        Printed.Line("load_read_and_check_to_yamldotnet", times[2] / times[0]);
        Printed.Line("load_check_to_yamldotnet", times[3] / times[0]);
        Printed.Line("load_compile_to_yamldotnet", times[4] / times[0]);
        Printed.Line("load_yamldotnet_ms", times[0] / 1e6);
        Printed.Line("load_ms", times[1] / 1e6);
        Printed.Line("load_compile_us_a_guideline", times[4] / 1e3 / pack.Guidelines.Count);
    }
}
