using GuidelineEngine.Cases;
using GuidelineEngine.Tests.Packs.Services;

namespace GuidelineEngine.Tests.Cases.RequestLines;

public sealed class Service_lines
{
    private static RequestLineReader Reader => CaliforniaServices.Lines;

    public static IEnumerable<TestCaseData> Services => Rows("service-lines.tsv");

    public static IEnumerable<TestCaseData> Mixed => Rows("mixed-lines.tsv");

    [OneTimeSetUp]
    public void Write_expectations_anew()
    {
        if (Environment.GetEnvironmentVariable("GUIDELINE_WRITE_EXPECTED") == "1")
        {
            ReadingTable.Write("service-lines.tsv", Reader);
            ReadingTable.Write("mixed-lines.tsv", Reader);
        }
    }

    [TestCaseSource(nameof(Services))]
    [TestCaseSource(nameof(Mixed))]
    public void Read_as_expected(string line, string expected)
    {
        var read = Reader.Read(line);
        ReadingTable.Of(read).Should().Be(expected, string.Join(" | ", read.Doubts.Select(doubt => doubt.Text)));
    }

    [Test]
    public void Are_many_and_distinct_and_not_all_understood()
    {
        var services = ReadingTable.Read("service-lines.tsv");
        var mixed = ReadingTable.Read("mixed-lines.tsv");
        services.Count.Should().BeGreaterThanOrEqualTo(120);
        services.Count(row => row.Reading == "NOT UNDERSTOOD").Should().BeGreaterThanOrEqualTo(25);
        mixed.Count.Should().Be(200);
        services.Concat(mixed).Select(row => row.Line).Should().OnlyHaveUniqueItems();
    }

    [TestCaseSource(nameof(Services))]
    public void Say_what_they_were_read_from(string line, string expected)
    {
        foreach (var field in Reader.Read(line).Fields.Where(field => !field.From.Contains(", ", StringComparison.Ordinal)))
        {
            if (!field.From.StartsWith("derived: ", StringComparison.Ordinal) && field.From != "catalogue")
                line.Should().Contain(field.From);
        }
    }

    [TestCase("Physical therapy", "3x4", "right", "shoulder")]
    [TestCase("TFESI", "L4-5", "bilateral", "x 2")]
    [TestCase("MRI", "without contrast", "left", "knee")]
    [TestCase("TENS unit", "30-day trial", "low back", "additional")]
    [TestCase("Acupuncture", "2x/week for 6 weeks", "neck", "continued")]
    [TestCase("Functional restoration program", "160 hours", "20 days", "initial")]
    public void Mean_the_same_in_any_order(params string[] pieces)
    {
        var expected = ReadingTable.Of(Reader.Read(string.Join(", ", pieces)));
        expected.Should().NotBe("NOT UNDERSTOOD");
        foreach (var order in Orders(pieces))
            ReadingTable.Of(Reader.Read(string.Join(", ", order))).Should().Be(expected, string.Join(", ", order));
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public void Of_any_words_never_throw(int[] picks)
    {
        string[] words =
        [
            "physical", "therapy", "PT", "MRI", "TFESI", "3", "x", "4", "3x4", "/", "-", "week", "weeks", "per", "a", "L4", "L4-5", "S1", "and", "both", "right", "(", ")", "L", "R",
            "twenty", "one", "visits", "sessions", "hours", "day", "days", "trial", "month", "up", "to", "with", "w", "o", "contrast", "#", "qty", ":", "of", "level", "total", "more",
            "spinal", "cord", "stimulator", "EMG", "NCV", "lumbar", "neck", "Norco", "post", "op", "every", "other", "once", "0", "99999", "1/2", "½", "×", "—",
        ];
        var line = string.Join(' ', picks.Take(40).Select(pick => words[Math.Abs(pick % words.Length)]));
        var act = () => Reader.Read(line).Fields.ToList();
        act.Should().NotThrow(line);
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void Of_any_text_never_throw(FsCheck.NonNull<string> text)
    {
        var act = () => Reader.Read("PT " + text.Get).Fields.ToList();
        act.Should().NotThrow(text.Get);
    }

    private static IEnumerable<string[]> Orders(string[] pieces) =>
        pieces.Length <= 1 ? [pieces] : pieces.SelectMany((first, at) => Orders([.. pieces.Where((_, other) => other != at)]).Select(rest => (string[])[first, .. rest]));

    private static IEnumerable<TestCaseData> Rows(string file) =>
        ReadingTable.Read(file).Select(row => new TestCaseData(row.Line, row.Reading).SetArgDisplayNames(row.Line));
}
