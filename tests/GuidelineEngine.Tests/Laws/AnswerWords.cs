using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Laws;

/// <summary>Answers to facts, understood from their words.</summary>
internal static class AnswerWords
{
    public static FindingValue Ordered(Fact fact, decimal value) => fact.Type == FactType.Date
        ? default(FindingValue) with { Day = DateRange.On(DateOnly.FromDayNumber((int)value)) }
        : default(FindingValue) with { Number = Interval.Exactly(value) };

    public static FindingValue ValueOf(Fact fact, string words)
    {
        var first = words.Split(" or ")[0];
        if (fact.Type == FactType.YesNo)
            return default(FindingValue) with { YesNo = first == "yes" };
        if (fact.Type == FactType.Choice)
            return default(FindingValue) with { Choice = fact.Choices.ToList().FindIndex(choice => choice.Name == first) };
        if (first == "any value")
            return Ordered(fact, fact.Least ?? 1);
        var step = fact.Type == FactType.Number ? 0.25m : 1;
        var beside = first.StartsWith("less than ", StringComparison.Ordinal) ? -step : first.StartsWith("more than ", StringComparison.Ordinal) ? step : 0;
        var number = first.Split(' ')[beside == 0 ? 0 : 2];
        return Ordered(fact, beside + (fact.Type == FactType.Date ? DateOnly.ParseExact(number, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber : decimal.Parse(number, CultureInfo.InvariantCulture)));
    }
}
