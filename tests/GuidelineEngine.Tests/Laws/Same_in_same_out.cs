using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Laws;

/// <summary>Laws 5, 6 and 9: the same bytes everywhere, in any order, by either evaluator.</summary>
public sealed class Same_in_same_out
{
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "de-DE", "fa-IR", "th-TH", "sv-SE"];

    [Test]
    public void In_every_culture_and_on_every_thread_by_fresh_engines() => Samples.Hold(sample =>
    {
        foreach (var written in sample.Cases)
        {
            var text = written.Yaml();
            var expected = DecisionJson.Write(sample.Compiled.Decide(sample.Read(written)));
            var shared = sample.Read(written);
            var results = new string[8];
            var threads = Enumerable.Range(0, results.Length).Select(i => new Thread(() =>
            {
                var culture = CultureInfo.GetCultureInfo(Cultures[i % Cultures.Length]);
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
                results[i] = i % 2 == 0
                    ? DecisionJson.Write(sample.Compiled.Decide(shared))
                    : DecisionJson.Write(Fresh(sample, text));
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            foreach (var (result, i) in results.Select((result, i) => (result, i)))
            {
                if (result != expected)
                    throw new LawBrokenException($"on thread {i}, in {Cultures[i % Cultures.Length]}, the decision differs:\n{Difference(expected, result)}\n{sample.Print(written)}");
            }
        }
    }, 25, cases: 2);

    [Test]
    public void The_digest_is_that_of_the_decision_without_it() => Samples.Hold(sample =>
    {
        foreach (var written in sample.Cases)
        {
            var decision = sample.Decide(written);
            decision.Digest.Should().Be(DecisionJson.Digest(sample.Decide(written))).And.HaveLength(64);
            DecisionJson.Write(decision).Should().Contain(decision.Digest);
        }
    }, 30);

    [Test]
    public void The_order_of_files_and_of_requests_changes_only_the_order() => Samples.Hold(sample =>
    {
        var turned = RulePackReader.Read(PackFiles.InMemory(sample.Files.Reverse())).Pack!;
        turned.Layers.Should().Equal(sample.Pack.Layers);
        var other = new DecisionEngine(turned);
        foreach (var written in sample.Cases)
        {
            var expected = sample.Decide(written);
            Same(DecisionJson.Write(expected), DecisionJson.Write(other.Decide(other.ReadCase("a.yaml", written.Yaml()).Case!)), sample, written, "turning the files of the pack");
            var reversed = sample.Decide(written with { Requests = [.. written.Requests.Reverse()] });
            foreach (var request in expected.Requests)
                Same(Sorted(One(expected, request.Id)), Sorted(One(reversed, request.Id)), sample, written, "turning the requests");
        }
    }, 60);

    [Test]
    public void The_order_of_findings_changes_only_the_order() => Samples.Hold(sample =>
    {
        foreach (var written in sample.Cases)
        {
            static Dictionary<string, IReadOnlyList<WrittenFinding>> Turned(IReadOnlyDictionary<string, IReadOnlyList<WrittenFinding>> findings) =>
                findings.Reverse().ToDictionary(series => series.Key, series => (IReadOnlyList<WrittenFinding>)[.. series.Value.Reverse()]);
            var turned = written with { Findings = Turned(written.Findings), Requests = [.. written.Requests.Select(request => request with { Findings = Turned(request.Findings) })] };
            Same(DecisionJson.Write(sample.Decide(written)), DecisionJson.Write(sample.Decide(turned)), sample, written, "turning the findings");
        }
    }, 120);

    [Test]
    public void Both_evaluators_give_the_same_decision_and_the_same_evidence() => Samples.Hold(sample =>
    {
        var compiled = LawCase.Compiled(sample);
        foreach (var written in sample.Cases)
        {
            var read = sample.Read(written);
            Same(DecisionJson.Write(sample.Reference.Decide(read)), DecisionJson.Write(sample.Compiled.Decide(sample.Read(written))), sample, written, "compiling");
            foreach (var request in read.Requests)
            {
                var frame = RequestFrame.Bind(new RequestContext(sample.Pack, read, request));
                foreach (var mode in Enum.GetValues<EvidenceMode>())
                {
                    foreach (var guideline in sample.Pack.Guidelines)
                    {
                        if (!compiled.Evaluate(guideline, frame, mode).SameAs(ReferenceEvaluator.Instance.Evaluate(guideline, frame, mode)))
                            throw new LawBrokenException($"the evaluators differ on {guideline.Id}, request {request.Id}, {mode}\n{sample.Print(written)}");
                    }
                    foreach (var source in sample.Pack.Sources)
                    {
                        if (compiled.EvaluateCondition(source, frame, mode) != ReferenceEvaluator.Instance.EvaluateCondition(source, frame, mode))
                            throw new LawBrokenException($"the evaluators differ on the condition of {source.Id}, request {request.Id}, {mode}\n{sample.Print(written)}");
                    }
                }
            }
        }
    }, 300);

    private static CaseDecision Fresh(Sample sample, string text)
    {
        var engine = DecisionEngine.LoadOrThrow(PackFiles.InMemory(sample.Files));
        return engine.Decide(engine.ReadCase("generated.case.yaml", text).Case!);
    }

    // What a text lists stands in the order of the case, and so may change its order with it.
    private static string Sorted(string json) => System.Text.RegularExpressions.Regex.Replace(
        json, "\"[^\"]*\"", text => string.Join('|', text.Value.Split([';', ',', '"', '(', ')', '.'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)));

    private static string One(CaseDecision decision, string id)
    {
        using var json = System.Text.Json.JsonDocument.Parse(DecisionJson.Write(decision));
        return json.RootElement.GetProperty("requests").EnumerateArray().First(request => request.GetProperty("id").GetString() == id).GetRawText();
    }

    private static void Same(string expected, string actual, Sample sample, GeneratedCase written, string what)
    {
        if (expected != actual)
            throw new LawBrokenException($"{what} changed the decision:\n{Difference(expected, actual)}\n{sample.Print(written)}");
    }

    private static string Difference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var at = Enumerable.Range(0, Math.Min(left.Length, right.Length)).FirstOrDefault(i => left[i] != right[i] && !left[i].Contains("digest", StringComparison.Ordinal));
        return "- " + left[at] + "\n+ " + right[at];
    }
}
