namespace GuidelineEngine.Diagnostics;

/// <summary>Finds the name that an author probably meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// The known name that differs from what was written by the fewest letters left out, added, replaced or exchanged;
    /// null when none is near. Case does not count, nor whether words are joined by <c>_</c>, <c>-</c> or a space. Among equals the
    /// first in ordinal order.
    /// </summary>
    public static string? Find(string written, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(known);
        var folded = Fold(written);
        if (folded.Length is 0 or > 100)
            return null;
        string? nearest = null;
        var least = Tolerance(folded.Length);
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - folded.Length) > least)
                continue;
            var distance = Distance(folded, Fold(name));
            if (distance < least || (distance == least && (nearest is null || string.CompareOrdinal(name, nearest) < 0)))
                (nearest, least) = (name, distance);
        }
        return nearest;
    }

    // One slip in a short word, more in a longer one; a third of the letters wrong is another word.
    private static int Tolerance(int length) => length switch { 1 => 0, <= 5 => 1, <= 8 => 2, <= 14 => 3, _ => 4 };

    private static string Fold(string name) => string.Create(name.Length, name, static (folded, name) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = name[i] is '-' or ' ' ? '_' : char.ToLowerInvariant(name[i]);
    });

    // Damerau-Levenshtein, where two letters exchanged are one slip.
    private static int Distance(string left, string right)
    {
        var width = right.Length + 1;
        var before = new int[width];
        var previous = new int[width];
        var current = new int[width];
        for (var j = 0; j < width; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[right.Length];
    }
}
