using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tests.Policy;

/// <summary>One policy test of a pack: a case, and what its decision must show.</summary>
internal sealed record PolicyTest(string File, string Name, MappingNode Case, MappingNode Expect)
{
    public static IEnumerable<PolicyTest> OfFile(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var root = MappingReader.Over(DocumentReader.Read(file, text, diagnostics), diagnostics, "a file of tests");
        var below = root?.TakeMapping("base");
        var tests = new List<PolicyTest>();
        foreach (var node in root?.TakeSequence("tests")?.Items ?? [])
        {
            if (MappingReader.Over(node, diagnostics, "a test") is not { } test)
                continue;
            var name = test.RequireText("test") ?? "";
            var change = test.TakeMapping("change");
            test.Require("expect");
            var expect = test.TakeMapping("expect");
            test.Finish();
            if (below is not null && expect is not null)
                tests.Add(new PolicyTest(file, name, Named(change is null ? below : MergedCase.Over(below, change)), expect));
        }
        root?.Finish();
        if (diagnostics.Count > 0)
            throw new InvalidDataException(DiagnosticText.Render(diagnostics.ToSortedList(), named => named == file ? text : null));
        return tests;
    }

    /// <summary>Decides, and compares: every difference in a line of its own, none where all is as expected.</summary>
    public IReadOnlyList<string> Differences(DecisionEngine engine, out CaseDecision? decision)
    {
        decision = null;
        var reading = engine.ReadCase(Case);
        if (reading.Case is not { } read)
            return [.. reading.Diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Id} {diagnostic.Message}")];
        decision = engine.Decide(read);
        var differences = new List<string>();
        var byRequest = decision.Requests.ToDictionary(request => request.Id, StringComparer.Ordinal);
        if (Expect.Entries.Count > 0 && Expect.Entries.All(entry => byRequest.ContainsKey(entry.Key.Text)))
        {
            foreach (var (id, expect) in Expect.Entries)
                differences.AddRange(Expectation.Differences((MappingNode)expect, byRequest[id.Text]));
        }
        else if (decision.Requests is [var only])
        {
            differences.AddRange(Expectation.Differences(Expect, only));
        }
        else
        {
            differences.Add($"{Expect.Span}: the case has {decision.Requests.Count} requests; `expect` names them by id");
        }
        return differences;
    }

    private static MappingNode Named(MappingNode written) =>
        written["case"] is not null ? written
        : new MappingNode(written.Span, [new(new ScalarNode(written.Span, "case", false), new ScalarNode(written.Span, "test", true)), .. written.Entries]);
}
