using System.Buffers;

namespace GuidelineEngine.Cli.Batch;

/// <summary>Bytes that are gathered before they are written: from the pool, used again, and cut back where a case fails half-way.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Ordinary = 64 * 1024;

    // What one extraordinary case took is given back.
    private const int Kept = 4 * 1024 * 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(Ordinary);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(Length);
    }

    public void CutBackTo(int length) => Length = length;

    public void Clear()
    {
        Length = 0;
        if (bytes.Length <= Kept)
            return;
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = ArrayPool<byte>.Shared.Rent(Ordinary);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    private void Reserve(int size)
    {
        if (bytes.Length - Length >= Math.Max(size, 1))
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, Length + size));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
