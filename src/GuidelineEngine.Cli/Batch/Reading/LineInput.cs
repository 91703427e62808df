using GuidelineEngine.Cases;

namespace GuidelineEngine.Cli.Batch;

/// <summary>NDJSON: a case on each line.</summary>
internal sealed class LineInput : StreamInput
{
    public LineInput(Stream stream)
        : base(stream)
    {
        var start = new byte[3];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var opening = start.AsSpan(0, read).SequenceEqual(Utf8Mark) ? read : 0;
        Begin(start.AsSpan(0, opening), start.AsSpan(opening, read - opening));
    }

    public override string Kind => "ndjson";

    public override CaseReading Read(DecisionEngine engine, Chunk chunk, CaseEntry entry) => engine.ReadCase("line.json", chunk.BytesOf(entry));

    protected override int Cut(ReadOnlySpan<byte> bytes, bool isLast) =>
        bytes.IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : isLast ? bytes.Length : 0;
}
