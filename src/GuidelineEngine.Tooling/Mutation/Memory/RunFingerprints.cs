using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tooling.Mutation.Memory;

/// <summary>Names everything that the result of a change rests on.</summary>
internal sealed class RunFingerprints
{
    private readonly string shared;
    private readonly Dictionary<string, string> guidelines;
    private readonly Dictionary<PreparedTest, string> tests;

    public RunFingerprints(PackLoading loading, PackWorkshop workshop, IReadOnlyList<PreparedTest> tests)
    {
        var own = workshop.Guidelines.Select(text => text.File.ShownAs).ToHashSet(StringComparer.Ordinal);
        string[] engines = [.. ((Type[])[typeof(DecisionEngine), typeof(RunFingerprints)]).Select(type => type.Module.ModuleVersionId.ToString())];
        var files = loading.Layers.SelectMany(layer => layer.All).Where(file => !own.Contains(file.ShownAs)).SelectMany(file => (string[])[file.ShownAs, file.Text]);
        // What "this class" means to a course follows from the scopes of all guidelines.
        shared = Fingerprint.Of([.. engines, .. files, .. workshop.Pack.DecidingClasses.Order(StringComparer.Ordinal)]);
        guidelines = workshop.Guidelines.ToDictionary(text => text.Guideline.Id, text => Fingerprint.Of(text.File.Text), StringComparer.Ordinal);
        this.tests = tests.ToDictionary(test => test, test => Fingerprint.Of(
            [test.Test.Name, NodeText.Of(test.Test.Case), .. Expected(test.Test), .. test.Guidelines.Order(StringComparer.Ordinal).Select(Guideline)]));
    }

    /// <summary>The name of a change that some tests may notice.</summary>
    public string Of(Mutant mutant, IEnumerable<PreparedTest> reached) =>
        Fingerprint.Of([shared, mutant.File.Text, mutant.Key, .. reached.Select(test => tests[test]).Order(StringComparer.Ordinal)]);

    private static IEnumerable<string> Expected(PolicyTest test) => test.Expected.SelectMany(line => (string[])
        [line.Request ?? "", .. line.All.SelectMany(expectation => (string[])[expectation.Key, NodeText.Of(expectation.Written)])]);

    private string Guideline(string id) => id + guidelines.GetValueOrDefault(id);
}
