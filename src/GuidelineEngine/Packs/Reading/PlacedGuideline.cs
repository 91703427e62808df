using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs.Reading;

/// <summary>A guideline that was read and checked by itself, with what is needed to check it against the others.</summary>
/// <param name="Guideline">The guideline.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="InsteadOf">Where each guideline that it displaces is named.</param>
internal sealed record PlacedGuideline(Guideline Guideline, PackFile File, IReadOnlyList<SourceSpan> InsteadOf);
