using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Tooling.Testing.Expectations;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>One policy test of a pack: a case, and what its decision must show. Immutable and thread-safe.</summary>
public sealed class PolicyTest
{
    internal PolicyTest(string name, SourceSpan span, MappingNode written, IReadOnlyList<LineExpectations> expected) =>
        (Name, Span, Case, Expected) = (name, span, written, expected);

    /// <summary>The sentence that names it; for a row, behind the name of its table.</summary>
    public string Name { get; }

    /// <summary>The file that it stands in, as it was named when it was read.</summary>
    public string File => Span.File;

    /// <summary>The line of the file, from 1.</summary>
    public int Line => Span.Start.Line;

    internal SourceSpan Span { get; }

    /// <summary>The whole case: the base with what this test changes.</summary>
    internal MappingNode Case { get; }

    /// <summary>What the decision must show, line by line.</summary>
    internal IReadOnlyList<LineExpectations> Expected { get; }

    /// <summary>Decides the case and compares: never throws on what the case says.</summary>
    public PolicyTestResult Run(DecisionEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var reading = engine.ReadCase(Case);
        return reading.Case is { } read ? Compare(engine.Decide(read)) : new PolicyTestResult(this, reading.Diagnostics);
    }

    /// <summary>The case as an engine reads it; null where it has mistakes.</summary>
    internal ClinicalCase? Read(DecisionEngine engine) => engine.ReadCase(Case).Case;

    /// <summary>Holds a decision of its case against what it expects.</summary>
    internal PolicyTestResult Compare(CaseDecision decision) => new(this, decision, [.. Expected.SelectMany(line => line.Differences(decision))]);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
