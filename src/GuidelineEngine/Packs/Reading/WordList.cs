using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads a word or a list of words, each one of a few.</summary>
internal static class WordList
{
    /// <summary>What the words stand for, each once, in the order written; one that is none of them is reported.</summary>
    public static IReadOnlyList<T> Take<T>(MappingReader mapping, string key, IReadOnlyDictionary<string, T> words)
        where T : struct =>
        [.. mapping.TakeTextList(key)
            .Select(word => ValueReading.Word(word, words, mapping.Diagnostics, "`" + key + "`"))
            .OfType<T>()
            .Distinct()];
}
