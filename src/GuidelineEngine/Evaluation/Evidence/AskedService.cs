using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What a line asks of a service, as a sentence says it.</summary>
internal static class AskedService
{
    public static IEnumerable<string> Of(RequestContext context)
    {
        var line = context.Request.Line;
        if (line.Service is null)
            yield break;
        if (Amount(DerivationRule.VisitsRequested) is { } visits)
            yield return visits + (Amount(DerivationRule.WeeksRequested) is { } weeks ? " over " + weeks : "");
        if (Amount(DerivationRule.LevelsRequested) is { } levels)
            yield return levels + (line.Levels is { } named ? " (" + string.Join(", ", named.Value) + ")" : "");
        if (Amount(DerivationRule.HoursRequested) is { } hours)
            yield return hours;
        if (line.Acquisition is { } how)
            yield return how.Value + (Amount(DerivationRule.DaysRequested) is { } days ? " for " + days : "");
        if (line.Approach is { } approach)
            yield return approach.Value;
        if (ServiceFacts.BodyPartOf(context) is { } part)
            yield return "for the " + (line.Side is { Value: "left" or "right" } side ? side.Value + " " : "") + (context.Pack.Services.BodyPart(part)?.Label ?? part);

        string? Amount(DerivationRule rule) => RequestedService.Amount(rule, line) is { IsUnknown: false } amount ? Words(amount, rule) : null;
    }

    private static string Words(Interval amount, DerivationRule rule)
    {
        var unit = rule switch
        {
            DerivationRule.VisitsRequested => "visits",
            DerivationRule.WeeksRequested => "weeks",
            DerivationRule.LevelsRequested => "levels",
            DerivationRule.HoursRequested => "hours",
            _ => "days",
        };
        return amount + " " + (amount is { IsExact: true, Lower.Value: 1 } ? unit[..^1] : unit);
    }
}
