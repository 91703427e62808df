using System.Text.RegularExpressions;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Packs;
using GuidelineEngine.Tooling.Testing;
using GuidelineEngine.Tooling.Testing.Expectations;

namespace GuidelineEngine.Tests.Documentation;

/// <summary>The examples of <c>rules/README.md</c> are one pack: each stands under a heading that ends with its file.</summary>
public sealed partial class The_language_reference
{
    private const string Layer = "ours/";
    private static readonly MarkdownFile Document = new("rules", "README.md");

    private static IEnumerable<KeyValuePair<string, string>> Written => Document.Blocks.Where(block => block.Language == "yaml")
        .Select(block => KeyValuePair.Create(FileName().Match(block.Heading).Value, block.Text));

    [Test]
    public void Its_examples_are_a_pack_without_mistakes()
    {
        var loading = RulePackReader.Read(PackFiles.InMemory(Files()));

        loading.Diagnostics.Should().BeEmpty(loading.Render());
        loading.Pack!.GuidelineIds.Should().Equal("benzodiazepines", "hydrocodone-ceiling", "physical-therapy");
    }

    [Test]
    public void Its_examples_decide()
    {
        var engine = DecisionEngine.LoadOrThrow(PackFiles.InMemory(Files()));
        var reading = engine.ReadCase("example.case.yaml", """
            case: example
            as_of: 2014-11-12
            review: { stage: independent_medical_review, reviewer: physician }
            rfa: { dated: 2014-11-05 }
            injury: { date: 2003-11-13 }
            documents: [{ id: pr2, type: PR-2, date: 2014-10-24 }]
            requests:
              - id: xanax
                item: "Xanax XR 1mg #60, 1 po bid"
                since: { by: 2012-09, source: { document: pr2 } }
                findings:
                  indication: { value: anxiety, source: { document: pr2 } }
                  function_improved: { value: yes, source: { document: pr2 } }
                  reason_beyond_guideline: { value: yes, source: { document: pr2 } }
            """);

        var request = engine.Decide(reading.Case!).Requests.Single();

        request.Guidelines.Select(guideline => guideline.Id).Should().Contain("benzodiazepines");
        request.Outcome.Should().Be(Outcome.Certify);
    }

    [Test]
    public void Its_examples_of_tests_hold()
    {
        var engine = DecisionEngine.LoadOrThrow(PackFiles.InMemory(Files()));
        var suite = PolicyTestSuite.FromTexts(Written.Where(file => file.Key.EndsWith(".tests.yaml", StringComparison.Ordinal)).Select(file => (file.Key, file.Value)));

        suite.Diagnostics.Concat(suite.CheckAgainst(engine)).Should().BeEmpty();
        suite.Tests.Should().HaveCount(5);
        suite.Tests.Select(test => test.Run(engine).Report).Should().AllBe("");
    }

    [Test]
    public void Its_table_has_every_expectation() => ExpectationKeys.All.Should().OnlyContain(key => Document.Text.Contains("`" + key + "`", StringComparison.Ordinal));

    [Test]
    public void Its_examples_of_a_layer_are_a_pack_over_it()
    {
        var loading = RulePackReader.Read(PackFiles.InMemory(Written.Where(file => file.Key.StartsWith(Layer, StringComparison.Ordinal))
            .Select(file => KeyValuePair.Create(file.Key[Layer.Length..], file.Value))).WithExtended("../example", PackFiles.InMemory(Files())));

        loading.Diagnostics.Should().BeEmpty(loading.Render());
        var pack = loading.Pack!;
        pack.Layers.Select(layer => layer.Id).Should().Equal("example", "ours");
        pack.Guidelines.ToDictionary(guideline => guideline.Id, guideline => guideline.Layer).Should().Contain("benzodiazepines", "example").And.Contain("hydrocodone-ceiling", "ours");
        pack.Guidelines[0].Statements[0].Should().Match<Statement>(statement => statement.Id == "benzodiazepines/short_term" && statement.Grade == Grade.Source);
        pack.Sources.Single(source => source.Id == "mtus-2016").IsHeld.Should().BeTrue();
        pack.Policy!.AsksFirst.Should().BeTrue();
    }

    [Test]
    public void Its_examples_decide_a_service()
    {
        var engine = DecisionEngine.LoadOrThrow(PackFiles.InMemory(Files()));
        var reading = engine.ReadCase("example.case.yaml", """
            case: example
            as_of: 2014-11-12
            review: { stage: independent_medical_review, reviewer: physician }
            rfa: { dated: 2014-11-05 }
            injury: { date: 2012-02-01 }
            documents: [{ id: pr2, type: PR-2, date: 2014-10-24 }]
            treatments: [{ treatment: "physical therapy, lumbar", to: 2014-05-30, visits: 18, result: helped, source: pr2 }]
            treatments_complete: { value: yes, source: pr2 }
            findings: { beyond_expected_healing: yes, more_authorised: no }
            requests:
              - { id: therapy, item: "Physical therapy 3x4 lumbar" }
            """);

        var request = engine.Decide(reading.Case!).Requests.Single();

        request.Outcome.Should().Be(GuidelineEngine.Terms.Outcome.Modify, request.Rationale.Text);
        request.Modification!.Authorised!.Visits.Should().Be(6);
    }

    [TestCase("2018-03-01", "2018-02-22", "no", ProspectiveReview.NotRequired, "special_fill")]
    [TestCase("2018-03-02", "2018-02-22", "no", ProspectiveReview.Required, "non_exempt")]
    [TestCase("2018-03-01", "2018-02-22", "yes", ProspectiveReview.Open, null)]
    public void Its_formulary_is_a_step_of_its_own(string service, string injury, string asWritten, ProspectiveReview review, string? by)
    {
        var engine = DecisionEngine.LoadOrThrow(PackFiles.InMemory(Files()));
        var reading = engine.ReadCase("example.case.yaml", $$"""
            case: example
            as_of: {{service}}
            review: { stage: prospective, reviewer: physician }
            injury: { date: {{injury}} }
            requests:
              - id: norco
                item: "Norco 5/325mg #16"
                days_supply: 4
                refills: 0
                dispense_as_written: {{asWritten}}
                findings: { initial_visit: yes }
            """);

        var step = engine.Decide(reading.Case!).Requests.Single().Formulary!;

        (step.Status, step.ProspectiveReview, step.By).Should().Be((FormularyStatus.NonExempt, review, by));
    }

    // The reference shows two rows of the outcome table and says that a pack states all: the others are those of the minimal pack.
    private static Dictionary<string, string> Files()
    {
        var files = Written.Where(file => !file.Key.StartsWith(Layer, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        var shown = files["policies/review.yaml"];
        var others = Rows().Matches(MinimalPack.Texts()["policies/review.yaml"]).Select(row => row.Value)
            .Where(row => !shown.Contains("\n" + row[..row.IndexOf('\n')] + "\n", StringComparison.Ordinal));
        files["policies/review.yaml"] = shown + string.Concat(others);
        return files;
    }

    [GeneratedRegex(@"[\w/.-]+\.yaml$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^  \w+:\n    row:.*\n(?:    .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
