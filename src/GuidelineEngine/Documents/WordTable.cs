using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GuidelineEngine.Documents;

/// <summary>
/// A few words and what they mean, in the order given. A class of ours and not one of the framework's: the framework's over an
/// enumeration of ours is compiled anew at every start, some forty methods for each.
/// </summary>
internal sealed class WordTable<T> : IReadOnlyDictionary<string, T>
    where T : struct
{
    private readonly string[] words;
    private readonly T[] meanings;

    public WordTable(T[] meanings, Func<T, string> word)
    {
        this.meanings = meanings;
        words = new string[meanings.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = word(meanings[i]);
    }

    public int Count => words.Length;

    public IEnumerable<string> Keys => words;

    public IEnumerable<T> Values => meanings;

    public T this[string key] => TryGetValue(key, out var meaning) ? meaning : throw new KeyNotFoundException($"`{key}` is no word of the table");

    public bool ContainsKey(string key) => Array.IndexOf(words, key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var index = Array.IndexOf(words, key);
        value = index < 0 ? default : meanings[index];
        return index >= 0;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        for (var i = 0; i < words.Length; i++)
            yield return new KeyValuePair<string, T>(words[i], meanings[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
