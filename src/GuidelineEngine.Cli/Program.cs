using System.CommandLine;
using GuidelineEngine.Cli;

return Dispatch.Run(args, terminal =>
{
    var root = new RootCommand("Treatment guidelines as rule packs: decide requests for authorization, and check the packs. Every outcome is a recommendation; people decide.")
    {
        CommonOptions.Verbose,
    };
    foreach (var command in Verbs.For(args, terminal))
        root.Subcommands.Add(command);
    return root;
});
