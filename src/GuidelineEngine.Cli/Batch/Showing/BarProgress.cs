using Spectre.Console;

namespace GuidelineEngine.Cli.Batch;

/// <summary>A bar with the rate and the time left, for a person at a terminal.</summary>
internal static class BarProgress
{
    public static T Run<T>(Pace pace, Func<Action<BatchOutput>, T> work) =>
        AnsiConsole.Progress().AutoClear(true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn())
            .Start(context =>
            {
                var task = context.AddTask("reading", maxValue: 1);
                return work(output =>
                {
                    task.Value = pace.Share(output.In.Offset);
                    task.Description = Markup.Escape(pace.Say(output.Tally.Cases, output.Tally.Rejected, output.In.Offset));
                });
            });
}
