using GuidelineEngine.Packs.Caching;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Cli;

/// <summary>Finds the pack that --pack names, and builds the engine from it. The one place that knows how both are loaded.</summary>
internal static class PackSource
{
    public const string DefaultId = "us-ca-workers-compensation";

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
        if (isBuiltIn && BuiltInPacks.Compiled(DefaultId) is { } compiled)
            return new DecisionEngine(compiled);
        var loading = RulePackReader.Read(Files(name));
        if (loading.Pack is null)
            terminal.Error.Write(loading.Render());
        if (loading.Pack is not { } pack)
            return null;
        if (isBuiltIn)
            BuiltInPacks.Keep(pack);
        return new DecisionEngine(pack);
    }
}
