using System.Buffers;
using System.Security.Cryptography;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cli.Batch;

/// <summary>A file that is read in blocks and cut into cases. What is cut off a block goes to the next.</summary>
internal abstract class StreamInput(Stream stream) : BatchInput
{
    /// <summary>The longest case that is read; the reader of cases refuses longer ones.</summary>
    public static readonly int Longest = DocumentLimits.Default.MaxBytes;

    /// <summary>The byte-order mark, with which spreadsheets begin a file.</summary>
    protected static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private const int Block = 32 * 1024;
    private const int KeptOfTooLong = 1024;

    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> rest = new();
    private long offset;
    private long lines;

    public override long Length => stream.CanSeek ? stream.Length : 0;

    /// <summary>The length of the next case with its line breaks; 0 where more must be read to know.</summary>
    /// <param name="bytes">What follows in the input.</param>
    /// <param name="isLast">Whether nothing follows these bytes.</param>
    protected abstract int Cut(ReadOnlySpan<byte> bytes, bool isLast);

    /// <summary>Passes over what stands before the first case.</summary>
    protected void Begin(ReadOnlySpan<byte> opening, ReadOnlySpan<byte> behind)
    {
        Count(opening);
        lines = opening.Count((byte)'\n');
        rest.Write(behind);
    }

    public override bool Fill(Chunk chunk)
    {
        var length = rest.WrittenCount;
        chunk.Grow(Math.Max(length, Block));
        rest.WrittenSpan.CopyTo(chunk.Buffer);
        var isLast = false;
        var used = 0;
        do
        {
            if (length == chunk.Capacity)
                chunk.Grow(Math.Min(2 * length, Longest + Block));
            if (length > Longest)
                return TooLong(chunk, length);
            // A block is asked for, so that chunks stay of one size; of a long case as much as there is of it, so that it is not looked through too often.
            var read = stream.Read(chunk.Buffer[length..Math.Min(chunk.Capacity, length + Math.Max(Block, length))]);
            isLast = read == 0;
            length += read;
            used = CutAll(chunk, length, isLast);
        }
        while (used == 0 && !isLast);
        Count(chunk.Buffer[..used]);
        rest.ResetWrittenCount();
        rest.Write(chunk.Buffer[used..length]);
        chunk.End = Here();
        return used > 0;
    }

    public override bool GoTo(InputPosition position)
    {
        if (position == InputPosition.Beginning)
            return true;
        var buffer = new byte[64 * 1024];
        var behind = rest.WrittenSpan.ToArray();
        var passed = (int)Math.Clamp(position.Offset - offset, 0, behind.Length);
        Count(behind.AsSpan(0, passed));
        rest.ResetWrittenCount();
        rest.Write(behind.AsSpan(passed));
        while (offset < position.Offset)
        {
            var read = stream.Read(buffer.AsSpan(0, (int)Math.Min(buffer.Length, position.Offset - offset)));
            if (read == 0)
                return false;
            Count(buffer.AsSpan(0, read));
        }

        lines = position.Lines;
        return Here().Sha256 == position.Sha256;
    }

    public override void Dispose()
    {
        digest.Dispose();
        stream.Dispose();
    }

    private int CutAll(Chunk chunk, int length, bool isLast)
    {
        var used = 0;
        var bytes = chunk.Buffer[..length];
        while (used < length && Cut(bytes[used..], isLast) is > 0 and var cut)
        {
            var entry = bytes.Slice(used, cut);
            var text = entry.TrimEnd("\r\n"u8);
            if (text.IndexOfAnyExcept(" \t\r\n"u8) >= 0)
                chunk.Entries.Add(new CaseEntry(used, text.Length, lines + 1, null, null));
            else
                chunk.Tally.Blank++;
            lines += LinesIn(entry);
            used += cut;
        }

        return used;
    }

    // The rest of the line is passed over. It goes alone, so that its beginning can be kept.
    private bool TooLong(Chunk chunk, int length)
    {
        var whole = 0L;
        var block = chunk.Buffer[..length];
        chunk.Entries.Add(new CaseEntry(0, KeptOfTooLong, lines + 1, null, 0));
        var passed = new byte[Block];
        int end;
        while ((end = block.IndexOf((byte)'\n')) < 0 && block.Length > 0)
        {
            Count(block);
            whole += block.Length;
            block = passed.AsSpan(0, stream.Read(passed));
        }

        end = end < 0 ? block.Length : end + 1;
        Count(block[..end]);
        whole += end;
        lines++;
        rest.ResetWrittenCount();
        rest.Write(block[end..]);
        chunk.Entries[0] = chunk.Entries[0] with { WholeLength = whole };
        chunk.End = Here();
        return true;
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        digest.AppendData(bytes);
        offset += bytes.Length;
    }

    private InputPosition Here() => new(offset, lines, Convert.ToHexStringLower(digest.GetCurrentHash()));

    private static int LinesIn(ReadOnlySpan<byte> entry) => entry.Count((byte)'\n') + (entry is [.., (byte)'\n'] ? 0 : 1);
}
