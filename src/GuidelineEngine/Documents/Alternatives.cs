using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>How messages list what could have been written.</summary>
internal static class Alternatives
{
    private const int MostListed = 30;

    /// <summary>"`a`, `b` or `c`", in the order given; a very long list is cut.</summary>
    public static string OneOf(IReadOnlyCollection<string> names)
    {
        var quoted = names.Take(MostListed).Select(name => "`" + name + "`").ToArray();
        return quoted.Length switch
        {
            0 => "nothing",
            1 => quoted[0],
            _ when names.Count > MostListed => string.Join(", ", quoted) + " …",
            _ => string.Join(", ", quoted[..^1]) + " or " + quoted[^1],
        };
    }

    /// <summary>"did you mean `x`?" for the nearest name; null when none is near.</summary>
    public static string? DidYouMean(string written, IEnumerable<string> known) =>
        NearestName.Find(written, known) is { } nearest ? "did you mean `" + nearest + "`?" : null;
}
