using GuidelineEngine.Packs.Caching;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Cli;

/// <summary>Finds the pack that --pack names, and builds the engine from it. The one place that knows how both are loaded.</summary>
internal static class PackSource
{
    public const string DefaultId = "us-ca-workers-compensation";

    private static Task<DecisionEngine?>? anticipated;

    /// <summary>Begins to load the built-in pack beside what else there is to do at a start. Who then asks for another pack gets that one.</summary>
    public static void Anticipate()
    {
        // A thread of its own: the pool's would have to be started first.
        var loading = new Task<DecisionEngine?>(BuiltIn, TaskCreationOptions.LongRunning);
        loading.Start(TaskScheduler.Default);
        anticipated = loading;
    }

    /// <summary>The files of a folder or of a built-in pack.</summary>
    public static PackFiles Files(string? name)
    {
        name ??= DefaultId;
        if (Directory.Exists(name))
            return PackFiles.FromFolder(name);
        return PackFiles.BuiltInIds.Contains(name, StringComparer.Ordinal)
            ? PackFiles.BuiltIn(name)
            : throw new InvalidInputException(
                $"there is no pack `{name}`: expected a folder, or one of the built-in packs: {string.Join(", ", PackFiles.BuiltInIds)}");
    }

    /// <summary>The engine; null where the pack has errors, which were then printed.</summary>
    public static DecisionEngine? Engine(string? name, Terminal terminal)
    {
        // A folder comes before a built-in pack of its name, as in `Files`.
        var isBuiltIn = name is null or DefaultId && !Directory.Exists(DefaultId);
        if (isBuiltIn && Anticipated() is { } engine)
            return engine;
        var loading = RulePackReader.Read(Files(name));
        if (loading.Pack is null)
            terminal.Error.Write(loading.Render());
        if (loading.Pack is not { } pack)
            return null;
        if (isBuiltIn)
            BuiltInPacks.Keep(pack);
        return new DecisionEngine(pack);
    }

    // Once: whoever asks again, in another run of the same process, finds what then lies beside the program.
    private static DecisionEngine? Anticipated() =>
        Interlocked.Exchange(ref anticipated, null) is { } loading ? loading.GetAwaiter().GetResult() : BuiltIn();

    // From the compiled file beside the program, if there is one.
    private static DecisionEngine? BuiltIn() => BuiltInPacks.Compiled(DefaultId) is { } pack ? new DecisionEngine(pack) : null;
}
