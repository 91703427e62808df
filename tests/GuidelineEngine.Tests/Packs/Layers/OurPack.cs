using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.Layers;

/// <summary>A layer over the minimal pack, with the files that a test gives it.</summary>
internal static class OurPack
{
    public const string Verified = "verification.yaml";
    public const string Relaxants = "guidelines/relaxants.yaml";

    public const string Replacing = """
        guideline: relaxants
        replaces: { reason: The example society has another text., drops: had_overdose }
        source: schedule-2009
        title: Muscle relaxants
        applies_to: { drug_class: muscle_relaxant }
        statements:
          not_supported: { pages: 63, says: Muscle relaxants are not an option., grade: letter }
        certify_when: never
        rests_on: not_supported

        """;

    public static PackLoading Read(params (string Path, string Text)[] files) =>
        RulePackReader.Read(MinimalPack.Under(files.Select(file => KeyValuePair.Create(file.Path, file.Text))));
}
