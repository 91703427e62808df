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
}
