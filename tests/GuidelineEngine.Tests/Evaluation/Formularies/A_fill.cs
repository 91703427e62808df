using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using static GuidelineEngine.Tests.Evaluation.Formularies.FormularyCase;

namespace GuidelineEngine.Tests.Evaluation.Formularies;

/// <summary>The rules that turn the review of a fill round, each at the edges of its days.</summary>
public sealed class A_fill
{
    private const string Injury = "2021-03-01";

    // The published row of hydrocodone was not seen; these tests give it limits.
    private static readonly Lazy<DecisionEngine> WithLimits = new(() =>
    {
        var texts = Directory.EnumerateFiles(Seeds.CaliforniaPack.Folder, "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Seeds.CaliforniaPack.Folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        texts["formulary.yaml"] = texts["formulary.yaml"].Replace(
            "    is: non_exempt\n    rests_on: list_opioids", "    is: non_exempt\n    special_fill_days: 4\n    perioperative_days: 4\n    rests_on: list_opioids", StringComparison.Ordinal);
        return DecisionEngine.LoadOrThrow(PackFiles.InMemory(texts));
    });

    private static FormularyCase First => new FormularyCase("hydrocodone/acetaminophen 5/325mg #16")
    {
        Injury = Injury,
        Service = After(Injury, 7),
        DispensedBy = "pharmacy",
        Days = "4",
        Refills = "0",
        Purpose = "acute",
        Surgery = "2020-01-01",
        Written = After(Injury, 7),
    }.With("initial_visit", "yes");

    private static FormularyCase Surgical => First.With("initial_visit", "no") with { Surgery = "2021-06-10", Service = "2021-06-30", Written = "2021-06-10" };

    [TestCase(0, ProspectiveReview.NotRequired)]
    [TestCase(1, ProspectiveReview.NotRequired)]
    [TestCase(7, ProspectiveReview.NotRequired)]
    [TestCase(8, ProspectiveReview.Required)]
    public void Is_a_special_fill_up_to_the_seventh_day_after_the_injury(int days, ProspectiveReview review)
    {
        var step = StepOf(First with { Service = After(Injury, days) });

        step.ProspectiveReview.Should().Be(review);
        step.By.Should().Be(review == ProspectiveReview.NotRequired ? "special_fill" : "non_exempt");
    }

    [TestCase("4", "0", ProspectiveReview.NotRequired)]
    [TestCase("5", "0", ProspectiveReview.Required)]
    [TestCase("4", "1", ProspectiveReview.Required)]
    public void Is_a_special_fill_within_the_supply_of_the_list_refills_included(string days, string refills, ProspectiveReview review) =>
        StepOf(First with { Days = days, Refills = refills }).ProspectiveReview.Should().Be(review);

    [TestCase("yes", ProspectiveReview.NotRequired)]
    [TestCase("no", ProspectiveReview.Required)]
    public void Is_a_special_fill_only_at_the_initial_visit(string initial, ProspectiveReview review) =>
        StepOf(First.With("initial_visit", initial)).ProspectiveReview.Should().Be(review);

    [TestCase("yes", "yes", "no", ProspectiveReview.Required)]
    [TestCase("yes", "yes", "yes", ProspectiveReview.NotRequired)]
    [TestCase("yes", "no", "no", ProspectiveReview.NotRequired)]
    [TestCase("no", "yes", "no", ProspectiveReview.NotRequired)]
    public void Is_a_special_fill_as_a_generic_a_single_source_brand_or_a_substantiated_one(string asWritten, string generic, string substantiated, ProspectiveReview review) =>
        StepOf((First with { Item = "Norco 5/325mg #16", AsWritten = asWritten }).With("generic_available", generic).With("brand_substantiated", substantiated))
            .ProspectiveReview.Should().Be(review);

    [TestCase(-5, ProspectiveReview.Required)]
    [TestCase(-4, ProspectiveReview.NotRequired)]
    [TestCase(0, ProspectiveReview.NotRequired)]
    [TestCase(4, ProspectiveReview.NotRequired)]
    [TestCase(5, ProspectiveReview.Required)]
    public void Is_a_perioperative_fill_from_four_days_before_to_four_days_after_the_surgery(int days, ProspectiveReview review)
    {
        var step = StepOf(Surgical with { Written = After("2021-06-10", days) });

        step.ProspectiveReview.Should().Be(review);
        step.By.Should().Be(review == ProspectiveReview.NotRequired ? "perioperative_fill" : "non_exempt");
    }

    [TestCase("maintenance", ProspectiveReview.Required)]
    [TestCase("perioperative", ProspectiveReview.NotRequired)]
    [TestCase(null, ProspectiveReview.Open)]
    public void Is_a_perioperative_fill_only_if_the_request_is_not_for_something_else(string? purpose, ProspectiveReview review) =>
        StepOf(Surgical with { Purpose = purpose }).ProspectiveReview.Should().Be(review);

    [Test]
    public void Dispensed_too_early_for_the_surgery_was_prescribed_too_early() =>
        StepOf(Surgical with { Written = null, Service = "2021-06-05" }).ProspectiveReview.Should().Be(ProspectiveReview.Required);

    [Test]
    public void Waits_for_the_day_of_the_prescription_where_it_can_be_around_the_surgery()
    {
        var step = StepOf(Surgical with { Written = null });

        step.ProspectiveReview.Should().Be(ProspectiveReview.Open);
        step.Needs.Select(need => need.Fact).Should().Equal("written");
    }

