using GuidelineEngine.Cli;
using GuidelineEngine.Cli.Batch;
using static GuidelineEngine.Tests.Cli.Batch.BatchFolder;

namespace GuidelineEngine.Tests.Cli.Batch;

/// <summary>A run that ends at any byte that it writes, and goes on.</summary>
public sealed class A_batch_that_is_broken_off
{
    // Some of them large, so that they go in several chunks.
    private static readonly string Input = string.Concat(Enumerable.Range(1, 60).Select(i => (i % 9 == 0 ? "{}" : Case("case-" + i, rest: $",\"claim\":{{\"status\":\"accepted\",\"accepted\":[\"{new string('x', i * 97 % 4_500)}\"]}}")) + "\n"));

    [Test]
    public void Goes_on_to_the_same_bytes_wherever_it_ends()
    {
        using var whole = new BatchFolder { Jobs = 1 };
        var tally = whole.Run(Input);
        var (decisions, rejected) = (File.ReadAllBytes(whole.Out), File.ReadAllBytes(whole.Out + ".rejected.ndjson"));
        var random = new Random(20141112);
        var midway = 0;
        for (var time = 0; time < 25; time++)
        {
            using var folder = new BatchFolder { Jobs = 1 + time % 3 };
            File.WriteAllText(folder.In, Input);
            // Some end at once, some many times over.
            for (var budget = random.Next(decisions.Length * 3 / 2); Breaks(folder, budget); budget = random.Next(decisions.Length))
                midway += File.Exists(folder.Out) && new FileInfo(folder.Out).Length > 0 ? 1 : 0;

            File.ReadAllBytes(folder.Out).Should().Equal(decisions);
            File.ReadAllBytes(folder.Out + ".rejected.ndjson").Should().Equal(rejected);
            File.Exists(folder.Out + ".progress").Should().BeFalse();
            Directory.EnumerateFiles(Path.GetDirectoryName(folder.Out)!).Should().HaveCount(3, "no other file is left");
        }

        midway.Should().BeGreaterThan(20, "or it shows nothing");
        tally.Cases.Should().Be(54);
    }

    [Test]
    public void Closes_with_the_same_counts()
    {
        using var whole = new BatchFolder();
        var expected = Text(whole.Run(Input));
        using var folder = new BatchFolder();
        File.WriteAllText(folder.In, Input);
        Breaks(folder, 200_000).Should().BeTrue();

        Text(folder.Run(isResumed: true)!).Should().Be(expected);
    }

    [Test]
    public void Stops_when_it_is_asked_to_and_goes_on()
    {
        using var whole = new BatchFolder();
        whole.Run(Input);
        using var folder = new BatchFolder();
        File.WriteAllText(folder.In, Input);
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        folder.Run(isResumed: false, stop: stop.Token);
        File.Exists(folder.Out + ".progress").Should().BeTrue();
        folder.Run(isResumed: true);

        File.ReadAllBytes(folder.Out).Should().Equal(File.ReadAllBytes(whole.Out));
    }

    [Test]
    public void Is_not_begun_anew_by_mistake()
    {
        using var folder = Broken();

        folder.Invoking(one => one.Run(isResumed: false)).Should().Throw<InvalidInputException>().WithMessage("*did not come to its end*--resume*--overwrite*");
    }

    [Test]
    public void That_came_to_its_end_is_not_replaced_by_mistake()
    {
        using var folder = new BatchFolder();
        folder.Run(Input);

        folder.Invoking(one => one.Run(isResumed: false)).Should().Throw<InvalidInputException>().WithMessage("*is there already*--overwrite*");
        folder.Run(isResumed: true).Should().BeNull("nothing is left to do");
    }

    [Test]
    public void Does_not_go_on_by_another_pack()
    {
        using var folder = Broken();
        var texts = GuidelineEngine.Tests.Packs.MinimalPack.Texts();
        texts["pack.yaml"] = texts["pack.yaml"].Replace("title: ", "title: Another ", StringComparison.Ordinal);
        using var input = folder.OpenInput();
        var other = DecisionEngine.LoadOrThrow(GuidelineEngine.Packs.Reading.PackFiles.InMemory(texts));

        FluentActions.Invoking(() => BatchStart.Find(new BatchFiles(folder.Out), BatchBasis.Of(other, input, DecisionForm.Ndjson), true, false))
            .Should().Throw<InvalidInputException>().WithMessage("*its pack was `minimal *` and is `minimal *`*");
    }

