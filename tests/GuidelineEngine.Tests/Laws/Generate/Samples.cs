using FsCheck;
using FsCheck.Fluent;

namespace GuidelineEngine.Tests.Laws.Generate;

/// <summary>Runs a law on generated samples: the same every time, and with LAW_TIMES set fresh ones as well.</summary>
internal static class Samples
{
    private const int MostNumbers = 900;

    // Seeds on which a law once broke, and some for company.
    private static readonly int[] FixedSeeds = [.. Enumerable.Range(1, 40)];

    /// <summary>How many packs were made and how many of them had mistakes, over all laws of this run.</summary>
    public static (int Made, int Discarded) Count => (made, discarded);

    private static readonly int[] ServiceSeeds = [.. Enumerable.Range(1, 30)];

    private const int MostShrinks = 600;

    // LAW_TIMES=20 tries twenty times as many: for a night, or after a change to the search.
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("LAW_TIMES"), out var times) ? times : 1;

    private static int shrinks;
    private static int made;
    private static int discarded;

    public static void Hold(Action<Sample> law, int fresh, bool withDerived = true, int cases = 3, int mostOpen = int.MaxValue)
    {
        shrinks = 0;
        foreach (var seed in FixedSeeds)
            Run(law, Numbers(seed), "fixed seed " + seed.ToString(System.Globalization.CultureInfo.InvariantCulture), withDerived, cases, mostOpen);
        foreach (var seed in ServiceSeeds)
            Run(law, Numbers(1_000 + seed), "fixed seed of services " + seed.ToString(System.Globalization.CultureInfo.InvariantCulture), withDerived, cases, mostOpen, ofServices: true);
        if (fresh == 0)
            return;
        var numbers = Gen.Choose(0, 999_999).ArrayOf(MostNumbers).Select(drawn => new DrawnNumbers(drawn));
        // The ordinary run draws the same samples every time, so that a build says something of the change; a long run draws new ones.
        var config = Config.QuickThrowOnFailure.WithMaxTest(fresh * Times);
        Check.One(
            Times == 1 ? config.WithReplay(20_141_112UL, 4_711UL) : config,
            Prop.ForAll(Arb.From(numbers, Shrink), drawn =>
            {
                Run(law, drawn.Numbers, "drawn", withDerived, cases, mostOpen);
                return true;
            }));
        Check.One(
            (Times == 1 ? config.WithReplay(20_141_113UL, 4_711UL) : config).WithMaxTest(Math.Max(1, fresh * Times / 3)),
            Prop.ForAll(Arb.From(numbers, Shrink), drawn =>
            {
                Run(law, drawn.Numbers, "drawn services", withDerived, cases, mostOpen, ofServices: true);
                return true;
            }));
    }

    public static int[] Numbers(int seed)
    {
        // A plain generator of our own: the sequence of a seed must not change with the platform.
        var state = (uint)seed * 2_654_435_761u + 1;
        return [.. Enumerable.Range(0, MostNumbers).Select(_ =>
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % 1_000_000);
        })];
    }

    private static void Run(Action<Sample> law, int[] numbers, string origin, bool withDerived, int cases, int mostOpen, bool ofServices = false)
    {
        Interlocked.Increment(ref made);
        var (sample, _) = Sample.From(numbers, withDerived, cases, mostOpen, ofServices);
        if (sample is null)
        {
            Interlocked.Increment(ref discarded);
            return;
        }
        try
        {
            law(sample);
        }
        catch (Exception fault) when (fault is not LawBrokenException)
        {
            throw new LawBrokenException(origin + ": " + fault.Message + "\n" + sample.Print() + "\n" + fault.StackTrace);
        }
        catch (LawBrokenException broken)
        {
            throw new LawBrokenException(origin + ": " + broken.Message);
        }
    }

    // Shrinking has a budget: a sample that is small enough to read is small enough.
    private static IEnumerable<DrawnNumbers> Shrink(DrawnNumbers drawn) => Simpler(drawn).TakeWhile(_ => Interlocked.Increment(ref shrinks) < MostShrinks);

    // Shorter lists first, then blocks of plain choices, then smaller numbers.
    private static IEnumerable<DrawnNumbers> Simpler(DrawnNumbers drawn)
    {
        var numbers = drawn.Numbers;
        for (var length = numbers.Length / 2; length > 0 && length < numbers.Length; length += Math.Max(1, (numbers.Length - length) / 2))
            yield return new DrawnNumbers(numbers[..length]);
        for (var block = 32; block >= 1; block /= 4)
        {
            for (var at = 0; at + block <= numbers.Length; at += block)
            {
                if (numbers.AsSpan(at, block).IndexOfAnyExcept(0) < 0)
                    continue;
                var plain = numbers.ToArray();
                plain.AsSpan(at, block).Clear();
                yield return new DrawnNumbers(plain);
                yield return new DrawnNumbers([.. numbers[..at], .. numbers[(at + block)..]]);
            }
        }
    }

    private sealed record DrawnNumbers(int[] Numbers)
    {
        public override string ToString() => Numbers.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + " numbers";
    }
}

/// <summary>A law that a sample breaks, with the sample.</summary>
public sealed class LawBrokenException(string message) : Exception(message);
