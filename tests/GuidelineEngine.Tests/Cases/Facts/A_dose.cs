using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Cases.Facts;

/// <summary>Milligrams a day of hydrocodone.</summary>
public sealed class A_dose
{
    private static readonly Derivation OfTheLine = new() { Rule = DerivationRule.DailyDose, Ingredient = "hydrocodone" };
    private static readonly Derivation OfEverything = OfTheLine with { OverEverything = true };

    [TestCase("sig: 1 tab q6h", 40, 40)]
    [TestCase("sig: 1-2 tabs bid", 40, 40)]
    [TestCase("sig: 1-2 tabs q6h prn", 80, 80)]
    [TestCase("days_supply: 30", 30, 30)]
    public void Is_the_most_units_a_day_times_the_strength(string request, int least, int most) =>
        Doses.DailyDose(OfTheLine, FactsOfACase.Of(request: request)).Number.Should().Be(Interval.Between(least, most));

    [Test]
    public void Without_directions_is_open_and_asks_for_them()
    {
        var dose = Doses.DailyDose(OfTheLine, FactsOfACase.Of());
        dose.Status.Should().Be(FactStatus.Undocumented);
        dose.Open.Should().Equal(CaseField.Sig);
    }

    [Test]
    public void Of_another_ingredient_is_none() =>
        Doses.DailyDose(OfTheLine, FactsOfACase.Of(request: "sig: 1 tab bid", item: "Xanax 1mg #30")).Number.Should().Be(Interval.Exactly(0));

    [Test]
    public void Over_everything_is_at_least_what_is_listed_until_the_list_is_complete()
    {
        const string listed = "medications: [{ drug: Norco 5/325, sig: 1 tab bid }, { drug: Xanax 1mg, sig: 1 tab bid }]";
        // The listed Norco is the request's own course and counts once.
        Doses.DailyDose(OfEverything, FactsOfACase.Of(listed, "sig: 1 tab bid")).Number.Should().Be(Interval.AtLeast(20));
        Doses.DailyDose(OfEverything, FactsOfACase.Of(listed + "\nmedications_complete: yes", "sig: 1 tab bid")).Number.Should().Be(Interval.Exactly(20));
        Doses.DailyDose(OfEverything, FactsOfACase.Of(listed + "\nmedications_complete: yes", "sig: 1 tab bid\nin_addition: yes")).Number.Should().Be(Interval.Exactly(30));
    }

    [TestCase("item: \"Norco 5/325 #60\", sig: 1 tab bid", "30")]
    [TestCase("item: \"Norco 5/325 #60\", sig: 1-2 tabs bid", "40")]
    [TestCase("item: \"Xanax 1mg #60\", sig: 1 tab bid", "20")]
    [TestCase("item: \"Norco 5/325 #60\"", "at least 20")]
    [TestCase("item: \"some unheard of pill\"", "at least 20")]
    public void Of_the_request_adds_up_its_lines(string other, string dose) =>
        Doses.DailyDose(OfTheLine, FactsOfACase.Beside("sig: 1 tab bid", other)).Number.ToString().Should().Be(dose);

    [TestCase("service_date: 2014-10-01, refills: 0", "20")]
    [TestCase("service_date: 2014-10-14, refills: 0", "30")]
    [TestCase("service_date: 2014-10-01, refills: 1", "30")]
    [TestCase("service_date: 2014-10-01", "20 to 30")]
    public void Of_the_request_leaves_out_a_line_that_is_used_up_by_then(string other, string dose) =>
        Doses.DailyDose(OfTheLine, FactsOfACase.Beside("sig: 1 tab bid", "item: \"Norco 5/325 #60\", sig: 1 tab bid, " + other)).Number.ToString().Should().Be(dose);

    [Test]
    public void Of_the_request_says_what_another_line_adds_and_asks_nothing_of_that_line()
    {
        var dose = Doses.DailyDose(OfTheLine, FactsOfACase.Beside("sig: 1 tab bid", "item: \"Norco 5/325 #60\", sig: 1 tab bid", "item: \"Norco 7.5/325 #60\""));
        dose.Notes.Should().Equal("10 mg a day of it on the line `Norco 5/325 #60`", "what the line `Norco 7.5/325 #60` adds is not known");
        dose.Open.Should().BeEmpty();
        dose.HasUnaskable.Should().BeTrue();
    }

    [Test]
    public void Of_a_line_without_the_ingredient_stays_none_beside_one_that_holds_it() =>
        Doses.DailyDose(OfTheLine with { Ingredient = "alprazolam" }, FactsOfACase.Beside("sig: 1 tab bid", "item: \"Xanax 1mg #60\"")).Number.Should().Be(Interval.Exactly(0));
}
