using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Cli;

/// <summary>A folder that a verb writes into, and the pack that it holds.</summary>
internal sealed record OwnPack(string Folder, PackFiles Files, RulePack Pack)
{
    /// <summary>The pack in a folder; null where it has errors, which were then printed.</summary>
    public static OwnPack? Open(string? folder, Terminal terminal)
    {
        if (folder is null || !Directory.Exists(folder))
            throw new InvalidInputException(Refusal(folder));
        var files = PackFiles.FromFolder(folder);
        var loading = RulePackReader.Read(files);
        if (loading.Pack is null)
            terminal.Error.Write(loading.Render());
        return loading.Pack is { } pack ? new OwnPack(folder, files, pack) : null;
    }

    public string PathOf(string file) => Path.Combine(Folder, file.Replace('/', Path.DirectorySeparatorChar));

    private static string Refusal(string? name) =>
        name is null || PackFiles.BuiltInIds.Contains(name, StringComparer.Ordinal)
            ? $"the built-in pack `{name ?? PackSource.DefaultId}` cannot be written to; this belongs in a layer of your own: `guideline new pack FOLDER --extends {name ?? PackSource.DefaultId}` makes one, and --pack FOLDER names it"
            : $"there is no folder `{name}`: expected one that holds a pack";
}
