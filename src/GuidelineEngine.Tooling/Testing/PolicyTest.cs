using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>One policy test of a pack: a case, and what its decision must show. Immutable and thread-safe.</summary>
public sealed class PolicyTest
{
    internal PolicyTest(string name, SourceSpan span, MappingNode written, MappingNode expect) =>
        (Name, Span, Case, Expect) = (name, span, written, expect);

    /// <summary>The sentence that names it.</summary>
    public string Name { get; }

    /// <summary>The file that it stands in, as it was named when it was read.</summary>
    public string File => Span.File;

    /// <summary>The line of the file, from 1.</summary>
    public int Line => Span.Start.Line;

    internal SourceSpan Span { get; }

    /// <summary>The whole case: the base with what this test changes.</summary>
    internal MappingNode Case { get; }

    internal MappingNode Expect { get; }

    /// <summary>Decides the case and compares: never throws on what the case says.</summary>
    public PolicyTestResult Run(DecisionEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var reading = engine.ReadCase(Case);
        return reading.Case is { } read
            ? Compare(engine.Decide(read))
            : new PolicyTestResult(this, null, [.. reading.Diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Id} {diagnostic.Message}")]);
    }

    /// <summary>The case as an engine reads it; null where it has mistakes.</summary>
    internal ClinicalCase? Read(DecisionEngine engine) => engine.ReadCase(Case).Case;

    /// <summary>Holds a decision of its case against what it expects.</summary>
    internal PolicyTestResult Compare(CaseDecision decision) => new(this, decision, [.. Differences(decision)]);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private IEnumerable<string> Differences(CaseDecision decision)
    {
        var byRequest = decision.Requests.ToDictionary(request => request.Id, StringComparer.Ordinal);
        if (Expect.Entries.Count > 0 && Expect.Entries.All(entry => byRequest.ContainsKey(entry.Key.Text)))
            return Expect.Entries.SelectMany(entry => Expectation.Differences((MappingNode)entry.Value, byRequest[entry.Key.Text]));
        return decision.Requests is [var only]
            ? Expectation.Differences(Expect, only)
            : [$"{Expect.Span}: the case has {decision.Requests.Count} requests; `expect` names them by id"];
    }
}
