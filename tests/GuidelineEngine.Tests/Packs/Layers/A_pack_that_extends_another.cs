using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Packs.Layers;

public sealed class A_pack_that_extends_another
{
    [Test]
    public void Is_the_pack_below_when_it_adds_nothing()
    {
        var loading = OurPack.Read();

        loading.Render().Should().Be("no errors\n");
        loading.Pack!.Id.Should().Be("ours");
        loading.Pack.GuidelineIds.Should().Equal("relaxants");
        loading.Pack.Guidelines[0].Layer.Should().Be("minimal");
    }

    [Test]
    public void Lists_its_layers_innermost_first_with_the_digest_of_each()
    {
        var alone = MinimalPack.Read().Pack!.Layers[0];

        OurPack.Read().Pack!.Layers.Select(layer => layer.Id).Should().Equal("minimal", "ours");
        OurPack.Read().Pack!.Layers[0].Should().Be(alone);
        var changed = OurPack.Read((OurPack.Relaxants, OurPack.Replacing)).Pack!.Layers;
        changed[0].Should().Be(alone);
        changed[1].Sha256.Should().NotBe(OurPack.Read().Pack!.Layers[1].Sha256);
    }

    [Test]
    public void Adds_sources_facts_questions_drugs_and_guidelines()
    {
        var loading = OurPack.Read(
            ("sources.yaml", """
                authorities: [schedule, [textbook, society]]
                sources:
                  society-2020: { title: The Society's Text, short: the society (2020), authority: society, window: { trigger: request_date }, held: yes }

                """),
            ("facts.yaml", """
                facts:
                  rested: { type: yes_no, scope: request, kind: observation, label: rest, ask: "Was rest tried?" }
                questions:
                  purpose: { label: the purpose, ask: "What is the course for?" }

                """),
            ("drugs/ours.yaml", """
                classes: { patch: { means: Worn on the skin., within: muscle_relaxant } }
                products:
                  lidocaine topical: { classes: patch, forms: patch, stopping: ordinary }
                brands: { tizanidine oral: [Comfort Pac, { name: Zanaflex Forte, strength: 6 }] }
                synonyms: { tizanidine: tizanidin }
                tables: { ours: { grade: no, opioids: [{ opioid: morphine, factor: 1 }] } }

                """),
            ("services/ours.yaml", """
                classes: { therapy: { means: Treatment given in visits. } }
                services: { pool_therapy: { label: pool therapy, names: [pool therapy, aquatic therapy], classes: therapy, counted_in: visits } }

                """),
            ("guidelines/patches.yaml", """
                guideline: patches
                source: society-2020
                title: Patches
                applies_to: { drug_class: patch }
                statements:
                  after_rest: { section: "2", says: A patch may be tried after rest., grade: source }
                criteria:
                  rest_tried:
                    rests_on: after_rest
                    when: { rested: yes }
                    met: "Rest was tried."
                    not_met: "Rest was not tried."
                    undetermined: "The records do not speak of rest."
                certify_when: rest_tried

                """));

        loading.Render().Should().Be("no errors\n");
        var pack = loading.Pack!;
        pack.Guidelines.Select(guideline => (guideline.Id, guideline.Layer)).Should().Equal(("patches", "ours"), ("relaxants", "minimal"));
        pack.Sources.Where(source => source.Rank == 1).Select(source => source.Id).Should().Equal("society-2020", "textbook");
        pack.Facts.Select(fact => fact.Slot).Should().Equal(Enumerable.Range(0, pack.Facts.Count));
        pack.Drugs.Find("Zanaflex Forte").Should().ContainSingle().Which.Product.Id.Should().Be("tizanidine oral");
        pack.Drugs.Find("tizanidin").Should().ContainSingle();
        pack.Drugs.Table("ours").Should().NotBeNull();
        pack.Services.Service("pool_therapy").Should().NotBeNull();
        pack.Questions.Should().ContainKey(CaseField.Purpose).And.ContainKey(CaseField.Since);
    }

    [Test]
    public void Says_that_it_holds_an_edition_which_the_pack_below_only_declares()
    {
        var loading = OurPack.Read(("sources.yaml", """
            sources:
              schedule-2016:
                changes: { reason: We hold a licence. }
                held: yes
                pages: 40
                silent_on:
                  opioids: { applies_to: { drug_class: opioid }, section: none, says: The edition does not address opioids., grade: no }

            """));

        var source = loading.Pack!.Sources.Single(source => source.Id == "schedule-2016");
        source.Should().Match<Source>(held => held.IsHeld && held.Pages == 40 && held.SilentOn.Count == 1 && held.Window.From == new DateOnly(2016, 1, 1));
    }

