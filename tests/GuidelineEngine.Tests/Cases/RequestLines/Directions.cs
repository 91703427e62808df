using GuidelineEngine.Cases;
using GuidelineEngine.Tests.Packs.Drugs;

namespace GuidelineEngine.Tests.Cases.RequestLines;

public sealed class Directions
{
    private static readonly RequestLineReader Reader = new(CaliforniaDrugs.Catalogue);

    [TestCase("1 tab q6h prn", "0 to 4")]
    [TestCase("1 tab every 4 to 6 hours", "4 to 6")]
    [TestCase("2 tabs at bedtime", "2")]
    [TestCase("½ tab bid", "1")]
    [TestCase("half a tablet twice daily", "1")]
    [TestCase("one and a half tablets daily", "1.5")]
    [TestCase("1 tab 2 x daily", "2")]
    [TestCase("1 tab 2-3 times a day", "2 to 3")]
    [TestCase("1 tab every other day", "0.5")]
    [TestCase("1 tab q4-6h prn, not to exceed 4 per day", "0 to 4")]
    [TestCase("max 8 tabs in 24 hours", "at most 8")]
    [TestCase("1 tab daily at bedtime", "1")]
    [TestCase("take 1 tablet by mouth three times daily", "3")]
    [TestCase("1 cap po qam, 1 cap po qhs", "2")]
    public void Give_the_units_a_day(string sig, string unitsADay)
    {
        var read = Reader.ReadSig(sig);
        read.UnitsADay?.Value.ToString().Should().Be(unitsADay);
        read.Unread.Should().BeEmpty();
    }

    [TestCase("as directed")]
    [TestCase("tid")]
    [TestCase("1 tab")]
    [TestCase("1 tab bid qid")]
    [TestCase("40 tabs daily")]
    public void That_do_not_give_the_units_a_day_leave_them_unknown(string sig) => Reader.ReadSig(sig).UnitsADay.Should().BeNull();

    [Test]
    public void Name_what_was_not_understood() => Reader.ReadSig("1 tab bid per protocol").Unread.Should().Equal("per protocol");
}
