using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Packs.Drugs;

public sealed class The_California_drugs
{
    private static DrugCatalogue Catalogue => CaliforniaDrugs.Catalogue;

    [Test]
    public void Are_read_without_complaint()
    {
        CaliforniaDrugs.AreSound.Should().BeTrue(CaliforniaDrugs.Complaints);
        Catalogue.Products.Count.Should().BeGreaterThanOrEqualTo(100);
    }

    [Test]
    public void Cover_every_row_of_the_first_five_tables()
    {
        var rows = Catalogue.Products.SelectMany(product => product.Facts).ToHashSet();
        rows.Should().Contain(Enumerable.Range(1, 97).Concat(Enumerable.Range(111, 36)).Select(row => $"D{row:000}"));
    }

    [TestCase("hydrocodone/acetaminophen oral", "2014-10-05", "III")]
    [TestCase("hydrocodone/acetaminophen oral", "2014-10-06", "II")]
    [TestCase("tramadol oral", "2014-08-17", "none")]
    [TestCase("tramadol/acetaminophen oral", "2014-08-18", "IV")]
    [TestCase("carisoprodol oral", "2012-01-10", "none")]
    [TestCase("carisoprodol oral", "2012-01-11", "IV")]
    public void Know_when_a_schedule_changed(string product, string day, string schedule)
    {
        var found = Catalogue.Product(product)!.ScheduleOn(DateOnly.ParseExact(day, "yyyy-MM-dd"))!;
        found.Schedule.Should().Be(schedule);
        found.Grade.Should().Be(Grade.Source);
    }

    [TestCase("Xanax", "Xanax XR")]
    [TestCase("Ambien", "Ambien CR")]
    [TestCase("OxyContin", "oxycodone hcl")]
    [TestCase("Norco", "acetaminophen/hydrocodone bitartrate")]
    public void Of_one_name_and_route_are_one_course(string one, string other) =>
        Catalogue.Find(one)[0].Product.IsSameCourseAs(Catalogue.Find(other)[0].Product).Should().BeTrue();

    [Test]
    public void Of_another_route_are_another_course() =>
        Catalogue.Product("buprenorphine sublingual")!.IsSameCourseAs(Catalogue.Product("buprenorphine transdermal")!).Should().BeFalse();

    [TestCase("Xanax", "sedative")]
    [TestCase("Ambien", "sedative_hypnotic")]
    [TestCase("Soma", "sedative")]
    [TestCase("Lyrica", "sedative")]
    [TestCase("Fioricet", "sedative")]
    [TestCase("Cymbalta", "serotonergic")]
    [TestCase("Ultram", "serotonergic")]
    [TestCase("Subutex", "opioid")]
    public void Belong_to_the_classes_that_matter_for_danger(string brand, string drugClass) =>
        Catalogue.Find(brand)[0].Product.Is(drugClass).Should().BeTrue();

    [Test]
    public void Name_the_most_specific_class_first() =>
        Catalogue.Product("temazepam oral")!.Classes.Should().Equal("benzodiazepine_hypnotic", "benzodiazepine", "sedative_hypnotic", "sedative");

    [TestCase("Norco", Stopping.Wean)]
    [TestCase("Xanax XR", Stopping.Wean)]
    [TestCase("Soma", Stopping.Wean)]
    [TestCase("Lioresal", Stopping.Wean)]
    [TestCase("Cymbalta", Stopping.Wean)]
    [TestCase("Ambien", Stopping.Wean)]
    [TestCase("Butrans", Stopping.Wean)]
    [TestCase("Subutex", Stopping.DoNotStop)]
    [TestCase("Flexeril", Stopping.Ordinary)]
    [TestCase("Motrin", Stopping.Ordinary)]
    public void Say_how_they_are_stopped(string brand, Stopping stopping) => Catalogue.Find(brand)[0].Product.Stopping.Should().Be(stopping);

    [Test]
    public void That_are_opioids_benzodiazepines_antidepressants_or_barbiturates_are_never_stopped_at_once() =>
        Catalogue.Products.Where(product => (product.Is("opioid") || product.Is("benzodiazepine") || product.Is("antidepressant")
                || product.Is("barbiturate") || product.Is("gabapentinoid")) && product.Stopping == Stopping.Ordinary)
            .Select(product => product.Id).Should().BeEmpty();

    [TestCase("mtus-2009", "hydrocodone", "oral", 0.9)]
    [TestCase("cdc-2016", "hydromorphone", "oral", 4)]
    [TestCase("cdc-2022", "hydromorphone", "oral", 5)]
    [TestCase("cdc-2016", "tramadol", "oral", 0.1)]
    [TestCase("cdc-2022", "tramadol", "oral", 0.2)]
    [TestCase("cdc-2022", "methadone", "oral", 4.7)]
    public void Have_their_factor_in_each_table(string table, string ingredient, string route, decimal factor) =>
        Catalogue.Table(table)!.Find(ingredient, route).Should().BeOfType<MorphineEquivalence.Factor>().Which.PerUnit.Should().Be(factor);

    [Test]
    public void Are_told_apart_by_what_a_table_says_of_them()
    {
        Catalogue.Table("mtus-2009")!.Find("tramadol", "oral").Should().BeOfType<MorphineEquivalence.NotInTable>();
        Catalogue.Table("cdc-2016")!.Find("buprenorphine", "sublingual").Should().BeOfType<MorphineEquivalence.Excluded>();
        Catalogue.Table("cdc-2016")!.Find("fentanyl", "transdermal").Should().Be(new MorphineEquivalence.Factor(7.2m, "mcg/h", EquivalenceCount.UnitsADay));
        Catalogue.Table("cdc-2016")!.Find("fentanyl", "sublingual", "spray").Should().Be(new MorphineEquivalence.Factor(0.18m, "mcg", EquivalenceCount.UnitsADay));
        var methadone = Catalogue.Table("mtus-2009")!.Find("methadone", "oral").Should().BeOfType<MorphineEquivalence.Tiered>().Which;
        new[] { 20m, 21m, 60m, 61m }.Select(methadone.FactorFor).Should().Equal(4, 8, 10, 12);
        Catalogue.Table("mtus-2009")!.Grade.Should().Be(Grade.No);
        Catalogue.Table("cdc-2022")!.Grade.Should().Be(Grade.Source);
    }

    [Test]
    public void Are_found_by_brand_generic_and_synonym_but_never_by_a_near_miss()
    {
        Catalogue.Find("norco").Should().ContainSingle().Which.Brand!.Name.Should().Be("Norco");
        Catalogue.Find("hydrocodone/APAP").Should().ContainSingle().Which.Brand.Should().BeNull();
        Catalogue.Find("zolpidem").Select(match => match.Product.Id).Should().Equal("zolpidem oral", "zolpidem oral extended", "zolpidem sublingual");
        Catalogue.Find("Norca").Should().BeEmpty();
        Catalogue.Find("").Should().BeEmpty();
    }
}
