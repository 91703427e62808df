using System.Buffers;
using GuidelineEngine.Decisions;

namespace GuidelineEngine.Cli.Batch;

/// <summary>How decisions are written.</summary>
internal abstract class DecisionForm
{
    public static DecisionForm Ndjson { get; } = new NdjsonForm();

    public static DecisionForm Csv { get; } = new CsvSummary();

    /// <summary>Its name: <c>ndjson</c>, <c>csv</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What stands before the first decision.</summary>
    public virtual ReadOnlyMemory<byte> Heading => default;

    /// <summary>Writes one decision, with a line feed at its end.</summary>
    public abstract void Write(CaseDecision decision, IBufferWriter<byte> to);

    private sealed class NdjsonForm : DecisionForm
    {
        public override string Name => "ndjson";

        public override void Write(CaseDecision decision, IBufferWriter<byte> to)
        {
            DecisionJson.WriteTo(decision, to);
            to.Write("\n"u8);
        }
    }
}
