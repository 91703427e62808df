using GuidelineEngine.Cases;

namespace GuidelineEngine.Tests.Cases;

/// <summary>It overrides what the line was read as, and what follows from it is worked out again.</summary>
public sealed class A_field_that_the_case_states
{
    private const string Line = "Norco 10/325mg #90 1 tab tid";

    [TestCase("", "tablets 90, a day 3, days 30")]
    [TestCase("quantity: 60", "tablets 60, a day 3, days 20", "quantity: 60 in the case, 90 on the line")]
    [TestCase("sig: 1-2 tabs q6h prn", "tablets 90, a day 0 to 8, days at least 11.25", "sig: 1-2 tabs q6h prn in the case, 1 tab tid on the line")]
    [TestCase("days_supply: 30", "tablets 90, a day 3, days 30")]
    [TestCase("days_supply: 45", "tablets 90, a day 3, days 45", "days_supply: 45 in the case, 30 on the line")]
    [TestCase("refills: 2", "tablets 90, a day 3, days 30")]
    [TestCase("quantity: 90", "tablets 90, a day 3, days 30")]
    public void Changes_what_follows_from_it(string stated, string amounts, params string[] differences)
    {
        var request = CaseText.Request(stated, Line);

        Amounts(request.Line).Should().Be(amounts);
        request.Differences.Should().Equal(differences);
        request.Line.IsUnderstood.Should().BeTrue();
    }

    [TestCase("Norco 10/325mg #90", "sig: 1 tab q8h", "tablets 90, a day 3, days 30")]
    [TestCase("Norco 10/325mg", "sig: 1 tab q8h", "tablets unknown, a day 3, days unknown")]
    [TestCase("Norco 10/325mg", "quantity: 90\nsig: 1 tab q8h", "tablets 90, a day 3, days 30")]
    [TestCase("Norco 10/325mg #90", "days_supply: 30", "tablets 90, a day 3, days 30")]
    [TestCase("Norco 10/325mg #90 (30 day supply)", "quantity: 60", "tablets 60, a day 2, days 30")]
    [TestCase("Norco 10/325mg #90 (30 day supply)", "sig: 1 tab bid", "tablets 90, a day 2, days 30")]
    public void Completes_the_line(string item, string stated, string amounts) => Amounts(CaseText.Request(stated, item).Line).Should().Be(amounts);

    [Test]
    public void Names_itself_as_the_ground()
    {
        var line = CaseText.Request("quantity: 60\nrefills: 1\nsig: 1 tab bid\ndrug: Xanax\nstrength: 1 mg", Line).Line;

        new[] { line.Quantity!.From, line.Refills!.From, line.Sig!.From, line.UnitsADay!.From, line.Drug!.From, line.Strength!.From }.Should()
            .Equal("the case: quantity", "the case: refills", "the case: sig", "the case: sig", "the case: drug", "the case: strength");
    }

    [Test]
    public void That_does_not_fit_the_others_is_a_doubt()
    {
        CaseText.Request("days_supply: 45", Line).Line.Doubts.Should().ContainSingle().Which.Text.Should().StartWith("quantity does not fit the sig");
        CaseText.Request("quantity: 90", Line + " (45 day supply)").Line.Doubts.Should().ContainSingle("the doubt of the line is replaced by that of the case");
    }

    [TestCase("Norco 10/325mg #90", "drug: hydrocodone/acetaminophen", "hydrocodone/acetaminophen oral", "10/325 mg")]
    [TestCase("Norco 10/325mg #90", "drug: Ambien", "zolpidem oral", "",
        "drug: zolpidem in the case, hydrocodone/acetaminophen on the line")]
    [TestCase("Norco 10/325mg #90", "drug: Ambien\nstrength: 10mg", "zolpidem oral", "10 mg",
        "drug: zolpidem in the case, hydrocodone/acetaminophen on the line", "strength: 10 mg in the case, 10/325 mg on the line")]
    [TestCase("Norco 10/325mg #90", "strength: 5/325", "hydrocodone/acetaminophen oral", "5/325 mg", "strength: 5/325 mg in the case, 10/325 mg on the line")]
    [TestCase("Xanaxx 1mg #30", "drug: Xanax\nstrength: 1 mg", "alprazolam oral", "1 mg")]
    [TestCase("Xanax XR 1mg #30", "form: tablet", "alprazolam oral extended", "1 mg")]
    [TestCase("alprazolam ER 1mg #30", "strength: 1 mg", "alprazolam oral extended", "1 mg")]
    public void May_name_the_drug(string item, string stated, string product, string strength, params string[] differences)
    {
        var request = CaseText.Request(stated, item);

        request.Line.IsUnderstood.Should().BeTrue();
        request.Line.Product!.Id.Should().Be(product);
        (request.Line.Strength?.Value.ToString() ?? "").Should().Be(strength);
        request.Differences.Should().Equal(differences);
    }

    [TestCase("drug: Zorblax")]
    [TestCase("route: transdermal")]
    public void That_no_product_fits_leaves_the_line_not_understood(string stated) =>
        CaseText.Request(stated, Line).Line.IsUnderstood.Should().BeFalse();

    [TestCase("quantity: -1", "GE1208")]
    [TestCase("quantity: many", "GE1037")]
    [TestCase("refills: 1.5", "GE1038")]
    [TestCase("days_supply: 0", "GE1208")]
    [TestCase("visits: 0", "GE1208")]
    [TestCase("per_week: -3", "GE1208")]
    [TestCase("side: middle", "GE1039")]
    public void That_cannot_be_is_an_error(string stated, string id) => CaseText.Ids(CaseText.With(request: stated)).Should().Equal(id);

    private static string Amounts(RequestLine line) =>
        $"tablets {(line.Quantity is { } quantity ? quantity.Value : "unknown")}, a day {(line.UnitsADay is { } units ? units.Value : "unknown")}, days {(line.DaysSupply is { } days ? days.Value : "unknown")}";
}
