using System.Globalization;
using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>Amounts of a part of the request by the names of the decision's JSON, or <c>none</c>: <c>amendable: { visits: 6 }</c>.</summary>
internal static class AmountsExpectation
{
    private static readonly Dictionary<string, Func<RequestAmount, object?>> Amounts = new(StringComparer.Ordinal)
    {
        ["quantity"] = amount => amount.Quantity,
        ["refills"] = amount => amount.Refills,
        ["days_supply"] = amount => amount.DaysSupply,
        ["per_day"] = amount => amount.PerDay,
        ["unit"] = amount => amount.Unit,
        ["visits"] = amount => amount.Visits,
        ["weeks"] = amount => amount.Weeks,
        ["levels"] = amount => amount.Levels,
        ["hours"] = amount => amount.Hours,
        ["days"] = amount => amount.Days,
        ["acquisition"] = amount => amount.Acquisition,
    };

    public static IEnumerable<string> Names => Amounts.Keys;

    public static ExpectationReading Of(Func<Shown, RequestAmount?> part)
    {
        var none = WordExpectation.OneOf([ExpectedValue.None], shown => part(shown) is null ? ExpectedValue.None : ExpectedValue.SomePart);
        var amounts = NamedExpectation.Of(Names, null, (shown, named) => part(shown) is { } amount ? Text(Amounts[named.Name.Text](amount)) : ExpectedValue.NoPart);
        return (written, diagnostics) => written.Value is ScalarNode ? none(written, diagnostics) : amounts(written, diagnostics);
    }

    private static string Text(object? amount) => amount switch
    {
        null => ExpectedValue.None,
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => amount.ToString()!,
    };
}
