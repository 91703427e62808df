using System.CommandLine;
using GuidelineEngine.Cli.Scaffolding;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Cli.Commands;

internal static class NewGuidelineCommand
{
    private static readonly string[] Scopes = ["drug_class", "ingredient", "service"];

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The id of the guideline, which is its file's name." };
        var source = new Option<string>("--source") { Description = "The source that it belongs to, of this pack or of one below.", Required = true };
        var scopes = Scopes.Select(scope => new Option<string?>("--" + scope.Replace('_', '-')) { Description = $"What it applies to, as `{scope}`." }).ToArray();
        var pack = new Option<string?>("--pack") { Description = "The folder of your pack." };
        var command = new Command("guideline", "Write the skeleton of a guideline into a pack: it loads, and says nothing yet.") { id, source, scopes[0], scopes[1], scopes[2], pack };
        command.SetAction(parsed =>
        {
            if (OwnPack.Open(parsed.GetValue(pack), terminal) is not { } own)
                return ExitCode.InvalidInput;
            var from = parsed.GetRequiredValue(source);
            if (own.Pack.Sources.All(known => known.Id != from))
                throw new InvalidInputException($"there is no source `{from}`, expected {Alternatives.OneOf([.. own.Pack.Sources.Select(known => known.Id)])}");
            var file = GuidelineScaffold.Of(parsed.GetRequiredValue(id), from, Scope([.. scopes.Select(scope => parsed.GetValue(scope))]), own.Pack);
            var loading = RulePackReader.Read(own.Files.With(file.Path, file.Text));
            if (loading.Pack is null)
            {
                terminal.Error.Write(loading.Render());
                throw new InvalidInputException("nothing was written");
            }
            NewFile.WriteAll(own.Folder, [file]);
            terminal.Write($"{own.PathOf(file.Path).Replace('\\', '/')}\n");
            return ExitCode.Done;
        });
        return command;
    }

    private static string Scope(string?[] names)
    {
        var given = Scopes.Zip(names).Where(scope => scope.Second is not null).Select(scope => $"{scope.First}: {scope.Second}").ToArray();
        return given.Length == 1 ? given[0] : throw new InvalidInputException($"expected exactly one of {Alternatives.OneOf([.. Scopes.Select(scope => "--" + scope.Replace('_', '-'))])}");
    }
}
