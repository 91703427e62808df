using GuidelineEngine.Tooling.Mutation;

namespace GuidelineEngine.Tests.Tooling.Mutation;

/// <summary>What "one unit" is.</summary>
public sealed class A_quantity_moved_by_one_unit
{
    [TestCase("4 weeks", "29 days", "27 days")]
    [TestCase("3 days", "4 days", "2 days")]
    [TestCase("6 months", "7 months", "5 months")]
    [TestCase("1 year", "2 years", "0 years")]
    [TestCase("0 days", "1 day", null)]
    [TestCase("24", "25", "23")]
    [TestCase("0.5", "0.6", "0.4")]
    [TestCase("6.25", "6.26", "6.24")]
    [TestCase("60 mg a day", "61 mg a day", "59 mg a day")]
    [TestCase("2016-02-28", "2016-02-29", "2016-02-27")]
    [TestCase("low back", null, null)]
    [TestCase("yes", null, null)]
    public void Is(string text, string? up, string? down)
    {
        QuantityShift.Of(text, 1).Should().Be(up);
        QuantityShift.Of(text, -1).Should().Be(down);
    }
}
