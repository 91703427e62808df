using System.Text.Json.Nodes;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.Reading;

/// <summary>The schemas of <c>rules/schema</c>, which the tool writes: what the readers take, an editor must not underline.</summary>
public sealed class The_schemas
{
    public static IEnumerable<string> Packs =>
        [MinimalPack.Folder, Repository.Path("rules", "california"), Repository.Path("tests", "GuidelineEngine.Tests", "Packs", "Layers", "example-society")];

    [TestCaseSource(nameof(Packs))]
    public void Fit_every_file_of_a_valid_pack(string folder)
    {
        foreach (var file in PackFiles.FromFolder(folder).All)
        {
            if (SchemaOf(file.Path) is { } schema)
                Misfit(schema, file.Text).Should().BeNull(file.Path);
        }
    }

    [Test]
    public void Fit_every_file_of_tests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("rules", "california", "tests"), "*.tests.yaml", SearchOption.AllDirectories))
            Misfit("tests", File.ReadAllText(file)).Should().BeNull(file);
    }

    [TestCase("guideline", "guideline: a\nsorce: b\n")]
    [TestCase("guideline", "guideline: a\nsource: b\ntitle: t\napplies_to: {}\nstatements: { s: { says: x, grade: good } }\n")]
    [TestCase("guideline", "guideline: a\nsource: b\ntitle: t\napplies_to: {}\nstatements: {}\ncriteria: { c: { rests_on: s, when: { f: { at_mst: 3 } } } }\n")]
    [TestCase("policy", "policy: review\ntitle: t\nasks_first: yes\n")]
    [TestCase("facts", "facts: { f: { type: yes_no, scope: line, kind: observation, label: l } }\n")]
    [TestCase("tests", "base: { as_of: 2014-11-12 }\ntests: [{ test: a }]\n")]
    [TestCase("tests", "base: { as_off: 2014-11-12 }\ntests: [{ test: a, expect: { outcome: certify } }]\n")]
    [TestCase("tests", "base: {}\ntests: [{ test: a, expect: { outcome: deny } }]\n")]
    [TestCase("formulary", "formulary: a\ntitle: t\nefective: {}\n")]
    public void Do_not_fit_mistakes(string schema, string text) => Misfit(schema, text).Should().NotBeNull();

    [TestCase("policy", "policy: review\nchanges: { reason: x }\nasks_first: yes\noutcomes: { met: { row: '6', because: x, utilization_review: { staff: certify, physician: certify }, retrospective: { staff: certify, physician: certify }, independent_medical_review: certify } }\n")]
    [TestCase("guideline", "guideline: a\nreplaces: { reason: x }\nsource: b\ntitle: t\napplies_to: {}\nstatements: {}\n")]
    [TestCase("verification", "verified: [{ statement: a/b, against: x, by: RN, on: 2026-01-05, hash: '0' }]\n")]
    [TestCase("tests", "base: {}\ntests: [{ test: a, change: { patient: { age: ~ } }, expect: { r: { outcome: certify, gates: { time: open } } } }]\ntables: [{ table: t, columns: [test], rows: [[a]] }]\n")]
    [TestCase("drugs", "brands: { clobazam oral: [A, { name: B, strength: 5 }] }\n")]
    public void Fit_what_a_layer_writes(string schema, string text) => Misfit(schema, text).Should().BeNull();

    private static string? Misfit(string schema, string text) =>
        new FittingSchema((JsonObject)JsonNode.Parse(File.ReadAllText(Repository.Path("rules", "schema", schema + ".schema.json")))!)
            .Misfit(DocumentReader.Read("a.yaml", text, new DiagnosticBag())!);

    private static string? SchemaOf(string path) => path switch
    {
        "pack.yaml" or "sources.yaml" or "facts.yaml" or "formulary.yaml" or "verification.yaml" => path[..^".yaml".Length],
        _ when path.StartsWith("guidelines/", StringComparison.Ordinal) => "guideline",
        _ when path.StartsWith("policies/", StringComparison.Ordinal) => "policy",
        _ when path.StartsWith("services/", StringComparison.Ordinal) => "services",
        _ => null,
    };
}
