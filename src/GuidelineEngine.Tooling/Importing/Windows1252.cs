namespace GuidelineEngine.Tooling.Importing;

/// <summary>The code page in which older word processors wrote letters. Every byte has a character, so that this reading never fails.</summary>
internal static class Windows1252
{
    // 0x80 to 0x9F, with U+FFFD where the code page has nothing. All other bytes are those of Latin-1.
    private const string Middle = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            text[i] = bytes[i] is >= 0x80 and <= 0x9F ? Middle[bytes[i] - 0x80] : (char)bytes[i];
        return new string(text);
    }
}
