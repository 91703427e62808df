namespace GuidelineEngine.Cases;

/// <summary>Finds phrases in a line: exact spellings only, singular or plural, the longest first. Immutable.</summary>
internal sealed class PhraseIndex<T>
    where T : class
{
    // Classes and not structures: the framework's generic code over a structure of ours is compiled at every start.
    private readonly Dictionary<string, List<IndexedPhrase>> byFirstWord;

    internal PhraseIndex(IEnumerable<Phrase<T>> phrases) =>
        byFirstWord = phrases.Select(phrase => new IndexedPhrase(LineTokenizer.Words(phrase.Text), phrase.Meaning)).Where(phrase => phrase.Words.Length > 0)
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToList(), StringComparer.Ordinal);

    /// <summary>The phrase that starts at a free token, and how many tokens it has; null if none does.</summary>
    internal (T Meaning, int Count)? At(TokenLine line, int at)
    {
        if (!line.IsFree(at))
        {
            return null;
        }

        var word = line.Token(at).Text;
        return Longest(line, at, word) ?? (word.Length > 2 && word[^1] == 's' ? Longest(line, at, word[..^1]) : null);
    }

    private (T, int)? Longest(TokenLine line, int at, string first)
    {
        foreach (var phrase in byFirstWord.GetValueOrDefault(first) ?? [])
        {
            if (Length(line, at, phrase.Words) is { } length)
            {
                return (phrase.Meaning, length);
            }
        }

        return null;
    }

    // "C-spine", "EMG/NCV", "physical_therapy": what joins the words of a name does not matter.
    private static int? Length(TokenLine line, int start, string[] words)
    {
        var at = start;
        for (var word = 0; word < words.Length; word++)
        {
            at += word > 0 && line.Is(at, "-", ".", "/", "_", "(") ? 1 : 0;
            if (!line.Is(at, words[word], words[word] + "s"))
            {
                return null;
            }

            at++;
        }

        return at - start;
    }

    private sealed record IndexedPhrase(string[] Words, T Meaning);
}

/// <summary>A phrase as it is written, and what it stands for.</summary>
internal sealed record Phrase<T>(string Text, T Meaning)
    where T : class;
