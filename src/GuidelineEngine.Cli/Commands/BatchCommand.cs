using System.CommandLine;
using GuidelineEngine.Cli.Batch;

namespace GuidelineEngine.Cli.Commands;

internal static class BatchCommand
{
    private const string About = """
        Decide many cases: IN is NDJSON (a case on each line, with the keys of a case file), a folder of case files, or CSV with a map of its columns.
        Adverse results leave a batch as physician review with a draft. Lines that cannot be decided go to OUT.rejected.ndjson and stop nothing;
        a run that was broken off goes on with --resume.
        """;

    public static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("IN") { Description = "The cases: a file of NDJSON or CSV, or a folder of case files." };
        var to = new Argument<string>("OUT") { Description = "The decisions: NDJSON, or a summary where the name ends in .csv." };
        var columns = new Option<string?>("--columns") { Description = "Which column of a CSV file becomes which key of the case, as YAML: `columns: { claim_no: case, drug: request.item }`, `ignore: [notes]`, and under `always` what is the same for every row." };
        var format = new Option<string?>("--format") { Description = "How to write decisions, whatever the ending of OUT." };
        format.AcceptOnlyFromAmong("ndjson", "csv");
        var jobs = new Option<int?>("--jobs") { Description = "How many cases to decide at a time. Default: one for each core." };
        var resume = new Option<bool>("--resume") { Description = "Go on with a run that was broken off: the same bytes as if it had not been." };
        var overwrite = new Option<bool>("--overwrite") { Description = "Begin anew, and replace an OUT that is there." };
        var summary = new Option<string?>("--summary") { Description = "Write the counts of the closing summary to this file, as JSON." };
        var pack = CommonOptions.Pack();
        var command = new Command("batch", About.ReplaceLineEndings(" ")) { from, to, columns, format, jobs, resume, overwrite, summary, pack };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(resume) && parsed.GetValue(overwrite))
                parsed.AddError("--resume and --overwrite do not go together: one goes on, the other begins anew.");
            if (parsed.GetValue(jobs) is < 1 or > 1024)
                parsed.AddError("--jobs is a number from 1 to 1024.");
        });
        command.SetAction(parsed =>
        {
            var order = new BatchOrder(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to))
            {
                Columns = parsed.GetValue(columns),
                Format = parsed.GetValue(format),
                Jobs = parsed.GetValue(jobs) ?? Environment.ProcessorCount,
                IsResumed = parsed.GetValue(resume),
                IsOverwritten = parsed.GetValue(overwrite),
                Summary = parsed.GetValue(summary),
            };
            order.Check();
            return PackSource.Engine(parsed.GetValue(pack), terminal) is { } engine ? BatchSession.Run(order, engine, terminal) : ExitCode.InvalidInput;
        });
        return command;
    }
}
