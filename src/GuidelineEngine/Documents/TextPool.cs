using System.Buffers.Binary;
using System.Text;

namespace GuidelineEngine.Documents;

/// <summary>
/// Strings for the short texts that recur from file to file: keys, dates, words of the language. It holds a fixed number of them,
/// and forgets one when another takes its place. Thread-safe: a slot is read and written whole, and what stands in it is compared.
/// </summary>
internal sealed class TextPool
{
    private const int SlotBits = 12;
    private const int Longest = 48;

    private readonly string?[] slots = new string?[1 << SlotBits];

    /// <summary>The text as a string, which may be one that was given before.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
            return Encoding.UTF8.GetString(utf8);
        ref var slot = ref slots[Place(utf8)];
        // Of a text that is not ASCII this is false: it is made anew each time.
        if (slot is { } known && Ascii.Equals(utf8, known))
            return known;
        return slot = Encoding.UTF8.GetString(utf8);
    }

    // By the first and the last bytes, which is quick. Nothing rests on its quality but speed.
    private static int Place(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length;
        if (text.Length >= sizeof(ulong))
        {
            hash += BinaryPrimitives.ReadUInt64LittleEndian(text) * 0x9E37_79B9_7F4A_7C15;
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
        }
        else if (text.Length >= sizeof(uint))
        {
            hash += BinaryPrimitives.ReadUInt32LittleEndian(text) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]) << 32;
        }
        else
        {
            foreach (var value in text)
                hash = (hash << 8) + value;
        }
        return (int)((hash * 0xD6E8_FEB8_6659_FD93) >> (64 - SlotBits));
    }
}
