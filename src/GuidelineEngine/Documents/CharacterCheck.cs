using System.Buffers;
using System.Globalization;
using System.Text;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>Refuses characters that a reader of the file cannot see, or that stand for lost ones.</summary>
internal static class CharacterCheck
{
    private const int MostReported = 10;

    // Every control character of ASCII but tab, line feed and carriage return.
    private const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F";

    private static readonly SearchValues<char> RefusedAscii = SearchValues.Create(Controls);

    private static readonly SearchValues<byte> RefusedBytes = SearchValues.Create(Encoding.ASCII.GetBytes(Controls));

    /// <summary>Whether the text is free of them; the first few are reported.</summary>
    public static bool Passes(string file, string text, DiagnosticBag diagnostics)
    {
        // The usual file is ASCII, for which both scans are vectorised.
        var isAscii = Ascii.IsValid(text);
        SourceLines? lines = null;
        var reported = 0;
        for (var at = FirstRefused(text, isAscii); at >= 0 && reported < MostReported;)
        {
            var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
            if (length == 1)
            {
                lines ??= new SourceLines(text);
                var position = lines.PositionOf(at);
                var span = new SourceSpan(file, position, position with { Column = position.Column + 1 });
                if (text[at] == '\uFFFD' || char.IsSurrogate(text[at]))
                    diagnostics.Report(DiagnosticCatalogue.NotUtf8, span);
                else
                    diagnostics.Report(DiagnosticCatalogue.ForbiddenCharacter, span, Name(text[at]));
                reported++;
            }
            at += length;
            var next = FirstRefused(text.AsSpan(at), isAscii);
            at = next < 0 ? -1 : at + next;
        }
        return reported == 0;
    }

    /// <summary>Whether bytes are UTF-8 and plainly free of them. Where it says no, the text itself must be looked at: it may still pass.</summary>
    public static bool Passes(ReadOnlySpan<byte> utf8, out bool isAscii)
    {
        isAscii = Ascii.IsValid(utf8);
        if (isAscii)
            return !utf8.ContainsAny(RefusedBytes);
        // What is no UTF-8 becomes a character that is refused.
        var rented = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        var passes = !rented.AsSpan(0, Encoding.UTF8.GetChars(utf8, rented)).ContainsAny(Beyond.Refused);
        ArrayPool<char>.Shared.Return(rented);
        return passes;
    }

    /// <summary>A character's name, such as U+200B.</summary>
    public static string Name(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");

    private static bool IsRefused(char c) => c is not ('\n' or '\r' or '\t') && (PrintableText.IsControl(c) || c == '\uFFFD' || char.IsSurrogate(c));

    private static int FirstRefused(ReadOnlySpan<char> text, bool isAscii)
    {
        if (isAscii)
            return text.IndexOfAny(RefusedAscii);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsRefused(text[i]))
                return i;
        }
        return -1;
    }

    // Apart, because a look at every character there is costs a start, which reads one case.
    private static class Beyond
    {
        public static readonly SearchValues<char> Refused = SearchValues.Create(All());

        private static string All()
        {
            var all = new StringBuilder();
            for (var code = 0; code <= char.MaxValue; code++)
            {
                var c = (char)code;
                if (IsRefused(c))
                    all.Append(c);
            }
            return all.ToString();
        }
    }
}
