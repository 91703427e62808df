using GuidelineEngine.Cli.Batch;

namespace GuidelineEngine.Tests.Cli.Batch;

public sealed class A_pipeline
{
    [TestCase(1)]
    [TestCase(3)]
    [TestCase(16)]
    public void Writes_in_the_order_of_reading_whoever_is_done_first(int workers)
    {
        var written = new List<long>();
        var random = new Random(1);
        using var pipeline = new Pipeline(workers);

        pipeline.Run(Numbers(300), chunk => Thread.SpinWait(random.Next(20_000)), chunk => written.Add(chunk.End.Lines), CancellationToken.None);

        written.Should().Equal(Enumerable.Range(1, 300).Select(number => (long)number));
    }

    [Test]
    public void Reads_no_further_than_its_chunks_where_nothing_is_written()
    {
        var (read, most) = (0, 0);
        var numbers = Numbers(1_000);
        using var pipeline = new Pipeline(2);

        pipeline.Run(
            chunk =>
            {
                Interlocked.Increment(ref read);
                return numbers(chunk);
            },
            _ => { },
            chunk =>
            {
                Thread.Sleep(chunk.End.Lines == 1 ? 200 : 0);
                most = Math.Max(most, Volatile.Read(ref read) - (int)chunk.End.Lines);
            },
            CancellationToken.None);

        most.Should().BeLessThanOrEqualTo(8);
    }

    [Test]
    public void Ends_with_what_was_read_where_it_is_asked_to_stop()
    {
        using var stop = new CancellationTokenSource();
        var written = new List<long>();
        using var pipeline = new Pipeline(2);

        pipeline.Run(
            Numbers(1_000_000),
            _ => { },
            chunk =>
            {
                written.Add(chunk.End.Lines);
                if (written.Count == 50)
                    stop.Cancel();
            },
            stop.Token);

        written.Should().Equal(Enumerable.Range(1, written.Count).Select(number => (long)number));
        written.Count.Should().BeInRange(50, 60);
    }

    [TestCase("reading")]
    [TestCase("working")]
    [TestCase("writing")]
    public void Ends_where_one_of_its_parts_fails_and_says_why(string where)
    {
        using var pipeline = new Pipeline(3);
        var numbers = Numbers(1_000_000);
        void Fail(string part, Chunk chunk)
        {
            if (part == where && chunk.End.Lines == 20)
                throw new IOException(where + " failed");
        }

        FluentActions.Invoking(() => pipeline.Run(
            chunk =>
            {
                var isFilled = numbers(chunk);
                Fail("reading", chunk);
                return isFilled;
            },
            chunk => Fail("working", chunk),
            chunk => Fail("writing", chunk),
            CancellationToken.None)).Should().Throw<IOException>().WithMessage(where + " failed");
    }

    private static Func<Chunk, bool> Numbers(int count)
    {
        var number = 0;
        return chunk =>
        {
            chunk.End = new InputPosition(number, ++number, "");
            return number <= count;
        };
    }
}
