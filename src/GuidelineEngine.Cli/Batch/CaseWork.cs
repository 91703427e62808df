using System.Text.Unicode;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Cli.Batch;

/// <summary>From the bytes of a chunk's cases to the bytes of their decisions. For any number of threads.</summary>
internal sealed class CaseWork(BatchInput input, DecisionEngine engine, DecisionForm form)
{
    public void Do(Chunk chunk)
    {
        foreach (var entry in chunk.Entries)
        {
            var written = chunk.Decisions.Length;
            try
            {
                Decide(chunk, entry);
            }
#pragma warning disable CA1031 // A fault in one case must not stop the others; it is kept with the case, and the run ends with its exit code.
            catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
            {
                chunk.Decisions.CutBackTo(written);
                chunk.Tally.Faults++;
                Reject(chunk, entry, DiagnosticCatalogue.FaultInACase, $"{fault.Message} ({fault.GetType().Name})");
            }
        }
    }

    private void Decide(Chunk chunk, CaseEntry entry)
    {
        if (entry.WholeLength is { } length)
        {
            Reject(chunk, entry, DiagnosticCatalogue.FileTooLarge, length, StreamInput.Longest);
            return;
        }

        if (!Utf8.IsValid(chunk.BytesOf(entry).Span))
        {
            Reject(chunk, entry, DiagnosticCatalogue.NotUtf8);
            return;
        }

        var reading = input.Read(engine, chunk, entry);
        if (reading.Case is not { } clinicalCase)
        {
            Reject(chunk, entry, reading.Diagnostics);
            return;
        }

        // Law: what no person has looked at denies nothing. There is no setting for it.
        var decision = engine.Decide(clinicalCase).WithAdverseAsDrafts();
        form.Write(decision, chunk.Decisions);
        chunk.Tally.Add(decision, entry);
        foreach (var warning in reading.Diagnostics)
            chunk.Tally.Warn(warning.Id);
    }

    private void Reject(Chunk chunk, CaseEntry entry, DiagnosticDescriptor descriptor, params ReadOnlySpan<object> args)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Report(descriptor, new SourceSpan("", SourcePosition.First, SourcePosition.First), args);
        Reject(chunk, entry, diagnostics.ToSortedList());
    }

    private void Reject(Chunk chunk, CaseEntry entry, IReadOnlyList<Diagnostic> diagnostics)
    {
        RejectedLine.Write(chunk.Rejected, input, chunk, entry, diagnostics);
        chunk.Tally.Reject(diagnostics);
    }
}
