using GuidelineEngine.Cases;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>Changes of how much of a drug is taken: so many units for so many days, in the place of the directions.</summary>
internal static class DoseEdits
{
    private const int MostDays = 400;

    /// <param name="dose">The fact that holds the dose a day.</param>
    /// <param name="wanted">The doses to reach.</param>
    /// <param name="from">The case.</param>
    public static IEnumerable<CaseEdit> For(Fact dose, IEnumerable<decimal> wanted, EditedCase from)
    {
        var now = from.Request.Frame.States[dose.Slot].Number;
        var units = RequestedAmounts.UnitsADay(from.Line);
        if (units is { IsExact: true, Lower.Value: > 0 and var perDay } && now.Lower is { Value: > 0 } had)
        {
            foreach (var target in wanted)
            {
                // Where others are counted besides, what they bring stays: a second step from the new case finds the rest.
                if (Fill(target / (had.Value / perDay)) is var (quantity, days))
                    yield return new CaseEdit(new CaseStep(from.InRequest("item"), Written.Quoted(from.Item(quantity, keepsDirections: false))), new CaseStep(from.InRequest("days_supply"), Written.Number(days)));
            }
        }
        yield return new CaseEdit(new CaseStep(from.InRequest("item"), Written.Quoted(from.Item(null, keepsDirections: false))), new CaseStep(from.InRequest("days_supply"), null));
    }

    // Whole units for whole days: of a month if that fits, else of the nearest number of days.
    private static (decimal Quantity, int Days)? Fill(decimal unitsADay)
    {
        var days = Enumerable.Range(1, MostDays).OrderBy(days => Math.Abs(days - 30)).FirstOrDefault(days => IsWhole(unitsADay * days));
        return days > 0 && unitsADay > 0 ? (decimal.Round(unitsADay * days), days) : null;
    }

    private static bool IsWhole(decimal number) => Math.Abs(number - decimal.Round(number)) < 0.000001m && number >= 1;
}
