using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Seeds;

public sealed class Every_case_file_of_the_pack
{
    [TestCaseSource(nameof(Files))]
    public void Reads_without_a_diagnostic(string file)
    {
        var reading = CaliforniaPack.Engine.ReadCase(file, File.ReadAllText(Path.Combine(CaliforniaPack.Folder, file)));
        reading.Diagnostics.Select(diagnostic => diagnostic.Id + " " + diagnostic.Span + " " + diagnostic.Message).Should().BeEmpty();
        reading.Case.Should().NotBeNull();
    }

    [TestCaseSource(nameof(Files))]
    public void Reads_every_request_line_completely(string file)
    {
        var decision = CaliforniaPack.Decide(file, File.ReadAllText(Path.Combine(CaliforniaPack.Folder, file)));
        foreach (var request in decision.Requests)
        {
            request.Reason.Should().NotBe("not_understood", "{0}", Showing.Show(request));
            var read = request.Item.Read.Select(field => field.Field).ToList();
            if (read.Contains("drug"))
                read.Should().Contain("quantity", "{0}", request.Item.Written);
            else
                read.Should().Contain("service", "{0}", request.Item.Written);
        }
    }

    [Test]
    public void Is_decided_by_a_pack_without_a_diagnostic() =>
        RulePackReader.Read(PackFiles.FromFolder(CaliforniaPack.Folder)).Render().Should().Be("no errors\n");

    [Test]
    public void Is_decided_by_a_pack_whose_every_statement_is_used()
    {
        var pack = CaliforniaPack.Engine.Pack;
        var used = pack.Guidelines.SelectMany(guideline => guideline.Criteria.SelectMany(criterion => criterion.RestsOn).Concat(guideline.NeverRestsOn))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        pack.Guidelines.SelectMany(guideline => guideline.Statements).Where(statement => !used.Contains(statement)).Select(statement => statement.Id)
            .Should().BeEmpty();
    }

    private static IEnumerable<string> Files() =>
        new[] { "tests", "examples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(CaliforniaPack.Folder, folder), "*.case.yaml", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(CaliforniaPack.Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
