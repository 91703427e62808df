using System.Security.Cryptography;
using System.Text;
using GuidelineEngine.Cases;

namespace GuidelineEngine.Cli.Batch;

/// <summary>A folder of case files, in the ordinal order of their paths. The names are held in memory, the files are not.</summary>
internal sealed class FolderInput(string folder, IReadOnlyList<string> files) : BatchInput
{
    private const int Enough = 32 * 1024;

    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int next;

    public override string Kind => "folder";

    public override long Length => files.Count;

    public override bool Fill(Chunk chunk)
    {
        var length = 0;
        while (next < files.Count && length < Enough)
        {
            var read = ReadFile(chunk, length);
            chunk.Entries.Add(new CaseEntry(length, read.Kept, 0, files[next], read.Whole > read.Kept ? read.Whole : null));
            length += read.Kept;
            next++;
        }

        chunk.End = Here();
        return chunk.Entries.Count > 0;
    }

    public override bool GoTo(InputPosition position)
    {
        using var chunk = new Chunk();
        for (; next < position.Offset; next++)
        {
            if (next == files.Count)
                return false;
            ReadFile(chunk, 0);
        }

        return position == InputPosition.Beginning || Here().Sha256 == position.Sha256;
    }

    public override CaseReading Read(DecisionEngine engine, Chunk chunk, CaseEntry entry) => engine.ReadCase(entry.File!, chunk.BytesOf(entry));

    public override void Dispose() => digest.Dispose();

    // Of a file that is too long its beginning is kept; the file itself is not lost.
    private (int Kept, long Whole) ReadFile(Chunk chunk, int at)
    {
        using var file = new FileStream(Path.Combine(folder, files[next]), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var whole = file.Length;
        var kept = (int)Math.Min(whole, StreamInput.Longest + 1);
        chunk.Grow(at + kept);
        kept = file.ReadAtLeast(chunk.Buffer.Slice(at, kept), kept, throwOnEndOfStream: false);
        digest.AppendData(Encoding.UTF8.GetBytes(files[next] + "\0" + whole.ToString(System.Globalization.CultureInfo.InvariantCulture) + "\0"));
        digest.AppendData(chunk.Buffer.Slice(at, kept));
        return whole > StreamInput.Longest ? (1024, whole) : (kept, kept);
    }

    private InputPosition Here() => new(next, next, Convert.ToHexStringLower(digest.GetCurrentHash()));
}
