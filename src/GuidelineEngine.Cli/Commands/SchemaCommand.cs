using System.CommandLine;
using GuidelineEngine.Cli.Schemas;

namespace GuidelineEngine.Cli.Commands;

internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("NAME") { Description = "Which schema; without it, their names.", Arity = ArgumentArity.ZeroOrOne };
        name.AcceptOnlyFromAmong([.. SchemaCatalogue.Names]);
        var folder = new Option<string?>("--out") { Description = "Write the schema, or all of them, into this folder." };
        var command = new Command("schema", "Print the JSON schema of what a pack, a case or a decision is written in.") { name, folder };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(name);
            if (parsed.GetValue(folder) is { } into)
                Save(wanted is null ? SchemaCatalogue.Names : [wanted], into);
            else if (wanted is not null)
                terminal.Write(SchemaCatalogue.Text(wanted));
            else
                terminal.Write(string.Concat(SchemaCatalogue.Names.Select(known => $"{known,-12} {SchemaCatalogue.TitleOf(known)}\n")));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Save(IEnumerable<string> names, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in names)
            File.WriteAllText(Path.Combine(folder, SchemaCatalogue.FileOf(name)), SchemaCatalogue.Text(name));
    }
}
