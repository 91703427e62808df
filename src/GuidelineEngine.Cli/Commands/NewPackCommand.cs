using System.CommandLine;
using GuidelineEngine.Cli.Scaffolding;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Cli.Commands;

internal static class NewPackCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where the pack is written; its name is the pack's id, unless --id gives another." };
        var extends = new Option<string>("--extends") { Description = "The pack to extend: a folder, or the id of a built-in one.", Required = true };
        var id = new Option<string?>("--id") { Description = "The id of the new pack: lower-case letters and digits, joined by - or _." };
        var command = new Command("pack", "Write a pack that extends another: an example guideline of no clinical content, a case, and a test that passes.") { folder, extends, id };
        command.SetAction(parsed =>
        {
            var into = parsed.GetRequiredValue(folder);
            var lower = parsed.GetRequiredValue(extends);
            var loading = RulePackReader.Read(PackSource.Files(lower));
            if (loading.Pack is not { } below)
            {
                terminal.Error.Write(loading.Render());
                return ExitCode.InvalidInput;
            }
            var name = parsed.GetValue(id) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(into))).ToLowerInvariant().Replace(' ', '-');
            if (below.Layers.Any(layer => layer.Id == name))
                throw new InvalidInputException($"`{name}` is the id of a layer below, expected another; --id gives one");
            var files = new PackScaffold(name, Extended(lower, into), below).Files();
            Check(files, lower, terminal);
            NewFile.WriteAll(into, files);
            terminal.Write(string.Concat(files.Select(file => $"{into.Replace('\\', '/').TrimEnd('/')}/{file.Path}\n")));
            return ExitCode.Done;
        });
        return command;
    }

    // A folder is written down as pack.yaml sees it.
    private static string Extended(string lower, string into)
    {
        if (!Directory.Exists(lower))
            return lower;
        var path = Path.GetRelativePath(Path.GetFullPath(into), Path.GetFullPath(lower)).Replace('\\', '/');
        return path.Contains('/') || path.StartsWith('.') ? path : "./" + path;
    }

    // What it writes is a pack without mistakes, whatever it extends; a bad --id is the one that is left.
    private static void Check(IReadOnlyList<NewFile> files, string lower, Terminal terminal)
    {
        var written = PackFiles.InMemory(files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => KeyValuePair.Create(file.Path, file.Path == "pack.yaml" ? file.Text.Replace(ExtendsLine(file.Text), "extends: below", StringComparison.Ordinal) : file.Text)))
            .WithExtended("below", PackSource.Files(lower));
        var loading = RulePackReader.Read(written);
        if (loading.Diagnostics.Count == 0)
            return;
        terminal.Error.Write(loading.Render());
        throw new InvalidInputException("nothing was written");
    }

    private static string ExtendsLine(string description) =>
        description.Split('\n').First(line => line.StartsWith("extends: ", StringComparison.Ordinal));
}