    [Test]
    public void Replaces_a_guideline_with_a_reason()
    {
        var loading = OurPack.Read((OurPack.Relaxants, OurPack.Replacing));

        loading.Render().Should().Be("no errors\n", "the fact that is now tested nowhere is of the pack below");
        loading.Pack!.Guidelines.Should().ContainSingle().Which.Should().Match<Guideline>(
            guideline => guideline.Layer == "ours" && guideline.IsNever && guideline.Replaces!.Reason.StartsWith("The example society"));
    }

    [Test]
    public void Loses_no_caution_by_a_replacement_that_does_not_say_so()
    {
        var loading = OurPack.Read((OurPack.Relaxants, OurPack.Replacing.Replace(", drops: had_overdose", "", StringComparison.Ordinal)));

        loading.Diagnostics.Should().ContainSingle().Which.Should().Match<GuidelineEngine.Diagnostics.Diagnostic>(
            diagnostic => diagnostic.Id == "GE1179" && diagnostic.Message.Contains("minimal/guidelines/relaxants.yaml:31:3"));
    }

    [Test]
    public void Does_not_replace_a_guideline_silently()
    {
        var loading = OurPack.Read((OurPack.Relaxants, OurPack.Replacing.Replace("replaces: { reason: The example society has another text., drops: had_overdose }\n", "", StringComparison.Ordinal)));

        loading.Diagnostics.Should().ContainSingle().Which.Should().Match<GuidelineEngine.Diagnostics.Diagnostic>(
            diagnostic => diagnostic.Id == "GE2020" && diagnostic.Span.ToString() == "guidelines/relaxants.yaml:1:12" && diagnostic.Message.Contains("minimal/guidelines/relaxants.yaml:1:12"));
    }

    [Test]
    public void Changes_keys_and_rows_of_the_policy_and_leaves_the_others()
    {
        var loading = OurPack.Read(("policies/review.yaml", """
            policy: review
            changes: { reason: What the guideline expects is asked for first. }
            asks_first: yes
            advice: { wean: Reduce slowly. }
            outcomes:
              met_ask_first:
                row: "5"
                because: The guideline is met, and we ask first.
                utilization_review: { staff: request_information, physician: certify }
                retrospective: { staff: request_information, physician: certify }
                independent_medical_review: certify

            """));

        loading.Render().Should().Be("no errors\n");
        var policy = loading.Pack!.Policy!;
        policy.AsksFirst.Should().BeTrue();
        policy.Advice.Should().Contain("wean", "Reduce slowly.").And.ContainKey("call_prescriber");
        policy[Situation.MetAskFirst].Cells[1].Outcome.Should().Be(Outcome.Certify);
        policy[Situation.Met].Because.Should().Be("The guideline is met.");
    }

    [Test]
    public void Cannot_change_the_policy_against_the_law()
    {
        var loading = OurPack.Read(("policies/review.yaml", """
            policy: review
            changes: { reason: It is faster. }
            outcomes:
              not_met:
                row: "9"
                because: The guideline is not met.
                utilization_review: { staff: non_certify, physician: non_certify }
                retrospective: { staff: physician_review, physician: non_certify }
                independent_medical_review: non_certify

            """));

        loading.Diagnostics.Should().ContainSingle().Which.Should().Match<GuidelineEngine.Diagnostics.Diagnostic>(
            diagnostic => diagnostic.Id == "GE2035" && diagnostic.Span.File == "policies/review.yaml" && diagnostic.Span.Start.Line == 7);
    }

    [TestCase("policies/a.yaml", "policy: review\nchanges: { reason: \"\" }\nasks_first: yes\n", "GE1033")]
    [TestCase("policies/a.yaml", "policy: other\ntitle: Other\n", "GE1141")]
    [TestCase("sources.yaml", "sources:\n  schedule-2016:\n    changes: { because: We hold a licence. }\n    held: yes\n", "GE1030")]
    [TestCase("sources.yaml", "sources:\n  schedule-2016: { changes: yes, held: yes }\n", "GE1032")]
    [TestCase("drugs/ours.yaml", "products: { tizanidine oral: { classes: muscle_relaxant, stopping: wean } }\n", "GE1153")]
    [TestCase("drugs/ours.yaml", "products: { baclofen oral: { brands: Zanaflex, classes: muscle_relaxant, stopping: wean } }\n", "GE1153")]
    [TestCase("facts.yaml", "facts: {}\nquestions: { since: { label: the start, ask: Since when? } }\n", "GE1172")]
    public void Collides_with_a_diagnostic(string path, string text, string id) =>
        OurPack.Read((path, text)).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain(id);

