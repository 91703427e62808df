using GuidelineEngine.Documents;

namespace GuidelineEngine.Cases;

/// <summary>Reads <c>supply</c>: what remains of a drug.</summary>
internal static class StockReading
{
    private const decimal MostUnits = 100_000;
    private const decimal LeastDailyUse = 0.01m;
    private const int MostDays = 3_660;

    public static Supply? Read(Node? node, CaseSetting setting)
    {
        if (setting.Over(node, "`supply`") is not { } supply)
            return null;
        var read = new Supply
        {
            LastFill = setting.Day(supply, "last_fill"),
            Quantity = setting.Number(supply, "quantity", 0, MostUnits),
            Days = setting.Count(supply, "days", 0, MostDays),
            Left = setting.Number(supply, "left", 0, MostUnits),
            RunsOut = setting.Day(supply, "runs_out"),
            DailyUse = setting.Number(supply, "daily_use", LeastDailyUse, MostUnits),
            Origin = OriginReading.Read(supply.Take("source"), setting),
        };
        supply.Finish();
        return read;
    }
}
