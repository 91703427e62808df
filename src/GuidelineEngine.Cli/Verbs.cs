using System.CommandLine;
using GuidelineEngine.Cli.Commands;

namespace GuidelineEngine.Cli;

/// <summary>The verbs of the tool, in the order in which its help lists them.</summary>
internal static class Verbs
{
    private static readonly Verb[] All =
    [
        new("decide", DecideCommand.Create, DecidesOneCase: true),
        new("explain", ExplainCommand.Create, DecidesOneCase: true),
        new("ask", AskCommand.Create, DecidesOneCase: true),
        new("parse", ParseCommand.Create),
        new("check", CheckCommand.Create),
        new("test", TestCommand.Create),
        new("coverage", CoverageCommand.Create),
        new("mutate", MutateCommand.Create),
        new("book", BookCommand.Create),
        new("batch", BatchCommand.Create),
        new("verify", VerifyCommand.Create),
        new("new", NewCommand.Create),
        new("import", ImportCommand.Create),
        new("schema", SchemaCommand.Create),
    ];

    /// <summary>The command that the arguments begin with, and no other, so that a start pays for one; every command where they begin otherwise.</summary>
    public static IEnumerable<Command> For(string[] arguments, Terminal terminal)
    {
        var named = arguments.Length == 0 ? null : Array.Find(All, verb => verb.Name == arguments[0]);
        if (named is { DecidesOneCase: true })
            PackSource.Anticipate();
        return (named is null ? All : [named]).Select(verb => verb.Create(terminal));
    }

    private sealed record Verb(string Name, Func<Terminal, Command> Create, bool DecidesOneCase = false);
}
