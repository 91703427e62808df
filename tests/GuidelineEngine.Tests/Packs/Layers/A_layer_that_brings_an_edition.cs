using System.Text.Json.Nodes;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Packs.Layers;

public sealed class A_layer_that_brings_an_edition
{
    private const string Verified = "verification.yaml";

    [Test]
    public void Is_a_pack_without_mistakes() => RulePackReader.Read(ExampleSociety.Files).Render().Should().Be("no errors\n");

    [Test]
    public void Decides_what_the_pack_below_leaves_to_a_physician()
    {
        var declared = ExampleSociety.Files.With("sources.yaml", "sources: {}\n").With("guidelines/examplamine.yaml", Drawn);
        ExampleSociety.Decide(declared).Should().Match<GuidelineEngine.Decisions.RequestDecision>(
            got => got.Outcome == Outcome.PhysicianReview && got.Reason == "edition_not_held" && got.Truth == null);

        var held = ExampleSociety.Decide(ExampleSociety.Files);
        held.Truth.Should().Be(Truth.Met);
        held.Guidelines.Should().Contain(guideline => guideline.Id == "examplamine" && guideline.Layer == "example-society");
        held.Rationale.Text.Should().Contain("A walk was measured");
    }

    [Test]
    public void Lets_staff_certify_once_its_statement_is_verified()
    {
        var before = ExampleSociety.Decide(ExampleSociety.Files);
        (before.Outcome, before.Strict).Should().Be((Outcome.PhysicianReview, false));

        var after = ExampleSociety.Decide(ExampleSociety.Files.With(Verified, Record("examplamine/measured_walk", RulePackReader.Read(ExampleSociety.Files).Pack!)));
        (after.Outcome, after.Strict, after.Authority).Should().Be((Outcome.Certify, true, Reviewer.Staff));
        after.Citations.Should().Contain(citation => citation.Statement == "examplamine/measured_walk" && citation.Grade == Grade.Source);
    }

    [Test]
    public void Is_named_by_decisions_beside_the_pack_below()
    {
        var json = JsonNode.Parse(DecisionJson.Write(ExampleSociety.DecideCase(ExampleSociety.Files)))!;

        json["pack"]!["id"]!.GetValue<string>().Should().Be("example-society");
        json["pack"]!["layers"]!.AsArray().Select(layer => layer!["id"]!.GetValue<string>()).Should().Equal(DecisionEngine.BuiltInPack, "example-society");
    }

    [Test]
    public void That_replaces_a_guideline_is_named_beside_it()
    {
        var engine = DecisionEngine.LoadOrThrow(MinimalPack.Under([KeyValuePair.Create(OurPack.Relaxants, OurPack.Replacing)]));
        var reading = engine.ReadCase("case.yaml", """
            case: replaced
            as_of: 2014-11-12
            review: { stage: independent_medical_review }
            rfa: { dated: 2014-11-05 }
            documents: [ { id: note, type: PR-2, date: 2014-11-01 } ]
            requests: [ { id: line, item: "tizanidine 4mg #30", since: new } ]
            """);
        var request = JsonNode.Parse(DecisionJson.Write(engine.Decide(reading.Case!)))!["requests"]![0]!;

        request["guidelines"]![0]!["layer"]!.GetValue<string>().Should().Be("ours");
        request["outcome"]!.GetValue<string>().Should().Be("non_certify", "the layer says that the item is not recommended");
    }

    private static string Record(string statement, RulePack pack) =>
        $"verified:\n  - {{ statement: {statement}, against: A made-up text, by: RN, on: 2026-01-05, hash: \"{StatementHash.Of(PackStatements.Of(pack).Single(known => known.Id == statement))}\" }}\n";

    // A source that is not held may have no guideline, so that this one stands under another.
    private static string Drawn => ExampleSociety.Files.All.Single(file => file.Path == "guidelines/examplamine.yaml").Text
        .Replace("source: mtus-acoem-2017", "source: mtus-chronic-pain-2009", StringComparison.Ordinal);
}