    [Test]
    public void Shows_both_places_where_a_service_is_declared_again()
    {
        var below = MinimalPack.Texts();
        below["services/a.yaml"] = "classes: { therapy: { means: Visits. } }\nservices: { pool_therapy: { label: pool therapy, names: [pool therapy], classes: therapy, counted_in: visits } }\n";
        var above = new Dictionary<string, string>
        {
            ["pack.yaml"] = "pack: ours\nversion: 1\nlanguage: 1\ntitle: Ours\nextends: minimal\n",
            ["services/a.yaml"] = "services: { pool_therapy: { label: pool, names: [pool], classes: therapy, counted_in: visits }, swimming: { label: swimming, names: [pool therapy], classes: therapy, counted_in: visits } }\n",
        };

        var loading = RulePackReader.Read(PackFiles.InMemory(above).WithExtended("minimal", PackFiles.InMemory(below)));

        loading.Diagnostics.Should().HaveCount(2).And.OnlyContain(diagnostic => diagnostic.Span.File == "services/a.yaml" && diagnostic.Message.Contains(" at minimal/services/a.yaml:2:"));
    }

    [Test]
    public void Is_the_same_whatever_the_order_of_its_files()
    {
        (string, string)[] files = [("facts.yaml", "facts: { overdose: { type: yes_no, scope: case, kind: observation, label: x, ask: x } }\n"), (OurPack.Relaxants, OurPack.Replacing), ("drugs/b.yaml", "synonyms: { tizanidine: tiz }\n"), ("drugs/a.yaml", "synonyms: { morphine: tiz }\n")];

        OurPack.Read([.. files.Reverse()]).Render().Should().Be(OurPack.Read(files).Render()).And.Contain("2 errors");
    }

    [Test]
    public void Shows_the_line_of_a_lower_layer() =>
        OurPack.Read().TextOf("minimal/pack.yaml").Should().StartWith("pack: minimal");

    [Test]
    public void May_be_extended_itself()
    {
        var middle = MinimalPack.Under([KeyValuePair.Create(OurPack.Relaxants, OurPack.Replacing)]);
        var top = PackFiles.InMemory([KeyValuePair.Create("pack.yaml", "pack: top\nversion: 2\nlanguage: 1\ntitle: Top\nextends: ours\n")]).WithExtended("ours", middle);

        RulePackReader.Read(top).Pack!.Layers.Select(layer => layer.Id).Should().Equal("minimal", "ours", "top");
    }

    [Test]
    public void Finds_a_folder_beside_it_and_a_built_in_pack()
    {
        var root = Directory.CreateTempSubdirectory("layers").FullName;
        try
        {
            foreach (var (path, text) in MinimalPack.Texts())
                Write(root, "base/" + path, text);
            Write(root, "ours/pack.yaml", "pack: ours\nversion: 1\nlanguage: 1\ntitle: Ours\nextends: ../base\n");
            Write(root, "clinic/pack.yaml", "pack: clinic\nversion: 1\nlanguage: 1\ntitle: Clinic\nextends: us-ca-workers-compensation\n");
            Write(root, "a/pack.yaml", "pack: a\nversion: 1\nlanguage: 1\ntitle: A\nextends: ../b\n");
            Write(root, "b/pack.yaml", "pack: b\nversion: 1\nlanguage: 1\ntitle: B\nextends: ../a\n");

            RulePackReader.Read(PackFiles.FromFolder(root + "/ours")).Pack!.Layers.Select(layer => layer.Id).Should().Equal("minimal", "ours");
            DecisionEngine.LoadOrThrow(PackFiles.FromFolder(root + "/clinic")).Pack.Layers.Select(layer => layer.Id).Should().Equal(DecisionEngine.BuiltInPack, "clinic");
            RulePackReader.Read(PackFiles.FromFolder(root + "/a")).Diagnostics.Should().ContainSingle().Which.Should().Match<GuidelineEngine.Diagnostics.Diagnostic>(
                diagnostic => diagnostic.Id == "GE1171" && diagnostic.Span.File == root + "/b/pack.yaml");
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Test]
    public void Tells_its_files_from_those_of_a_built_in_pack_whose_name_its_folder_has()
    {
        var files = PackFiles.FromResources(typeof(DecisionEngine).Assembly, DecisionEngine.BuiltInPack).With("pack.yaml", "pack: clinic\nversion: 1\nlanguage: 1\ntitle: Clinic\nextends: us-ca-workers-compensation\n");

        files.Extended(DecisionEngine.BuiltInPack)!.All.Should().OnlyContain(file => files.TextOf(file.ShownAs) == null);
    }

    private static void Write(string root, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.WriteAllText(Path.Combine(root, path), text);
    }
}
