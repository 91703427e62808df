using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Tooling.Testing.Accepting;
using GuidelineEngine.Tooling.Testing.Expectations;

namespace GuidelineEngine.Tooling.Testing.Reading;

/// <summary>Reads a file of policy tests: a base, and what each test, or each row of a table, changes of it and expects.</summary>
internal sealed class PolicyTestReader
{
    private readonly DiagnosticBag diagnostics;
    private readonly List<PolicyTest> tests = [];
    private readonly List<UnfilledTest> unfilled = [];
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    private PolicyTestReader(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    /// <summary>The tests of a file, and those whose author has not said yet what they expect, which are reported.</summary>
    public static (IReadOnlyList<PolicyTest> Tests, IReadOnlyList<UnfilledTest> Unfilled) Read(string file, string text, DiagnosticBag diagnostics)
    {
        if (MappingReader.Over(DocumentReader.Read(file, text, diagnostics), diagnostics, "a file of tests") is not { } root)
            return ([], []);
        var reader = new PolicyTestReader(diagnostics);
        root.Require("base");
        var below = root.TakeMapping("base");
        var single = root.TakeSequence("tests");
        if (root.Has("tables") || single is not null)
            reader.ReadTables(root.TakeSequence("tables"), below);
        else
            root.Require("tests");
        reader.ReadTests(single, below);
        root.Finish();
        reader.tests.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return (reader.tests, reader.unfilled);
    }

    private void ReadTests(SequenceNode? written, MappingNode? below)
    {
        foreach (var node in written?.Items ?? [])
        {
            if (MappingReader.Over(node, diagnostics, "a test") is not { } test)
                continue;
            var name = test.RequireScalar("test");
            var change = test.TakeMapping("change");
            test.Require("expect");
            var expect = test.TakeMapping("expect");
            test.Finish();
            if (name is not null && below is not null && expect is not null)
                Add(name.Text, name.Span, test.Span, change is null ? below : MergedCase.Over(below, change), expect);
        }
    }

    private void ReadTables(SequenceNode? written, MappingNode? below)
    {
        foreach (var node in written?.Items ?? [])
        {
            if (below is null || TestTable.Read(node, below, diagnostics) is not { } table)
                continue;
            foreach (var row in table.Rows)
                Add(table.Name + ": " + row.Name.Text, row.Name.Span, row.Span, row.Case, row.Expect);
        }
    }

    private void Add(string name, SourceSpan nameSpan, SourceSpan span, MappingNode written, MappingNode expect)
    {
        if (!lines.TryAdd(name, nameSpan.Start.Line))
            diagnostics.Report(DiagnosticCatalogue.TestTwice, nameSpan, name, lines[name]);
        else if (ExpectationReader.Read(expect, MergedCase.RequestsOf(written), $"the test `{name}`", diagnostics) is { } expected)
            tests.Add(new PolicyTest(name, span, Named(written), expected));
        else if (expect.Entries.Count == 0)
            unfilled.Add(new UnfilledTest(name, Named(written), expect));
    }

    // A test is known by its sentence; its case needs no name of its own.
    private static MappingNode Named(MappingNode written) =>
        written["case"] is not null ? written
        : new MappingNode(written.Span, [new(new ScalarNode(written.Span, "case", false), new ScalarNode(written.Span, "test", true)), .. written.Entries]);
}
