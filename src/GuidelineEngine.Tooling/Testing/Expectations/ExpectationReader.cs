using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>Reads an <c>expect</c>: keys for the one request line, or for each line by its id.</summary>
internal static class ExpectationReader
{
    /// <summary>What is expected of each line; null, and reported, where something is wrong or nothing is expected.</summary>
    /// <param name="expect">What is written.</param>
    /// <param name="requests">The ids of the case's request lines.</param>
    /// <param name="what">The test, for messages.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static IReadOnlyList<LineExpectations>? Read(MappingNode expect, IReadOnlyList<string> requests, string what, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.ErrorCount;
        var lines = new List<LineExpectations>();
        if (expect.Entries.Count == 0)
        {
            diagnostics.Report(DiagnosticCatalogue.NothingExpected, expect.Span, what);
        }
        else if (expect.Entries.Any(entry => requests.Contains(entry.Key.Text) && (entry.Value is MappingNode || ExpectationKeys.Find(entry.Key.Text) is null)))
        {
            foreach (var (id, value) in expect.Entries)
            {
                ExpectedValue.CheckKey(id, requests, "`expect`", diagnostics);
                if (value is MappingNode { Entries.Count: 0 })
                    diagnostics.Report(DiagnosticCatalogue.NothingExpected, value.Span, "`" + id.Text + "`");
                else if (MappingReader.Over(value, diagnostics, "what is expected of a request line") is { } line)
                    lines.Add(new LineExpectations(id.Text, Expectations(line.Node, diagnostics)));
            }
        }
        else if (requests.Count > 1)
        {
            diagnostics.Report(DiagnosticCatalogue.RequestsNotNamed, expect.Entries[0].Key.Span, requests.Count, Alternatives.OneOf(requests));
        }
        else
        {
            lines.Add(new LineExpectations(null, Expectations(expect, diagnostics)));
        }
        return diagnostics.ErrorCount == errors ? lines : null;
    }

    private static List<Expectation> Expectations(MappingNode expect, DiagnosticBag diagnostics)
    {
        var read = new List<Expectation>(expect.Entries.Count);
        foreach (var entry in expect.Entries)
        {
            ExpectedValue.CheckKey(entry.Key, ExpectationKeys.All, "`expect`", diagnostics);
            if (ExpectationKeys.Find(entry.Key.Text)?.Invoke(entry, diagnostics) is { } expectation)
                read.Add(expectation);
        }
        return read;
    }
}
