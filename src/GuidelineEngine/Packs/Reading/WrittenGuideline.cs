using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>A guideline together with how it was written, for checks that point at a place. It may lack what could not be read.</summary>
internal sealed record WrittenGuideline(Guideline Guideline, PackFile File, MappingNode Node)
{
    /// <summary>The drugs of its pack.</summary>
    public required DrugCatalogue Drugs { get; init; }

    /// <summary>Whether a criterion names a statement, or a role a criterion, that is not there: what they meant is not known then.</summary>
    public required bool HasUnknownNames { get; init; }

    /// <summary>Whether every role could be read.</summary>
    public required bool HasWholeRoles { get; init; }

    /// <summary>What is kept of it. The tree is not: a thousand of them are a burden to the garbage collector.</summary>
    public PlacedGuideline Placed() => new(Guideline, File, [.. Guideline.InsteadOf.Select(other => Places.OfName(Node, "instead_of", other))]);

    public SourceSpan Place(params ReadOnlySpan<string> path) => Places.At(Node, path);
}
