using GuidelineEngine.Cli.Batch;

namespace GuidelineEngine.Tests.Cli.Batch;

public sealed class Progress_of_a_batch
{
    [Test]
    public void Says_how_far_it_is_how_fast_and_how_long_it_will_take()
    {
        var time = new SetTime();
        var pace = new Pace(time, length: 1_000_000, start: 0, before: 0);
        time.Pass(TimeSpan.FromSeconds(10));

        pace.Say(cases: 15_000, rejected: 300, offset: 250_000).Should().Be("15,300 cases, 25 % of the input, 1,530 a second, 300 rejected, about 30 s left");
    }

    [Test]
    public void Counts_the_pace_of_this_run_alone()
    {
        var time = new SetTime();
        var pace = new Pace(time, length: 1_000_000, start: 500_000, before: 10_000);
        time.Pass(TimeSpan.FromSeconds(10));

        pace.Say(cases: 15_000, rejected: 0, offset: 750_000).Should().Be("15,000 cases, 75 % of the input, 500 a second, about 10 s left");
    }

    [Test]
    public void Is_a_line_at_intervals_where_nobody_looks_on()
    {
        var time = new SetTime();
        var written = new StringWriter();
        using var folder = new BatchFolder();
        File.WriteAllText(folder.In, BatchFolder.Case("one"));
        folder.Run(isResumed: false, stop: new CancellationToken(canceled: true));
        using var output = BatchOutput.Open(new BatchFiles(folder.Out), DecisionForm.Ndjson, new BatchFiles(folder.Out).ReadCheckpoint()!);
        var progress = new PlainProgress(written, time, new Pace(time, 100, 0, 0));

        for (var second = 0; second < 12; second++)
        {
            progress.Show(output);
            time.Pass(TimeSpan.FromSeconds(1));
        }

        written.ToString().Should().Be("batch: 0 cases, 0 % of the input, 0 a second\nbatch: 0 cases, 0 % of the input, 0 a second\n");
    }

    [TestCase(5, "5 s")]
    [TestCase(600, "10 min")]
    [TestCase(36_000, "10.0 h")]
    public void Says_a_span_in_the_unit_that_suits_it(int seconds, string said) => Pace.Span(TimeSpan.FromSeconds(seconds)).Should().Be(said);

    private sealed class SetTime : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Pass(TimeSpan span) => now += span.Ticks;
    }
}
