using GuidelineEngine.Documents;
using GuidelineEngine.Tooling.Coverage;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>A case that was tried: the test that it comes from, what was changed, and what a guideline makes of it.</summary>
internal sealed record SearchState(PolicyTest Test, EditedCase Edited, Sighting Seen, IReadOnlyList<string> Changed, IReadOnlyList<CoverageGoal> Reached)
{
    public MappingNode Case => Edited.Case;

    public int Steps => Changed.Count;
}
