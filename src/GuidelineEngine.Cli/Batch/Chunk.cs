using System.Buffers;

namespace GuidelineEngine.Cli.Batch;

/// <summary>
/// Some cases that go through the pipeline together: their bytes, and what came of them. A chunk is used again and again, so
/// that a batch of millions allocates no more buffers than one of a thousand.
/// </summary>
internal sealed class Chunk : IDisposable
{
    // A case of several megabytes is rare; its buffers are not kept for the ordinary ones that follow.
    private const int Kept = 4 * 1024 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);

    public List<CaseEntry> Entries { get; } = [];

    public ByteBuffer Decisions { get; } = new();

    public ByteBuffer Rejected { get; } = new();

    public Tally Tally { get; } = new();

    /// <summary>Where the input stands behind these cases.</summary>
    public InputPosition End { get; set; } = InputPosition.Beginning;

    public ManualResetEventSlim IsWorked { get; } = new();

    public int Capacity => buffer.Length;

    public Span<byte> Buffer => buffer;

    public ReadOnlyMemory<byte> BytesOf(CaseEntry entry) => buffer.AsMemory(entry.Start, entry.Length);

    /// <summary>Makes room for this many bytes, keeping those already there.</summary>
    public void Grow(int size)
    {
        if (size <= buffer.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(size);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    public void Clear()
    {
        Entries.Clear();
        Decisions.Clear();
        Rejected.Clear();
        Tally.Clear();
        IsWorked.Reset();
        if (buffer.Length > Kept)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        Decisions.Dispose();
        Rejected.Dispose();
        IsWorked.Dispose();
    }
}

/// <summary>One case of the input.</summary>
/// <param name="Start">Where its bytes begin in the chunk.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Line">The line of the input on which it begins, from 1; 0 for a file of a folder.</param>
/// <param name="File">The file of a folder, relative to it, with forward slashes; null for a line.</param>
/// <param name="WholeLength">How many bytes it has in the input, where it is too long to be kept whole; else null.</param>
internal readonly record struct CaseEntry(int Start, int Length, long Line, string? File, long? WholeLength);
