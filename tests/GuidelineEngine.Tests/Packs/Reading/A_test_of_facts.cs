using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.Reading;

public sealed class A_test_of_facts
{
    private static readonly Vocabulary Facts = new(
    [
        Some.Fact("relief", FactType.YesNo), Some.Fact("dose", FactType.Number) with { Unit = "mg a day" },
        Some.Fact("course", FactType.Duration), Some.Fact("screened", FactType.Date),
        Some.Fact("indication", FactType.Choice) with { Choices = [new("pain", "pain"), new("sleep", "sleep"), new("mood", "mood")] },
    ]);

    [TestCase("relief: yes", "relief = yes")]
    [TestCase("relief: { is: no }", "relief = no")]
    [TestCase("relief: { is: yes, documented_within: 6 months }", "relief = yes within 6 months")]
    [TestCase("relief: { documented_within: 6 months }", "relief within 6 months")]
    [TestCase("dose: 60", "(dose >= 60 and dose <= 60)")]
    [TestCase("dose: { at_most: 60 mg a day }", "dose <= 60")]
    [TestCase("dose: { at_least: 0.5, less_than: 60 }", "(dose >= 0.5 and dose < 60)")]
    [TestCase("dose: { between: [20, 60 mg a day] }", "(dose >= 20 and dose <= 60)")]
    [TestCase("course: { at_most: 4 weeks }", "course <= 4 weeks")]
    [TestCase("course: { between: [2 weeks, 1 month] }", "(course >= 2 weeks and course <= 1 month)")]
    [TestCase("screened: { before: 2014-10-06 }", "screened < 2014-10-06")]
    [TestCase("screened: { after: 2014-10-06 }", "screened > 2014-10-06")]
    [TestCase("screened: 2014-10-06", "(screened >= 2014-10-06 and screened <= 2014-10-06)")]
    [TestCase("indication: pain", "indication in pain")]
    [TestCase("indication: { one_of: [mood, pain] }", "indication in pain|mood")]
    [TestCase("indication: { none_of: sleep }", "indication not in sleep")]
    [TestCase("{ relief: yes, indication: pain }", "(relief = yes and indication in pain)")]
    [TestCase("all: [ { relief: yes }, { any: [ { dose: { more_than: 5 } }, { indication: pain } ] } ]", "(relief = yes and (dose > 5 or indication in pain))")]
    [TestCase("not: { relief: yes }", "not relief = yes")]
    [TestCase("at_least_of: { count: 2, of: [ { relief: yes }, { indication: pain }, { dose: 1 } ] }", "2 of (relief = yes, indication in pain, (dose >= 1 and dose <= 1))")]
    [TestCase("exists: { in: current_medications, where: { drug_class: opioid } }", "Exists CurrentMedications[opioid]")]
    [TestCase("none: { in: diagnoses, where: { text: [sleep apnea, apnoea] } }", "None Diagnoses[sleep apnea apnoea]")]
    [TestCase("count: { in: taken_together, where: { drug_class: sedative, route: oral }, at_least: 2 }", "Count TakenTogether[sedative oral] >= 2")]
    [TestCase("exists: { in: other_requests }", "Exists OtherRequests[]")]
    public void Is_read(string yaml, string expected)
    {
        var (formula, diagnostics) = Read(yaml);
        diagnostics.Should().BeEmpty();
        FormulaText.Of(formula).Should().Be(expected);
    }

    [TestCase("relif: yes", "GE1105")]
    [TestCase("relief: maybe", "GE1034")]
    [TestCase("relief: { at_most: 3 }", "GE1031")]
    [TestCase("relief: [yes, no]", "GE1032")]
    [TestCase("relief: ", "GE1033")]
    [TestCase("dose: { at_most: 60 mg }", "GE1116")]
    [TestCase("dose: { at_most: sixty }", "GE1037")]
    [TestCase("dose: { before: 2014-01-01 }", "GE1031")]
    [TestCase("course: { at_most: 4 weks }", "GE1115")]
    [TestCase("course: { is: 4 weeks }", "GE1031")]
    [TestCase("course: 4 weeks", "GE1120")]
    [TestCase("screened: { after: 2014-02-30 }", "GE1036")]
    [TestCase("screened: { after: 6 months }", "GE1035")]
    [TestCase("indication: pian", "GE1117")]
    [TestCase("indication: { one_of: [] }", "GE1118")]
    [TestCase("indication: { documented_within: soon }", "GE1115")]
    [TestCase("{}", "GE1118")]
    [TestCase("relief", "GE1032")]
    [TestCase("all: { relief: yes }", "GE1032")]
    [TestCase("any: []", "GE1118")]
    [TestCase("at_least_of: { count: 0, of: [ { relief: yes } ] }", "GE1119")]
    [TestCase("exists: { in: medication }", "GE1039")]
    [TestCase("exists: { where: { drug_class: opioid } }", "GE1030")]
    [TestCase("exists: { in: diagnoses, where: { drug_class: opioid } }", "GE1031")]
    [TestCase("exists: { in: medications, where: {} }", "GE1118")]
    [TestCase("exists: { in: medications, at_least: 2 }", "GE1031")]
    [TestCase("count: { in: medications }", "GE1118")]
    public void Is_refused(string yaml, string id)
    {
        var (formula, diagnostics) = Read(yaml);
        diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal(id);
        FormulaText.Of(formula).Should().Contain("?");
    }

    private static (Formula Formula, IReadOnlyList<Diagnostic> Diagnostics) Read(string yaml)
    {
        var reading = new PackReading { Facts = Facts };
        var root = DocumentReader.Read("a.yaml", yaml, reading.Diagnostics)!;
        return (new FormulaReader(reading).Read(root, "`when`"), reading.Diagnostics.ToSortedList());
    }
}
