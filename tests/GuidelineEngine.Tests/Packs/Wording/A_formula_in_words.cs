using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Packs.Wording;

namespace GuidelineEngine.Tests.Packs.Wording;

public sealed class A_formula_in_words
{
    private static readonly Vocabulary Facts = new(
    [
        Some.Fact("relief", FactType.YesNo) with { Label = "less pain" },
        Some.Fact("reason", FactType.YesNo) with { Label = "a reason", Kind = FactKind.Judgement },
        Some.Fact("dose", FactType.Number) with { Label = "the dose", Unit = "mg a day" },
        Some.Fact("refills", FactType.Number) with { Label = "refills asked for" },
        Some.Fact("course", FactType.Duration) with { Label = "time on the drug" },
        Some.Fact("screened", FactType.Date) with { Label = "the day of the screen" },
        Some.Fact("indication", FactType.Choice) with { Label = "the indication", Choices = [new("pain", "pain"), new("sleep", "poor sleep"), new("mood", "low mood")] },
    ]);

    [TestCase("relief: yes", "the records show less pain")]
    [TestCase("relief: no", "the records rule out less pain")]
    [TestCase("reason: yes", "the records show a reason (a physician's judgement)")]
    [TestCase("relief: { is: yes, documented_within: 6 months }", "the records show less pain, by a finding from the last 6 months before the service")]
    [TestCase("relief: { documented_within: 6 months }", "the records have a finding on less pain from the last 6 months before the service")]
    [TestCase("dose: { at_most: 60 mg a day }", "the dose is at most 60 mg a day")]
    [TestCase("dose: { more_than: 60 }", "the dose is more than 60 mg a day")]
    [TestCase("dose: { between: [20, 60] }", "the dose is at least 20 mg a day and at most 60 mg a day")]
    [TestCase("refills: { at_most: 1 }", "refills asked for are at most 1")]
    [TestCase("course: { less_than: 4 weeks }", "time on the drug is less than 4 weeks")]
    [TestCase("screened: { before: 2014-10-06 }", "the day of the screen is before 2014-10-06")]
    [TestCase("screened: { at_least: 2014-10-06 }", "the day of the screen is on or after 2014-10-06")]
    [TestCase("indication: sleep", "the indication is recorded as poor sleep")]
    [TestCase("indication: { one_of: [mood, pain] }", "the indication is recorded as pain or low mood")]
    [TestCase("indication: { none_of: sleep }", "the indication is recorded as something other than poor sleep")]
    [TestCase("{ relief: yes, indication: pain }", "the records show less pain, and the indication is recorded as pain")]
    [TestCase("all: [ { relief: yes }, { any: [ { dose: { more_than: 5 } }, { indication: pain } ] } ]", "the records show less pain, and (either the dose is more than 5 mg a day, or the indication is recorded as pain)")]
    [TestCase("not: { relief: yes }", "the records rule out less pain")]
    [TestCase("not: { dose: { more_than: 5 } }", "the dose is at most 5 mg a day")]
    [TestCase("not: { indication: sleep }", "the indication is recorded as something other than poor sleep")]
    [TestCase("not: { any: [ { relief: yes }, { indication: pain } ] }", "it is ruled out that (either the records show less pain, or the indication is recorded as pain)")]
    [TestCase("at_least_of: { count: 2, of: [ { relief: yes }, { indication: pain }, { dose: { at_most: 1 } } ] }", "at least 2 of these 3: the records show less pain; the indication is recorded as pain; the dose is at most 1 mg a day")]
    [TestCase("exists: { in: current_medications, where: { drug_class: [opioid, muscle_relaxant] } }", "among the drugs now taken there is a drug of the class opioid or muscle relaxant")]
    [TestCase("none: { in: taken_together, where: { ingredient: tramadol } }", "among the drugs now taken and the other lines of the request there is nowhere a drug with tramadol")]
    [TestCase("none: { in: diagnoses, where: { text: [sleep apnea, apnoea] } }", "among the diagnoses there is nowhere a diagnosis that speaks of “sleep apnea” or “apnoea”")]
    [TestCase("count: { in: taken_together, where: { drug_class: sedative }, at_least: 2 }", "among the drugs now taken and the other lines of the request the number of entries that are a drug of the class sedative is at least 2")]
    public void Reads_like_this(string yaml, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var reading = new PackReading { Facts = Facts };
        var formula = new FormulaReader(reading).Read(DocumentReader.Read("test.yaml", yaml, diagnostics)!, "`when`");

        FormulaWords.Of(formula!).Should().Be(expected);
    }
}
