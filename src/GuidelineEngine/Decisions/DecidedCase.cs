using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>What all decisions of one case by one pack have in common. Kept with the case, so that deciding it again makes none of it anew.</summary>
internal sealed record DecidedCase
{
    public required string Case { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Reviewer Reviewer { get; init; }
    public required string PackId { get; init; }
    public required IReadOnlyList<PackLayer> Layers { get; init; }

    /// <summary>The engine's product version.</summary>
    public required string Engine { get; init; }

    public required IReadOnlyList<string> Overridden { get; init; }

    /// <summary>What is worked out when it is read.</summary>
    public required ICaseDetails Details { get; init; }

    /// <summary>The case, for what a screen shows beside the decision; null where it is not at hand.</summary>
    public ClinicalCase? Asked { get; init; }

    /// <summary>The pack, for the labels of facts and the words of statements; null where it is not at hand.</summary>
    public RulePack? Pack { get; init; }

    public IReadOnlyList<Gate> Gates => field ??= Details.Gates();

    public IReadOnlyList<RecordReference> Records => field ??= Details.Records();
}
