using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>A formula, and the truths that are wanted of it.</summary>
internal sealed record Demand(Formula Formula, Predicate<Truth> Accepts);
