using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>Reads a file of policy tests: a base, and what each test changes of it and expects.</summary>
internal static class PolicyTestReader
{
    public static IReadOnlyList<PolicyTest> Read(string file, string text, DiagnosticBag diagnostics)
    {
        if (MappingReader.Over(DocumentReader.Read(file, text, diagnostics), diagnostics, "a file of tests") is not { } root)
            return [];
        root.Require("base");
        var below = root.TakeMapping("base");
        var tests = new List<PolicyTest>();
        foreach (var node in root.TakeSequence("tests")?.Items ?? [])
        {
            if (MappingReader.Over(node, diagnostics, "a test") is not { } test)
                continue;
            var name = test.RequireText("test") ?? "";
            var change = test.TakeMapping("change");
            test.Require("expect");
            var expect = test.TakeMapping("expect");
            test.Finish();
            if (below is not null && expect is not null)
                tests.Add(new PolicyTest(name, test.Span, Named(change is null ? below : MergedCase.Over(below, change)), expect));
        }
        root.Finish();
        return tests;
    }

    private static MappingNode Named(MappingNode written) =>
        written["case"] is not null ? written
        : new MappingNode(written.Span, [new(new ScalarNode(written.Span, "case", false), new ScalarNode(written.Span, "test", true)), .. written.Entries]);
}
