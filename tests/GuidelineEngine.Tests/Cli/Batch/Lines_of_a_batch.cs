using System.Text;
using System.Text.Json.Nodes;
using GuidelineEngine.Cli.Batch;
using static GuidelineEngine.Tests.Cli.Batch.BatchFolder;

namespace GuidelineEngine.Tests.Cli.Batch;

/// <summary>What stands in a file of NDJSON, and what becomes of it.</summary>
public sealed class Lines_of_a_batch
{
    [Test]
    public void Are_decided_in_their_order()
    {
        using var folder = new BatchFolder { Jobs = 4 };

        var tally = folder.Run(string.Concat(Enumerable.Range(1, 500).Select(i => Case("case-" + i) + "\n")));

        folder.Decisions.Select(decision => (string)decision["case"]!).Should().Equal(Enumerable.Range(1, 500).Select(i => "case-" + i));
        tally.Cases.Should().Be(500);
        tally.Outcomes.All.Should().Be(500);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(7)]
    public void Are_decided_to_the_same_bytes_by_any_number_of_workers(int jobs)
    {
        var input = string.Concat(Enumerable.Range(1, 200).Select(i => (i % 7 == 0 ? "{}" : Case("case-" + i, i % 2 == 0 ? "Morphine 15mg #60" : "Zanaflex 4mg #30")) + "\n"));
        using var one = new BatchFolder { Jobs = 1 };
        using var several = new BatchFolder { Jobs = jobs };

        one.Run(input);
        several.Run(input);

        File.ReadAllBytes(several.Out).Should().Equal(File.ReadAllBytes(one.Out));
        File.ReadAllBytes(several.Out + ".rejected.ndjson").Should().Equal(File.ReadAllBytes(one.Out + ".rejected.ndjson"));
    }

    [TestCase("{0}\n{1}\n", TestName = "With_line_feeds")]
    [TestCase("{0}\n{1}", TestName = "Without_a_last_line_feed")]
    [TestCase("{0}\r\n{1}\r\n", TestName = "With_carriage_returns")]
    [TestCase("\uFEFF{0}\n{1}\n", TestName = "With_a_byte_order_mark")]
    [TestCase("{0}\n\uFEFF{1}\n", TestName = "With_a_byte_order_mark_where_files_were_joined")]
    [TestCase("\n\n{0}\n  \t \n\r\n{1}\n\n", TestName = "With_blank_lines")]
    public void Are_decided_however_they_end(string layout)
    {
        using var folder = new BatchFolder();

        folder.Run(string.Format(layout, Case("first"), Case("second")));

        folder.Decisions.Select(decision => (string)decision["case"]!).Should().Equal("first", "second");
        folder.Rejected.Should().BeEmpty();
        File.Exists(folder.Out + ".rejected.ndjson").Should().BeFalse("nothing was rejected");
        File.Exists(folder.Out + ".progress").Should().BeFalse("the run came to its end");
    }

    [Test]
    public void That_are_blank_count_as_lines_all_the_same()
    {
        using var folder = new BatchFolder();

        folder.Run($"\n\n{Case("good")}\n\n{{}}\n").Should().Match<Tally>(tally => tally.Cases == 1 && tally.Rejected == 1 && tally.Blank == 3);

        folder.Rejected.Single()["line"]!.GetValue<int>().Should().Be(5);
    }

    [Test]
    public void That_are_no_case_are_rejected_with_what_is_wrong_and_stop_nothing()
    {
        using var folder = new BatchFolder();
        var bad = Case("bad").Replace("\"as_of\"", "\"as_off\"", StringComparison.Ordinal);

        var tally = folder.Run($"{Case("first")}\nthis is no JSON\n{bad}\n{Case("last")}\n");

        folder.Decisions.Select(decision => (string)decision["case"]!).Should().Equal("first", "last");
        tally.Rejected.Should().Be(2);
        tally.RejectedByCode.Keys.Should().Contain("GE1002");
        folder.Rejected.Select(line => (int)line["line"]!).Should().Equal(2, 3);
        folder.Rejected.Select(line => (string)line["text"]!).Should().Equal("this is no JSON", bad);
        var diagnostic = folder.Rejected[1]["diagnostics"]!.AsArray().First(one => ((string)one!["message"]!).Contains("as_off", StringComparison.Ordinal))!;
        ((int)diagnostic["line"]!, (int)diagnostic["column"]!).Should().Be((3, bad.IndexOf("\"as_off", StringComparison.Ordinal) + 1));
        ((string)diagnostic["code"]!).Should().StartWith("GE");
        ((string)diagnostic["severity"]!).Should().Be("error");
        ((string)diagnostic["hint"]!).Should().Contain("as_of");
    }

    [Test]
    public void That_are_rejected_can_be_corrected_and_run_again()
    {
        using var folder = new BatchFolder();
        using var again = new BatchFolder();
        folder.Run(Case("bad").Replace("2014-11-12", "2014-11-32", StringComparison.Ordinal) + "\n");

        again.Run(((string)folder.Rejected.Single()["text"]!).Replace("2014-11-32", "2014-11-12", StringComparison.Ordinal));

        ((string)again.Decisions.Single()["case"]!).Should().Be("bad");
    }

