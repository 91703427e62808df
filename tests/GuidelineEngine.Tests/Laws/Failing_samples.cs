using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Laws.Generate;
using YamlDotNet.Serialization;

namespace GuidelineEngine.Tests.Laws;

/// <summary>
/// Samples on which a law once broke, kept as text: `pack` has the files that differ from the drugs and the policy of every
/// generated pack, `case` the case, and `expected` what the decision says of each request.
/// </summary>
public sealed class Failing_samples
{
    private static readonly string Folder = Repository.Path("tests", "GuidelineEngine.Tests", "Laws", "Failures");

    private sealed class Kept
    {
        public string Law { get; set; } = "";
        public string Why { get; set; } = "";
        public Dictionary<string, string> Pack { get; set; } = [];
        public string Case { get; set; } = "";
        public Dictionary<string, string> Expected { get; set; } = [];
    }

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void Stay_mended(string file)
    {
        var kept = new DeserializerBuilder().WithNamingConvention(YamlDotNet.Serialization.NamingConventions.UnderscoredNamingConvention.Instance).Build()
            .Deserialize<Kept>(File.ReadAllText(Path.Combine(Folder, file)));
        kept.Law.Should().NotBeEmpty();
        kept.Why.Should().NotBeEmpty();
        var files = new Dictionary<string, string>(GeneratedDrugs.Files)
        {
            ["policies/california.yaml"] = GeneratedDrugs.Policy,
            ["pack.yaml"] = "pack: kept\nversion: 1.0.0\nlanguage: 1\ntitle: A pack on which a law broke\n",
            ["sources.yaml"] = Sources,
        };
        foreach (var (path, text) in kept.Pack)
            files[path] = path == "facts.yaml" ? text + "\n" + GeneratedPack.Questions : text;
        var loading = RulePackReader.Read(PackFiles.InMemory(files));
        loading.Render().Should().Be("no errors\n");
        var compiled = new DecisionEngine(loading.Pack!);
        var reading = compiled.ReadCase(file, kept.Case);
        reading.Diagnostics.Select(diagnostic => diagnostic.Message).Should().BeEmpty();
        var decision = compiled.Decide(reading.Case!);
        foreach (var request in decision.Requests)
            Summary(request).Should().Be(kept.Expected[request.Id], file);
        var reference = new DecisionEngine(loading.Pack!, ReferenceEvaluator.Instance);
        DecisionJson.Write(reference.Decide(reading.Case!)).Should().Be(DecisionJson.Write(decision));
    }

    internal const string Sources = """
        authorities: [alpha]
        sources:
          alpha-2009: { title: The book, short: the book, authority: alpha, window: { trigger: request_date }, held: yes, equivalence_table: table }
          labels: { title: Labels, short: the labels, authority: safety, window: { trigger: request_date }, held: yes }
          labor-code: { title: The code, short: the code, authority: law, window: { trigger: request_date }, held: yes }
          ccr-8-9792: { title: The rules, short: the rules, authority: law, window: { trigger: request_date }, held: yes }

        """;

    private static string Summary(RequestDecision request) =>
        $"{request.Outcome}, truth {(request.Truth is { } truth ? truth : "null")}, asks [{string.Join(", ", request.Missing.Where(missing => missing.Role == MissingRole.Decides).Select(missing => missing.Fact))}]";
}
