using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Checking;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.Checking;

public sealed class Possible_truths
{
    [TestCase("a: yes", "met not_met undetermined")]
    [TestCase("a: { documented_within: 6 months }", "met undetermined")]
    [TestCase("a: { is: yes, documented_within: 6 months }", "met not_met undetermined")]
    [TestCase("not: { a: { documented_within: 6 months } }", "not_met undetermined")]
    [TestCase("any: [ { a: yes }, { b: { documented_within: 6 months } } ]", "met undetermined")]
    [TestCase("all: [ { a: yes }, { b: { documented_within: 6 months } } ]", "met not_met undetermined")]
    [TestCase("at_least_of: { count: 2, of: [ { a: { documented_within: 6 months } }, { b: { documented_within: 6 months } } ] }", "met undetermined")]
    [TestCase("exists: { in: other_requests }", "met not_met")]
    [TestCase("exists: { in: other_requests, where: { drug_class: opioid } }", "met not_met undetermined")]
    [TestCase("exists: { in: medications, where: { drug_class: opioid } }", "met not_met undetermined")]
    public void Follow_from_the_test(string when, string truths)
    {
        var reading = new PackReading { Facts = new Vocabulary([Some.Fact("a", FactType.YesNo), Some.Fact("b", FactType.YesNo)]) };
        var formula = new FormulaReader(reading).Read(DocumentReader.Read("a.yaml", when, reading.Diagnostics)!, "`when`");
        reading.Diagnostics.Count.Should().Be(0);
        var possible = PossibleTruths.Of(new Criterion { Name = "c", Index = 0, RestsOn = [], When = formula, Span = default });
        string.Join(' ', new[] { possible.Met ? "met" : null, possible.NotMet ? "not_met" : null, possible.Undetermined ? "undetermined" : null }.OfType<string>())
            .Should().Be(truths);
    }
}
