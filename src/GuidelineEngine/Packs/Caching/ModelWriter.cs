using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Caching;

/// <summary>
/// Writes a pack's model as bytes: whole numbers as in LEB128, every text once. What writes a type and what reads it
/// (<see cref="ModelReader"/>) stand side by side in one <c>…Code</c> class.
/// </summary>
internal sealed class ModelWriter
{
    private readonly ArrayBufferWriter<byte> body = new();
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly List<string> inOrder = [];
    private readonly Dictionary<object, int> shared = new(ReferenceEqualityComparer.Instance);

    /// <summary>The texts, then what was written.</summary>
    public byte[] ToArray()
    {
        var whole = new ModelWriter();
        whole.Number(inOrder.Count);
        foreach (var text in inOrder)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            whole.Number(bytes.Length);
            whole.body.Write(bytes);
        }
        whole.body.Write(body.WrittenSpan);
        return whole.body.WrittenSpan.ToArray();
    }

    public void Flag(bool flag) => body.Write([flag ? (byte)1 : (byte)0]);

    /// <summary>Any whole number; small ones take a byte.</summary>
    public void Number(int number)
    {
        // Zigzag, so that what is negative stays short too.
        var left = (uint)(number << 1 ^ number >> 31);
        for (; left >= 0x80; left >>= 7)
            body.Write([(byte)(left | 0x80)]);
        body.Write([(byte)left]);
    }

    /// <summary>A decimal with the places that it was written with.</summary>
    public void Amount(decimal amount)
    {
        Span<byte> bytes = stackalloc byte[16];
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        for (var i = 0; i < bits.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes[(i * 4)..], bits[i]);
        body.Write(bytes);
    }

    public void Text(string text)
    {
        if (!texts.TryGetValue(text, out var index))
        {
            texts.Add(text, index = inOrder.Count);
            inOrder.Add(text);
        }
        Number(index);
    }

    public void Day(DateOnly day) => Number(day.DayNumber);

    public void Duration(Duration duration)
    {
        Number(duration.Count);
        Number((int)duration.Unit);
    }

    public void Span(SourceSpan span)
    {
        Text(span.File);
        Number(span.Start.Line);
        Number(span.Start.Column);
        Number(span.End.Line);
        Number(span.End.Column);
    }

    /// <summary>Whether there is a value, which is written next if so.</summary>
    public bool Has<T>(T? value)
    {
        Flag(value is not null);
        return value is not null;
    }

    public void TextOrNone(string? text)
    {
        if (Has(text))
            Text(text!);
    }

    public void NumberOrNone(int? number)
    {
        if (Has(number))
            Number(number!.Value);
    }

    public void AmountOrNone(decimal? amount)
    {
        if (Has(amount))
            Amount(amount!.Value);
    }

    public void DayOrNone(DateOnly? day)
    {
        if (Has(day))
            Day(day!.Value);
    }

    public void DurationOrNone(Duration? duration)
    {
        if (Has(duration))
            Duration(duration!.Value);
    }

    public void FlagOrNone(bool? flag)
    {
        if (Has(flag))
            Flag(flag!.Value);
    }

    public void SpanOrNone(SourceSpan? span)
    {
        if (Has(span))
            Span(span!.Value);
    }

    public void OrNone<T>(T? value, Action<ModelWriter, T> write)
        where T : class
    {
        if (Has(value))
            write(this, value!);
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<ModelWriter, T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(this, item);
    }

    public void Texts(IReadOnlyCollection<string> items) => List(items, static (to, text) => to.Text(text));

    public void Map<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> map, Action<ModelWriter, TKey> key, Action<ModelWriter, TValue> value)
        where TKey : notnull
    {
        Number(map.Count);
        foreach (var (known, meant) in map)
        {
            key(this, known);
            value(this, meant);
        }
    }

    /// <summary>An object that several others hold: written where it is first met, named by its number afterwards.</summary>
    public void Shared<T>(T item, Action<ModelWriter, T> write)
        where T : class
    {
        if (shared.TryGetValue(item, out var number))
        {
            Number(number);
            return;
        }
        Number(0);
        write(this, item);
        shared.Add(item, shared.Count + 1);
    }
}
