using GuidelineEngine.Cli.Batch;
using static GuidelineEngine.Tests.Cli.Batch.BatchFolder;

namespace GuidelineEngine.Tests.Cli.Batch;

public sealed class The_closing_summary
{
    private const string Supply = """
        ,"rfa":{"dated":"2014-11-05"}
        """;

    [Test]
    public void Says_what_came_of_the_batch_and_what_to_do_next()
    {
        using var folder = new BatchFolder();
        var tally = folder.Run(string.Join('\n', Case("one"), Case("two"), "{}", RunningOut("three")));

        var text = ClosingSummary.Lay(tally, Pack, 110).ToString();

        text.Should().Contain("3 cases decided, 3 requests; 1 case rejected. Every outcome is a recommendation; adverse ones are drafts");
        Words(text).Should().Contain("relaxants 3 0 3 0 0 0", "the outcomes of each guideline");
        Words(text).Should().Contain("3 overdose an overdose", "what is missing, by its label in the pack and not by one case's question");
        Words(text).Should().Contain("3 relaxants/had_overdose", "the cautions");
        Words(text).Should().Contain("outer day of the review: 1 request").And.Contain("three one 4 2014-11-12 2014-11-19");
        Words(text).Should().Contain("1 GE1", "the rejected by their code");
    }

    private static string RunningOut(string id) => Case(id, rest: Supply.Trim())
        .Replace("\"Zanaflex 4mg #30\"", "\"Zanaflex 4mg #30\",\"supply\":{\"last_fill\":\"2014-10-13\",\"quantity\":30,\"days\":30}", StringComparison.Ordinal);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
