using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>How a formulary's terms are written.</summary>
internal static class PackFormularyWords
{
    /// <summary>Every status.</summary>
    public static WordTable<FormularyStatus> All { get; } = Table<FormularyStatus>(_ => true);

    /// <summary>Those that the list can be seen to give a drug.</summary>
    public static WordTable<FormularyStatus> Stated { get; } = Table<FormularyStatus>(status => status <= FormularyStatus.Unlisted);

    /// <summary>Those that something follows from.</summary>
    public static IReadOnlyList<KeyValuePair<string, FormularyStatus>> WithRule { get; } =
        [.. Table<FormularyStatus>(status => status <= FormularyStatus.Compound).OrderBy(word => word.Value)];

    public static WordTable<FormularyQuestion> Questions { get; } = Table<FormularyQuestion>(_ => true);

    public static WordTable<ListLimit> Limits { get; } = Table<ListLimit>(_ => true);

    private static WordTable<T> Table<T>(Func<T, bool> holds)
        where T : struct, Enum =>
        new([.. Enum.GetValues<T>().Where(holds)], PackWords.Of);
}
