using System.CommandLine;
using GuidelineEngine.Cli;
using GuidelineEngine.Cli.Commands;

return Dispatch.Run(args, terminal => new RootCommand("Treatment guidelines as rule packs: decide requests for authorization, and check the packs. Every outcome is a recommendation; people decide.")
{
    CommonOptions.Verbose,
    DecideCommand.Create(terminal),
    ExplainCommand.Create(terminal),
    AskCommand.Create(terminal),
    ParseCommand.Create(terminal),
    BatchCommand.Create(terminal),
    CheckCommand.Create(terminal),
    TestCommand.Create(terminal),
    CoverageCommand.Create(terminal),
    MutateCommand.Create(terminal),
    BookCommand.Create(terminal),
    VerifyCommand.Create(terminal),
    NewCommand.Create(terminal),
    ImportCommand.Create(terminal),
    SchemaCommand.Create(terminal),
});
