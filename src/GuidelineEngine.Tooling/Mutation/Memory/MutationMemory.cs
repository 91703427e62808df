using System.Collections.Concurrent;

namespace GuidelineEngine.Tooling.Mutation.Memory;

/// <summary>
/// What came of changes that were tried before. A result is found again only while everything that it rests on is as it
/// was: the engine, the file that was changed, the tests that reach it, and the other files that those tests reach.
/// </summary>
internal sealed class MutationMemory
{
    private readonly Dictionary<string, Remembered> before;
    private readonly ConcurrentDictionary<string, Remembered> now = new(StringComparer.Ordinal);

    private MutationMemory(Dictionary<string, Remembered> before) => this.before = before;

    /// <summary>How many results were found again.</summary>
    public int Found { get; private set; }

    /// <summary>Nothing is remembered.</summary>
    public static MutationMemory Empty() => new([]);

    /// <summary>What a file remembers; nothing, where it is not there or is no such file: it can always be made anew.</summary>
    public static MutationMemory Read(string file)
    {
        var lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        var before = new Dictionary<string, Remembered>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Split('\t') is [{ Length: 64 } key, var state, var by, var suggestion] && Enum.TryParse<MutantState>(state, out var known))
                before[key] = new Remembered(known, Or(by), Or(suggestion));
        }
        return new MutationMemory(before);
    }

    /// <summary>The result under a key, from before or worked out now.</summary>
    public Remembered Recall(string key, Func<Remembered> work)
    {
        if (before.TryGetValue(key, out var known))
        {
            lock (before)
                Found++;
        }
        return now[key] = known ?? work();
    }

    /// <summary>Writes what was recalled and worked out; what nothing asked for any more is forgotten.</summary>
    public void Write(string file) =>
        File.WriteAllLines(file, now.OrderBy(known => known.Key, StringComparer.Ordinal).Select(known => string.Join('\t', known.Key, known.Value.State, Line(known.Value.By), Line(known.Value.Suggestion))));

    private static string? Or(string text) => text.Length == 0 ? null : text;

    private static string Line(string? text) => text?.ReplaceLineEndings(" ").Replace('\t', ' ') ?? "";
}

/// <summary>What came of a change.</summary>
internal sealed record Remembered(MutantState State, string? By, string? Suggestion);
