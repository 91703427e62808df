using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>How a part of a service is reckoned, in words.</summary>
internal static class ServiceArithmetic
{
    /// <summary>"24 visits, of which 10 were given before and 8 are asked on other lines, leaves 6; 12 are asked."</summary>
    public static string OfVisits(Allowance allowance, decimal before, decimal beside, int left, int asked) => string.Create(
        CultureInfo.InvariantCulture,
        $"{allowance.Limit}, of which {before:0} {WereGiven(before)} before{(beside == 0 ? "" : $" and {Asked(beside)} on other lines")}, leaves {Math.Max(0, left)}; {Asked(asked)}.");

    /// <summary>"8 weeks; 12 are asked."</summary>
    public static string Of(Allowance allowance, Interval asked) => allowance.Limit + "; " + Asked(asked.Lower?.Value ?? 0) + ".";

    /// <summary>"A trial of 1 month comes first; a purchase is asked."</summary>
    public static string OfTrial(Allowance allowance, RequestLine line) => line.Acquisition is { Value: "purchase" }
        ? $"A trial of {allowance.Limit} comes first; a purchase is asked."
        : string.Create(CultureInfo.InvariantCulture, $"A trial of {allowance.Limit} is what the guideline supports; {line.Days?.Value} days are asked.");

    /// <summary>"With what else the guideline tests, 6 visits."</summary>
    public static string ForTheRest(int visits) =>
        "With what else the guideline tests, " + visits.ToString(CultureInfo.InvariantCulture) + (visits == 1 ? " visit." : " visits.");

    private static string Asked(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture) + (amount == 1 ? " is" : " are") + " asked";

    private static string WereGiven(decimal visits) => visits == 1 ? "was given" : "were given";
}
