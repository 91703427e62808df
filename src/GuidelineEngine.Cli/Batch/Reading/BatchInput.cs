using GuidelineEngine.Cases;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Cli.Batch;

/// <summary>Where the cases come from: cuts the input into cases, in order, and reads each.</summary>
internal abstract class BatchInput : IDisposable
{
    /// <summary>What it is, as the summary and the journal name it: <c>ndjson</c>, <c>csv</c>, <c>folder</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>What besides the pack the reading rests on, such as the digest of a map of columns; empty where nothing does.</summary>
    public virtual string RestsOn => "";

    /// <summary>How long it is, in the unit of <see cref="InputPosition.Offset"/>.</summary>
    public abstract long Length { get; }

    /// <summary>Fills a chunk with the next cases; false where none are left. For one thread.</summary>
    public abstract bool Fill(Chunk chunk);

    /// <summary>Goes to a place where an earlier run stood.</summary>
    /// <returns>Whether what stands before it is what that run had read.</returns>
    public abstract bool GoTo(InputPosition position);

    /// <summary>Reads one case. For any number of threads.</summary>
    public abstract CaseReading Read(DecisionEngine engine, Chunk chunk, CaseEntry entry);

    /// <summary>Where in the input a mistake of a case stands.</summary>
    public virtual InputPlace PlaceOf(Chunk chunk, CaseEntry entry, Diagnostic diagnostic) =>
        new(Math.Max(0, entry.Line - 1) + diagnostic.Span.Start.Line, diagnostic.Span.Start.Column, null);

    public abstract void Dispose();
}

/// <summary>A place in the input.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
/// <param name="Cell">The column of a table, by its name; null where the input is none.</param>
internal readonly record struct InputPlace(long Line, int Column, string? Cell);
