using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>Changes that a pack's authors know no test to notice, each with the reason: <c>tests/survivors.yaml</c>.</summary>
internal sealed class KnownSurvivors
{
    private readonly Dictionary<(string File, string Place, string Change), string> reasons;

    private KnownSurvivors(Dictionary<(string File, string Place, string Change), string> reasons) => this.reasons = reasons;

    /// <summary>Where they stand below a pack's folder.</summary>
    public const string File = "tests/survivors.yaml";

    public static KnownSurvivors None { get; } = new([]);

    /// <summary>Reads the file; what is wrong with it goes into the bag.</summary>
    public static KnownSurvivors Read(string file, string text, DiagnosticBag diagnostics)
    {
        var reasons = new Dictionary<(string File, string Place, string Change), string>();
        if (MappingReader.Over(DocumentReader.Read(file, text, diagnostics), diagnostics, "the list of survivors") is not { } root)
            return None;
        foreach (var item in root.TakeSequence("survivors")?.Items ?? [])
        {
            if (MappingReader.Over(item, diagnostics, "a survivor") is not { } survivor)
                continue;
            var key = (survivor.RequireText("file") ?? "", survivor.RequireText("place") ?? "", survivor.RequireText("change") ?? "");
            reasons[key] = survivor.RequireText("reason") ?? "";
            survivor.Finish();
        }
        root.Finish();
        return new KnownSurvivors(reasons);
    }

    /// <summary>Why a change survives; null where nobody has said.</summary>
    /// <param name="survivor">The change.</param>
    public string? ReasonOf(MutantResult survivor) =>
        reasons.FirstOrDefault(known => Is(survivor, known.Key)).Value;

    /// <summary>Those that are listed and were tried, and do not survive any more.</summary>
    public IEnumerable<(string File, string Place, string Change)> Stale(IReadOnlyList<MutantResult> tried) => reasons.Keys.Where(known =>
        tried.Any(mutant => IsIn(mutant.File, known.File)) && !tried.Any(mutant => mutant.State == MutantState.Survived && Is(mutant, known)));

    private static bool Is(MutantResult mutant, (string File, string Place, string Change) known) =>
        mutant.Change == known.Change && mutant.Place == known.Place && IsIn(mutant.File, known.File);

    private static bool IsIn(string file, string path) => file == path || file.EndsWith("/" + path, StringComparison.Ordinal);
}
