using System.Text.Json.Nodes;
using GuidelineEngine.Cli.Batch;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Cli.Batch;

/// <summary>CSV with a map of its columns.</summary>
public sealed class Rows_of_a_batch
{
    private const string Map = """
        columns:
          claim: case
          asked: as_of
          line: request.id
          item: request.item
          dx: { to: diagnoses, split: ";" }
          pain: request.findings.pain_with.value
          record: documents.1.type
        ignore: notes
        always:
          review: { stage: prospective, reviewer: staff }
          documents: { 1: { id: pr2 } }
        """;

    private const string Header = "claim,asked,line,item,dx,pain,record,notes";

    [Test]
    public void Are_cases_and_rows_of_one_case_its_request_lines()
    {
        using var folder = Folder();

        var tally = folder.Run($"{Header}\nA,2014-11-12,one,Zanaflex 4mg #30,lumbago; myalgia,6,PR-2,x\nA,2014-11-12,two,Morphine 15mg #60,lumbago; myalgia,,PR-2,y\nB,2014-11-12,one,Zanaflex 4mg #30,,,,\n");

        folder.Rejected.Should().BeEmpty();
        (tally.Cases, tally.Requests).Should().Be((2, 3));
        folder.Decisions.Select(decision => (string)decision["case"]!).Should().Equal("A", "B");
        folder.Decisions[0]["requests"]!.AsArray().Select(request => (string)request!["id"]!).Should().Equal("one", "two");
        folder.Decisions[0]["records"]!.AsArray().Should().HaveCount(1);
        folder.Decisions[0]["reviewer"]!.GetValue<string>().Should().Be("staff");
        folder.Decisions[1]["records"]!.AsArray().Should().BeEmpty("an empty cell says nothing");
    }

    [Test]
    public void Say_the_same_as_the_case_file_that_they_stand_for()
    {
        using var rows = Folder();
        using var lines = new BatchFolder();

        rows.Run($"{Header}\nA,2014-11-12,one,Zanaflex 4mg #30,lumbago,6,PR-2,\n");
        lines.Run("""{"case":"A","as_of":"2014-11-12","review":{"stage":"prospective","reviewer":"staff"},"diagnoses":["lumbago"],"documents":[{"id":"pr2","type":"PR-2"}],"requests":[{"id":"one","item":"Zanaflex 4mg #30","findings":{"pain_with":{"value":6}}}]}""");

        lines.Decisions.Should().HaveCount(1, "{0}", string.Join('\n', lines.Rejected.Select(line => line.ToJsonString())));
        File.ReadAllText(rows.Out).Should().Be(File.ReadAllText(lines.Out));
    }

    [TestCase("\"Zanaflex 4mg, #30\"", "Zanaflex 4mg, #30")]
    [TestCase("\"Zanaflex \"\"4mg\"\" #30\"", "Zanaflex \"4mg\" #30")]
    [TestCase("\"Zanaflex 4mg\n#30\"", "Zanaflex 4mg\n#30")]
    [TestCase("Zanaflex 4mg #30", "Zanaflex 4mg #30")]
    public void Have_their_cells_in_quotes_where_they_must(string cell, string said)
    {
        using var folder = Folder();

        folder.Run($"{Header}\r\nA,2014-11-12,one,{cell},,,,\r\n");

        folder.Rejected.Should().BeEmpty();
        ((string)folder.Decisions.Single()["requests"]![0]!["item"]!["written"]!).Should().Be(said);
    }

    [Test]
    public void Begin_with_a_byte_order_mark_where_a_spreadsheet_wrote_them_and_may_have_semicolons()
    {
        using var folder = Folder("separator: semicolon\n" + Map);

        folder.Run($"\uFEFF{Header.Replace(',', ';')}\r\n\r\nA;2014-11-12;one;Zanaflex 4mg, #30;;;;\r\n\r\n");

        folder.Decisions.Should().HaveCount(1);
    }