    [Test]
    public void Within_a_limit_that_was_not_seen_is_open_and_asks_for_the_list()
    {
        var step = First.Step;

        step.Status.Should().Be(FormularyStatus.NonExempt);
        step.ProspectiveReview.Should().Be(ProspectiveReview.Open);
        step.Needs.Select(need => need.Fact).Should().Contain("drug_list");
    }

    [TestCase("yes", "yes", ProspectiveReview.Required, "brand_with_generic")]
    [TestCase("yes", "no", ProspectiveReview.NotRequired, "exempt")]
    [TestCase("no", "yes", ProspectiveReview.NotRequired, "exempt")]
    public void Of_an_exempt_drug_as_the_brand_is_reviewed_where_there_is_a_generic(string asWritten, string generic, ProspectiveReview review, string by)
    {
        var step = (Pharmacy("Cymbalta 60mg #30") with { AsWritten = asWritten }).With("generic_available", generic).Step;

        (step.ProspectiveReview, step.By).Should().Be((review, by));
    }

    [Test]
    public void Of_a_line_with_a_brand_asks_whether_the_brand_is_meant()
    {
        var step = (Pharmacy("Cymbalta 60mg #30") with { AsWritten = null }).Step;

        step.ProspectiveReview.Should().Be(ProspectiveReview.Open);
        step.Needs.Select(need => need.Fact).Should().BeEquivalentTo("dispense_as_written", "generic_available");
    }

    [TestCase(7, "7", ProspectiveReview.NotRequired, "exempt")]
    [TestCase(8, "7", ProspectiveReview.Required, "physician_dispensed")]
    [TestCase(7, "8", ProspectiveReview.Required, "physician_dispensed")]
    public void Of_an_exempt_drug_by_the_physician_is_free_for_seven_days_of_supply_within_seven_days_of_the_injury(int day, string supply, ProspectiveReview review, string by)
    {
        var dispensed = new FormularyCase("duloxetine 30mg #7") { Injury = Injury, Service = After(Injury, day), DispensedBy = "physician", Days = supply, Refills = "0" };

        var step = dispensed.With("initial_visit", "yes").Step;

        (step.ProspectiveReview, step.By).Should().Be((review, by));
        dispensed.With("initial_visit", "no").Step.ProspectiveReview.Should().Be(ProspectiveReview.Required);
    }

    [TestCase(null)]
    [TestCase("a friend of the clinic")]
    public void Of_an_exempt_drug_asks_who_dispenses_it(string? dispenser)
    {
        var step = (Pharmacy("duloxetine 60mg #30") with { DispensedBy = dispenser }).Step;

        step.ProspectiveReview.Should().Be(ProspectiveReview.Open);
        step.Needs.Select(need => need.Fact).Should().Contain("dispensed_by");
    }

    [TestCase("compounded ketoprofen 10% cream 120 g")]
    [TestCase("Compound: flurbiprofen/cyclobenzaprine 30 gm")]
    public void Of_a_compound_is_always_reviewed_and_asks_for_the_patient_s_reason(string item)
    {
        var step = (Pharmacy(item) with { Purpose = "acute" }).Step;

        (step.Status, step.ProspectiveReview, step.By).Should().Be((FormularyStatus.Compound, ProspectiveReview.Required, "compound"));
        step.Needs.Select(need => need.Fact).Should().Equal("compound_reason");
    }

    [TestCase("yes", "give a reason for a compound")]
    [TestCase("no", "give no reason for a compound")]
    public void Of_a_compound_says_whether_the_reason_is_charted(string charted, string says)
    {
        var step = Pharmacy("compounded ketoprofen 10% cream 120 g").With("compound_reason", charted).Step;

        step.ProspectiveReview.Should().Be(ProspectiveReview.Required);
        step.Needs.Should().BeEmpty();
        step.Summary.Should().Contain(says);
    }

    [TestCase("2017-12-31", true)]
    [TestCase("2018-01-01", false)]
    [TestCase("2018-01-02", false)]
    public void Of_a_continuing_drug_after_an_older_injury_belongs_with_a_plan_or_support(string injury, bool isOlder)
    {
        var step = (Pharmacy("Norco 10/325mg #60") with { Injury = injury, Purpose = "maintenance", Since = "2018-03" }).Step;

        step.ProspectiveReview.Should().Be(ProspectiveReview.Required);
        step.Summary.Contains("a plan to taper or to switch", StringComparison.Ordinal).Should().Be(isOlder);
        step.Citations.Any(citation => citation.Section == "9792.27.3(b)").Should().Be(isOlder);
    }

    [Test]
    public void Of_a_new_drug_after_an_older_injury_needs_no_plan() =>
        (Pharmacy("Norco 10/325mg #60") with { Injury = "2015-01-01", Purpose = "trial", Since = "new" }).Step.Summary.Should().NotContain("plan");

    private static FormularyStep StepOf(FormularyCase written)
    {
        var reading = WithLimits.Value.ReadCase("formulary.case.yaml", written.Text);
        reading.Diagnostics.Should().BeEmpty();
        return WithLimits.Value.Decide(reading.Case!).Requests[0].Formulary!;
    }
}
