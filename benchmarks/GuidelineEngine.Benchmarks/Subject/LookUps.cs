using System.Globalization;

namespace GuidelineEngine.Benchmarks.Subject;

/// <summary>One look-up of a name among as many as a pack has drugs: what dispatch costs at the least.</summary>
internal sealed class LookUps
{
    public const int Count = 10_000;
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly string[] asked = new string[Count];

    public LookUps(int size)
    {
        var random = new Random(size);
        for (var i = 0; i < size; i++)
            byName["substance" + i.ToString("00000", CultureInfo.InvariantCulture) + " oral"] = i;
        var names = byName.Keys.ToArray();
        for (var i = 0; i < Count; i++)
            asked[i] = new string(names[random.Next(names.Length)]);
    }

    public int LookAllUp()
    {
        var sum = 0;
        foreach (var name in asked)
            sum += byName[name];
        return sum;
    }
}