    [Test]
    public void That_are_wrong_name_the_cell_and_stop_nothing()
    {
        using var folder = Folder();
        string[] rows =
        [
            "A,2014-11-12,one,Zanaflex 4mg #30,,,,",
            "B,2014-11-32,one,Zanaflex 4mg #30,,,,",
            "C,2014-11-12,one,\"Zanaflex\n4mg #30\",,six,,",
            "D,2014-11-12,one,Zanaflex 4mg #30,,,",
            "E,2014-11-12,one,\"Zanaflex 4mg #30,,,,",
            "F,2014-11-12,one,\"Zanaflex\" 4mg #30,,,,",
            "G,2014-11-12,one,Zana\"flex 4mg #30,,,,",
            "H,2014-11-12,one,Zanaflex 4mg #30,,,,",
            "H,2014-11-13,two,Zanaflex 4mg #30,,,,",
            "I,2014-11-12,one,Zanaflex 4mg #30,,,,",
        ];

        folder.Run(Header + "\n" + string.Join('\n', rows));

        folder.Decisions.Select(decision => (string)decision["case"]!).Should().Equal("A", "I");
        folder.Rejected.Select(Place).Should().Equal(
            (3, "GE1036", 3, 3, "asked"),
            (4, "GE1210", 5, 11, "pain"),
            (6, "GE1250", 6, 1, null),
            (7, "GE1251", 7, 18, null),
            (8, "GE1251", 8, 28, null),
            (9, "GE1251", 9, 22, null),
            (10, "GE1256", 11, 3, null));
        string.Join('\n', folder.Rejected.Select(line => (string)line["text"]!)).Should().Be(string.Join('\n', rows[1..^1]), "nothing is lost");
    }

    [Test]
    public void Of_the_summary_are_as_a_spreadsheet_reads_them_and_run_nothing()
    {
        using var folder = new BatchFolder { Map = Map, Form = DecisionForm.Csv };

        folder.Run($"{Header}\n=1+1,2014-11-12,one,\"Zanaflex 4mg, #30\",,,,\n");

        var rows = File.ReadAllText(folder.Out).Split("\r\n");
        rows.Should().HaveCount(3);
        rows[0].Should().Be("case,line,item,outcome,truth,authority,draft_outcome,guidelines,missing,cautions,ask_by,decide_by,outer,runs_out");
        rows[1].Should().StartWith("'=1+1,one,\"Zanaflex 4mg, #30\",").And.Contain("relaxants");
        rows[2].Should().BeEmpty();
    }

    [TestCase("plain", "plain")]
    [TestCase("=1+1", "'=1+1")]
    [TestCase("+1", "'+1")]
    [TestCase("-1", "'-1")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("\t=1", "'\t=1")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("=\"x\"", "\"'=\"\"x\"\"\"")]
    [TestCase("", "")]
    public void Have_no_cell_that_a_spreadsheet_takes_for_a_formula(string text, string cell) => CsvCell.Quoted(text).Should().Be(cell);

    [Test]
    public void Go_on_where_they_were_broken_off()
    {
        using var folder = Folder();
        using var whole = Folder();
        var input = Header + "\n" + string.Concat(Enumerable.Range(1, 400).Select(i => $"C{i / 3},2014-11-12,l{i},Zanaflex 4mg #30,,,,{new string('x', 3_000)}\n"));
        whole.Run(input);
        File.WriteAllText(folder.In, input);
        using var stop = new CancellationTokenSource();
        var disk = new Func<string, FileMode, Stream>((path, mode) =>
        {
            if (path.EndsWith(".next", StringComparison.Ordinal) && File.Exists(folder.Out) && new FileInfo(folder.Out).Length > 0)
                stop.Cancel();
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None, 0);
        });

        folder.Run(isResumed: false, disk, stop: stop.Token);
        new BatchFiles(folder.Out).ReadCheckpoint()!.In.Lines.Should().BeInRange(2, 399);
        folder.Run(isResumed: true);

        File.ReadAllBytes(folder.Out).Should().Equal(File.ReadAllBytes(whole.Out));
    }

    private static (int Line, string Code, int At, int Column, string? Cell) Place(JsonNode rejected)
    {
        var diagnostic = rejected["diagnostics"]![0]!;
        return ((int)rejected["line"]!, (string)diagnostic["code"]!, (int)diagnostic["line"]!, (int)diagnostic["column"]!, (string?)diagnostic["cell"]);
    }

    private static BatchFolder Folder(string map = Map) => new() { Map = map };

    [Test]
    public void Are_mapped_as_the_page_about_them_shows()
    {
        var page = File.ReadAllText(Repository.Path("src", "GuidelineEngine.Cli", "Batch", "README.md"));
        string Block(string language) => page.Split("```" + language + "\n")[1].Split("```")[0];
        using var folder = new BatchFolder { Map = Block("yaml"), Engine = CaliforniaPack.Engine };

        folder.Run(Block("csv"));

        folder.Rejected.Should().BeEmpty();
        folder.Decisions.Select(decision => ((string)decision["case"]!, decision["requests"]!.AsArray().Count)).Should().Equal(("A-1001", 2), ("A-1002", 1));
    }
}
