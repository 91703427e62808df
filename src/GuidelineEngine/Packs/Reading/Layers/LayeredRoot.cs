using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>What one layer writes in a file that others write as well.</summary>
internal readonly record struct LayeredRoot(string Layer, MappingNode Root);
