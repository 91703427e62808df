using System.Globalization;

namespace GuidelineEngine.Benchmarks;

/// <summary>What a benchmark prints: a line <c>name value</c> each.</summary>
internal static class Printed
{
    public static void Line(string name, double value) =>
        Console.WriteLine(name + " " + value.ToString(value >= 100 ? "0" : "0.00", CultureInfo.InvariantCulture));
}
