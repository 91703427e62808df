using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>
/// <c>changes: { reason: … }</c>: an entry states some keys of what a lower layer declared, and leaves it the others.
/// (<c>replaces</c> puts a whole in the place of a whole.)
/// </summary>
internal static class LayerChange
{
    public const string Key = "changes";

    /// <summary>Whether a node declares itself a change; its reason is required.</summary>
    public static bool IsDeclared(MappingNode node, DiagnosticBag diagnostics)
    {
        if (node[Key] is not { } declared)
            return false;
        if (MappingReader.Over(declared, diagnostics, "`changes`") is { } mapping)
        {
            mapping.RequireText("reason");
            mapping.Finish();
        }
        return true;
    }
}