    [Test]
    public void Does_not_go_on_in_another_form()
    {
        using var folder = Broken();
        using var input = folder.OpenInput();

        FluentActions.Invoking(() => BatchStart.Find(new BatchFiles(folder.Out), BatchBasis.Of(folder.Engine, input, DecisionForm.Csv), true, false))
            .Should().Throw<InvalidInputException>().WithMessage("*its output was `ndjson` and is `csv`*");
    }

    [Test]
    public void Does_not_go_on_with_another_input()
    {
        using var folder = Broken();
        File.WriteAllText(folder.In, Input.Replace("case-1\"", "case-0\"", StringComparison.Ordinal));

        folder.Invoking(one => one.Run(isResumed: true)).Should().Throw<InvalidOperationException>().WithMessage("the input is another");
    }

    [Test]
    public void Does_not_go_on_with_an_input_that_was_cut()
    {
        using var folder = Broken();
        File.WriteAllText(folder.In, Input[..100]);

        folder.Invoking(one => one.Run(isResumed: true)).Should().Throw<InvalidOperationException>().WithMessage("the input is another");
    }

    [Test]
    public void Does_not_go_on_into_an_output_that_was_cut()
    {
        using var folder = Broken();
        File.WriteAllText(folder.Out, "");

        folder.Invoking(one => one.Run(isResumed: true)).Should().Throw<InvalidInputException>().WithMessage("*has 0 bytes, expected at least*");
    }

    [Test]
    public void Does_not_go_on_by_a_checkpoint_that_was_changed([Range(0, 40, 8)] int at)
    {
        using var folder = Broken();
        var bytes = File.ReadAllBytes(folder.Out + ".progress");
        bytes[at] ^= 1;
        File.WriteAllBytes(folder.Out + ".progress", bytes);

        folder.Invoking(one => one.Run(isResumed: true)).Should().Throw<InvalidInputException>().WithMessage("*does not say where the run stood*");
    }

    [Test]
    public void Goes_on_with_lines_that_were_added_behind_what_it_read()
    {
        using var folder = Broken();
        File.AppendAllText(folder.In, Case("added") + "\n");

        folder.Run(isResumed: true)!.Cases.Should().Be(55);
    }

    private static BatchFolder Broken()
    {
        var folder = new BatchFolder();
        File.WriteAllText(folder.In, Input);
        Breaks(folder, 200_000).Should().BeTrue();
        new BatchFiles(folder.Out).ReadCheckpoint()!.OutBytes.Should().BePositive();
        return folder;
    }

    private static bool Breaks(BatchFolder folder, int budget)
    {
        try
        {
            folder.Run(isResumed: true, new BreakingDisk(budget).Open);
            return false;
        }
        catch (BrokenOffException)
        {
            return true;
        }
    }

    private static string Text(Tally tally) => ClosingSummary.Lay(tally, BatchFolder.Pack, 110).ToString();

    private sealed class BrokenOffException : Exception;

    // Takes so many bytes in all, and not one more: then it is as if the process had been killed.
    private sealed class BreakingDisk(int budget)
    {
        private int left = budget;

        public Stream Open(string path, FileMode mode) => new Broken(this, path, mode);

        private sealed class Broken(BreakingDisk disk, string path, FileMode mode) : FileStream(path, mode, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0)
        {
            public override void Write(ReadOnlySpan<byte> buffer)
            {
                var taken = Math.Min(buffer.Length, disk.left);
                disk.left -= taken;
                // Not by a span: of a class of its own FileStream passes that on to here.
                base.Write(buffer[..taken].ToArray(), 0, taken);
                if (taken < buffer.Length)
                    throw new BrokenOffException();
            }

            public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
        }
    }
}
