using System.Text;
using System.Text.Unicode;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>A letter's bytes as text, and the encoding that they were taken to be in. Nothing is refused here.</summary>
internal sealed record DecodedLetter(string Text, string Encoding)
{
    // The mark of UTF-16 begins that of UTF-32, which therefore comes first.
    private static readonly (byte[] Mark, Encoding Encoding, string Name)[] Marks =
    [
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(false, false), "UTF-32"),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(true, false), "UTF-32"),
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false), "UTF-8"),
        ([0xFF, 0xFE], System.Text.Encoding.Unicode, "UTF-16"),
        ([0xFE, 0xFF], System.Text.Encoding.BigEndianUnicode, "UTF-16"),
    ];

    /// <summary>By the mark that the bytes begin with; else UTF-8 where all of it is; else UTF-16 by its zeros; else Windows-1252.</summary>
    public static DecodedLetter Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding, name) in Marks)
        {
            if (bytes.StartsWith(mark))
                return new DecodedLetter(encoding.GetString(bytes[mark.Length..]), name);
        }
        if (WithoutMark(bytes) is { } wide)
            return new DecodedLetter(wide.GetString(bytes), "UTF-16");
        return Utf8.IsValid(bytes)
            ? new DecodedLetter(System.Text.Encoding.UTF8.GetString(bytes), "UTF-8")
            : new DecodedLetter(Windows1252.Decode(bytes), "Windows-1252");
    }

    // In a Latin text every other byte is zero; of a text in UTF-8 none is.
    private static Encoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0)
                continue;
            if (i % 2 == 0)
                even++;
            else
                odd++;
        }
        var most = bytes.Length / 2 * 9 / 10;
        return most < 4 ? null
            : odd >= most && even == 0 ? System.Text.Encoding.Unicode
            : even >= most && odd == 0 ? System.Text.Encoding.BigEndianUnicode
            : null;
    }
}
