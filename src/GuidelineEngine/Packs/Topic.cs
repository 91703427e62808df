namespace GuidelineEngine.Packs;

/// <summary>A topic that a pack is meant to cover, and the guidelines that do. The engine does not read it: it is for tables of what is covered.</summary>
/// <param name="Id">Its name in the list: <c>T13</c>.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Guidelines">The ids of its guidelines; empty where nothing is encoded.</param>
/// <param name="Why">Why nothing, or not all, is encoded; null where that needs no word.</param>
internal sealed record Topic(string Id, string Title, IReadOnlyList<string> Guidelines, string? Why);