    [Test]
    public void That_are_no_UTF_8_are_kept_byte_by_byte()
    {
        using var folder = new BatchFolder();
        byte[] bad = [.. Encoding.UTF8.GetBytes(Case("x"))[..^1], 0xC3, 0x28];

        folder.Run([.. bad, (byte)'\n', .. Encoding.UTF8.GetBytes(Case("good"))]);

        var rejected = folder.Rejected.Single();
        ((string)rejected["diagnostics"]![0]!["code"]!).Should().Be("GE1014");
        Convert.FromBase64String((string)rejected["base64"]!).Should().Equal(bad);
        folder.Decisions.Should().HaveCount(1);
    }

    [Test]
    public void That_are_too_long_are_passed_over_in_little_memory()
    {
        using var folder = new BatchFolder();
        using (var file = File.Create(folder.In))
        {
            file.Write(Encoding.UTF8.GetBytes(Case("before") + "\n"));
            var block = Encoding.UTF8.GetBytes(new string('x', 1024 * 1024));
            for (var i = 0; i < 100; i++)
                file.Write(block);
            file.Write(Encoding.UTF8.GetBytes("\n" + Case("after") + "\n"));
        }

        var before = GC.GetTotalAllocatedBytes();
        folder.Run(isResumed: false);

        (GC.GetTotalAllocatedBytes() - before).Should().BeLessThan(60 * 1024 * 1024);
        folder.Decisions.Select(decision => (string)decision["case"]!).Should().Equal("before", "after");
        var rejected = folder.Rejected.Single();
        ((string)rejected["diagnostics"]![0]!["code"]!).Should().Be("GE1015");
        ((long)rejected["bytes"]!).Should().Be(100 * 1024 * 1024 + 1);
        ((string)rejected["beginning"]!).Should().StartWith("xxx").And.HaveLength(1024);
        ((int)rejected["line"]!).Should().Be(2);
    }

    [Test]
    public void Of_the_longest_kind_that_is_read_are_read()
    {
        using var folder = new BatchFolder();
        var padding = new string(' ', 4 * 1024 * 1024 - 1 - Case("long").Length);

        folder.Run(Case("long") + padding + "\n" + Case("long")[..^1] + padding + "  }\n" + Case("short"));

        folder.Decisions.Select(decision => (string)decision["case"]!).Should().Equal("long", "short");
        ((string)folder.Rejected.Single()["diagnostics"]![0]!["code"]!).Should().Be("GE1015");
    }

    [Test]
    public void That_name_the_same_case_are_decided_each()
    {
        using var folder = new BatchFolder();

        folder.Run($"{Case("twin")}\n{Case("twin")}\n");

        folder.Decisions.Should().HaveCount(2);
        folder.Decisions[0].ToJsonString().Should().Be(folder.Decisions[1].ToJsonString());
    }

    [Test]
    public void On_which_the_engine_fails_are_rejected_and_stop_nothing()
    {
        using var folder = new BatchFolder();
        File.WriteAllText(folder.In, $"{Case("one")}\n{Case("two")}\n{Case("three")}\n");
        using var input = folder.OpenInput();

        var tally = folder.Run(isResumed: false, work: new CaseWork(input, folder.Engine, new FailingForm("two")))!;

        folder.Decisions.Select(decision => (string)decision["case"]!).Should().Equal("one", "three");
        var rejected = folder.Rejected.Single();
        ((int)rejected["line"]!).Should().Be(2);
        ((string)rejected["diagnostics"]![0]!["code"]!).Should().Be("GE1259");
        ((string)rejected["diagnostics"]![0]!["message"]!).Should().Contain("out of ink");
        ((string)rejected["text"]!).Should().Be(Case("two"));
        (tally.Cases, tally.Rejected, tally.Faults).Should().Be((2, 1, 1));
    }

    [Test]
    public void Of_an_empty_file_come_to_nothing()
    {
        using var folder = new BatchFolder();

        folder.Run("").Cases.Should().Be(0);

        File.ReadAllBytes(folder.Out).Should().BeEmpty();
    }

    [Test]
    public void Are_compact_JSON_with_the_digest_of_what_is_written()
    {
        using var folder = new BatchFolder();
        folder.Run(Case("é \\u0007".Replace("\\u0007", "", StringComparison.Ordinal)));

        var line = File.ReadAllText(folder.Out);
        var decision = JsonNode.Parse(line)!.AsObject();
        var digest = (string)decision["digest"]!;

        line.Should().EndWith("\n").And.Contain("é");
        line.Count(character => character == '\n').Should().Be(1);
        var without = line.TrimEnd('\n').Replace($"\"digest\":\"{digest}\",", "", StringComparison.Ordinal);
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(without))).Should().Be(digest);
    }

    // Writes a part before it fails: none of it may stay.
    private sealed class FailingForm(string on) : DecisionForm
    {
        public override string Name => "ndjson";

        public override void Write(GuidelineEngine.Decisions.CaseDecision decision, System.Buffers.IBufferWriter<byte> to)
        {
            Ndjson.Write(decision, to);
            if (decision.Case == on)
                throw new InvalidOperationException("out of ink");
        }
    }
}
