using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Packs.Reading;

public sealed class An_allowance
{
    private static readonly Vocabulary Facts = new(
    [
        Some.Fact("course", FactType.Duration) with { Derivation = new Derivation { Rule = DerivationRule.CourseDuration } },
        Some.Fact("class_course", FactType.Duration) with { Derivation = new Derivation { Rule = DerivationRule.ClassDuration } },
        Some.Fact("since_injury", FactType.Duration) with { Derivation = new Derivation { Rule = DerivationRule.TimeSinceInjury } },
        Some.Fact("dose", FactType.Number) with { Unit = "mg a day" },
        Some.Fact("visits_before", FactType.Number) with { Derivation = new Derivation { Rule = DerivationRule.VisitsBefore } },
    ]);

    [TestCase("class_course: { at_most: 4 weeks }", "class_course")]
    [TestCase("since_injury: { at_most: 4 weeks }", "course")]
    [TestCase("dose: { at_most: 4 }", "course")]
    public void Takes_what_was_used_before_from_the_test_beside_it(string when, string used) =>
        Read("{ supply: 4 weeks, tolerance: 3 days }", when).Allowance!.UsedBefore!.Name.Should().Be(used);

    [Test]
    public void Prints_its_limit()
    {
        Read("{ supply: 4 weeks }", "dose: 1").Allowance!.Limit.Should().Be("4 weeks");
        Read("{ dose: 60.0, of: dose }", "dose: 1").Allowance!.Limit.Should().Be("60 mg a day");
    }

    [Test]
    public void Reads_supply_and_tolerance()
    {
        var allowance = Read("{ supply: 4 weeks, tolerance: 3 days }", "dose: 1").Allowance!;
        allowance.Supply.Should().Be(new Duration(4, DurationUnit.Week));
        allowance.Tolerance.Should().Be(new Duration(3, DurationUnit.Day));
    }

    [TestCase("{ visits: 24 }", "24 visits", "visits_before")]
    [TestCase("{ visits: 1 }", "1 visit", "visits_before")]
    [TestCase("{ weeks: 8 }", "8 weeks", null)]
    [TestCase("{ levels: 2 }", "2 levels", null)]
    [TestCase("{ hours: 160 }", "160 hours", null)]
    [TestCase("{ trial: 1 month }", "1 month", null)]
    public void Of_a_service_prints_its_limit_and_counts_visits_before(string allows, string limit, string? used)
    {
        var allowance = Read(allows, "dose: 1").Allowance!;
        (allowance.Limit, allowance.UsedBefore?.Name).Should().Be((limit, used));
    }

    [TestCase("{}")]
    [TestCase("{ visits: 24, weeks: 8 }")]
    [TestCase("{ visits: 24, tolerance: 3 days }")]
    [TestCase("{ visits: 2.5 }")]
    [TestCase("{ trial: 30 }")]
    [TestCase("{ dose: 60 }")]
    [TestCase("{ of: dose }")]
    [TestCase("{ dose: 60 mg, of: dose }")]
    [TestCase("{ dose: 60, of: course }")]
    [TestCase("{ dose: 60, of: dose, tolerance: 3 days }")]
    [TestCase("{ supply: 4 }")]
    public void Is_refused(string allows)
    {
        var (allowance, errors) = Read(allows, "dose: 1");
        allowance.Should().BeNull();
        errors.Should().BeGreaterThan(0);
    }

    private static (Allowance? Allowance, int Errors) Read(string allows, string when)
    {
        var reading = new PackReading { Facts = Facts };
        var test = new FormulaReader(reading).Read(DocumentReader.Read("a.yaml", when, reading.Diagnostics)!, "`when`");
        var allowance = new AllowanceReader(reading).Read(DocumentReader.Read("a.yaml", allows, reading.Diagnostics), test);
        return (allowance, reading.Diagnostics.ErrorCount);
    }
}
