using System.Collections.Frozen;

namespace GuidelineEngine.Packs.Reading;

/// <summary>How a formulary's terms are written.</summary>
internal static class PackFormularyWords
{
    /// <summary>Every status.</summary>
    public static FrozenDictionary<string, FormularyStatus> All { get; } = Table<FormularyStatus>(_ => true);

    /// <summary>Those that the list can be seen to give a drug.</summary>
    public static FrozenDictionary<string, FormularyStatus> Stated { get; } = Table<FormularyStatus>(status => status <= FormularyStatus.Unlisted);

    /// <summary>Those that something follows from.</summary>
    public static IReadOnlyList<KeyValuePair<string, FormularyStatus>> WithRule { get; } =
        [.. Table<FormularyStatus>(status => status <= FormularyStatus.Compound).OrderBy(word => word.Value)];

    public static FrozenDictionary<string, FormularyQuestion> Questions { get; } = Table<FormularyQuestion>(_ => true);

    public static FrozenDictionary<string, ListLimit> Limits { get; } = Table<ListLimit>(_ => true);

    private static FrozenDictionary<string, T> Table<T>(Func<T, bool> holds)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(holds).ToFrozenDictionary(term => PackWords.Of(term), StringComparer.Ordinal);
}
