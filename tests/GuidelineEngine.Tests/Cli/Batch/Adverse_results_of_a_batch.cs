using System.Text.Json.Nodes;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Laws;
using GuidelineEngine.Tests.Laws.Generate;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Cli.Batch;

/// <summary>What no person has looked at denies nothing, whoever reviews.</summary>
public sealed class Adverse_results_of_a_batch
{
    [TestCaseSource(nameof(Files))]
    public void Are_drafts_in_every_case_file_at_every_stage_by_every_reviewer(string file)
    {
        var text = File.ReadAllText(Path.Combine(CaliforniaPack.Folder, file));
        foreach (var stage in Enum.GetValues<Stage>().Cast<Stage?>().Append(null))
        {
            foreach (var reviewer in Enum.GetValues<Reviewer>().Cast<Reviewer?>().Append(null))
            {
                if (CaliforniaPack.Engine.ReadCase(file, text, new CaseOverrides(stage, reviewer)).Case is not { } read)
                    continue;
                var decision = CaliforniaPack.Engine.Decide(read);
                Check(decision, decision.WithAdverseAsDrafts());
            }
        }
    }

    [Test]
    public void Are_drafts_in_generated_cases() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample).Where(one => HasDraft(one.Decision)))
            Check(sample.Compiled.Decide(one.Read), sample.Compiled.Decide(one.Read).WithAdverseAsDrafts());
    }, 20);

    [Test]
    public void Keep_what_the_physician_needs_of_them()
    {
        var decision = Decide("all-bad", Reviewer.Physician);
        var request = JsonNode.Parse(DecisionJson.Write(decision.WithAdverseAsDrafts()))!["requests"]!.AsArray()
            .First(one => (string?)one!["draft"]?["outcome"] == "modify")!;

        ((string)request["outcome"]!, (string)request["authority"]!).Should().Be(("physician_review", "physician"));
        request["modification"].Should().BeNull();
        ((bool)request["conditional"]!).Should().BeFalse();
        var draft = request["draft"]!;
        draft.AsObject().Select(member => member.Key).Should().Equal("outcome", "row", "conditional", "modification", "rationale");
        draft["modification"]!["needs"]!.AsArray().Select(need => (string)need!).Should().Equal("quantity", "schedule");
        ((string)draft["rationale"]!["text"]!).Should().Contain("Recommendation by a physician: modify");
        ((string)request["rationale"]!["text"]!).Should().NotContain("Recommendation by a physician").And.Contain("stands beside it as a draft");
    }

    [Test]
    public void Are_none_where_staff_review()
    {
        var decision = Decide("all-bad", Reviewer.Staff);

        decision.WithAdverseAsDrafts().Should().BeSameAs(decision);
        DecisionJson.Write(decision).Should().NotContain("\"draft\"");
    }

    [Test]
    public void Tell_staff_no_answer_that_would_win()
    {
        var decision = Decide("contradictory", Reviewer.Staff).WithAdverseAsDrafts();

        JsonNode.Parse(DecisionJson.Write(decision))!["requests"]!.AsArray().SelectMany(request => request!["would_certify"]!.AsArray()).Should().BeEmpty();
    }

    private static bool HasDraft(RequestDecision decision) => decision.Outcome is Outcome.Modify or Outcome.NonCertify;

    private static void Check(CaseDecision decision, CaseDecision held)
    {
        var written = JsonNode.Parse(DecisionJson.Write(decision))!.AsObject();
        var json = JsonNode.Parse(DecisionJson.Write(held, indented: false))!.AsObject();
        ((string)json["digest"]!).Should().Be(held.Digest);
        for (var i = 0; i < decision.Requests.Count; i++)
        {
            var (before, after) = (written["requests"]![i]!.AsObject(), json["requests"]![i]!.AsObject());
            ((string)after["outcome"]!).Should().BeOneOf("certify", "request_information", "physician_review");
            if (!HasDraft(decision.Requests[i]))
            {
                after.ToJsonString().Should().Be(before.ToJsonString());
                continue;
            }

            CheckDraft(decision.Requests[i], held.Requests[i], after["draft"]!.AsObject(), before);
            // Nothing else is touched.
            foreach (var key in new[] { "outcome", "authority", "modification", "conditional", "rationale", "draft" })
            {
                before.Remove(key);
                after.Remove(key);
            }

            after.ToJsonString().Should().Be(before.ToJsonString());
        }

        foreach (var key in new[] { "digest", "requests" })
        {
            written.Remove(key);
            json.Remove(key);
        }

        json.ToJsonString().Should().Be(written.ToJsonString());
    }

    private static void CheckDraft(RequestDecision adverse, RequestDecision held, JsonObject draft, JsonObject before)
    {
        foreach (var (key, value) in draft)
            (value?.ToJsonString()).Should().Be(before[key]?.ToJsonString(), "{0} is what it was", key);
        held.Authority.Should().Be(Reviewer.Physician);
        held.Modification.Should().BeNull();
        held.Rationale.Text.Should().Be(string.Join(' ', held.Rationale.Sentences.Select(sentence => sentence.Text)));
        held.Rationale.Text.Should().NotContain("Recommendation by").And.NotContain("Recommendation:").And.NotContain("It is conditional:");
        held.Rationale.Sentences.Should().OnlyContain(sentence => sentence.Statements.Count + sentence.Facts.Count + sentence.Records.Count + sentence.Sources.Count > 0 || sentence.Policy != null);
        held.Rationale.Sentences.Should().NotContain(sentence => sentence.Policy == "row " + adverse.Row);
        held.Rationale.Sentences.SelectMany(sentence => sentence.Statements).Should().BeSubsetOf(held.Citations.Select(citation => citation.Statement));
    }

    private static CaseDecision Decide(string example, Reviewer reviewer)
    {
        var reading = CaliforniaPack.Engine.ReadCase(example + ".case.yaml", CaliforniaPack.Example(example), new CaseOverrides(Reviewer: reviewer));
        return CaliforniaPack.Engine.Decide(reading.Case!);
    }

    private static IEnumerable<string> Files() =>
        new[] { "tests", "examples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(CaliforniaPack.Folder, folder), "*.case.yaml", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(CaliforniaPack.Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
