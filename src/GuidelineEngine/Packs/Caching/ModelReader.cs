using System.Buffers.Binary;
using System.Text;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Caching;

/// <summary>Reads what <see cref="ModelWriter"/> wrote. It trusts the bytes: who calls it has checked their digest.</summary>
internal sealed class ModelReader
{
    private readonly byte[] bytes;
    private readonly string[] texts;
    private readonly List<object> shared = [];
    private int at;

    public ModelReader(byte[] bytes, int start)
    {
        (this.bytes, at) = (bytes, start);
        texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++)
        {
            var length = Number();
            texts[i] = Encoding.UTF8.GetString(bytes, at, length);
            at += length;
        }
    }

    /// <summary>The facts in the order of their slots, once they are read: tests name them by slot.</summary>
    public Fact[] Facts { get; set; } = [];

    /// <summary>The drugs, once they are read: a formulary names them by id.</summary>
    public DrugCatalogue Drugs { get; set; } = DrugCatalogue.Empty;

    public bool Flag() => bytes[at++] != 0;

    public int Number()
    {
        uint number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return (int)(number >> 1) ^ -(int)(number & 1);
        }
    }

    public decimal Amount()
    {
        Span<int> bits = stackalloc int[4];
        for (var i = 0; i < bits.Length; i++, at += 4)
            bits[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
        return new decimal(bits);
    }

    public string Text() => texts[Number()];

    public DateOnly Day() => DateOnly.FromDayNumber(Number());

    public Duration Duration() => new(Number(), (DurationUnit)Number());

    public SourceSpan Span() => new(Text(), new(Number(), Number()), new(Number(), Number()));

    public string? TextOrNone() => Flag() ? Text() : null;

    public int? NumberOrNone() => Flag() ? Number() : null;

    public decimal? AmountOrNone() => Flag() ? Amount() : null;

    public DateOnly? DayOrNone() => Flag() ? Day() : null;

    public Duration? DurationOrNone() => Flag() ? Duration() : null;

    public bool? FlagOrNone() => Flag() ? Flag() : null;

    public SourceSpan? SpanOrNone() => Flag() ? Span() : null;

    public T? OrNone<T>(Func<ModelReader, T> read)
        where T : class => Flag() ? read(this) : null;

    public T[] List<T>(Func<ModelReader, T> read)
    {
        var count = Number();
        if (count == 0)
            return [];
        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(this);
        return items;
    }

    public string[] Texts() => List(static from => from.Text());

    public Dictionary<TKey, TValue> Map<TKey, TValue>(Func<ModelReader, TKey> key, Func<ModelReader, TValue> value, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var count = Number();
        var map = new Dictionary<TKey, TValue>(count, comparer);
        for (var i = 0; i < count; i++)
            map.Add(key(this), value(this));
        return map;
    }

    public T Shared<T>(Func<ModelReader, T> read)
        where T : class
    {
        if (Number() is > 0 and var number)
            return (T)shared[number - 1];
        var item = read(this);
        shared.Add(item);
        return item;
    }
}
