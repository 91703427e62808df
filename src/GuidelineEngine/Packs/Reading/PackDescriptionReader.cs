using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads <c>pack.yaml</c>: what the pack is.</summary>
internal static class PackDescriptionReader
{
    /// <summary>The version of the language that this library reads.</summary>
    public const int Language = 1;

    public static (string Id, string Version, string Title) Read(MappingNode? root, DiagnosticBag diagnostics)
    {
        if (root is null)
            return ("", "", "");
        var pack = new MappingReader(root, diagnostics, "the pack");
        var id = pack.RequireScalar("pack") is { } name ? Names.Declare(name, diagnostics, "a pack") : "";
        var version = pack.RequireText("version") ?? "";
        pack.Require("language");
        if (pack.TakeInteger("language") is { } language && language != Language)
            diagnostics.Report(DiagnosticCatalogue.UnknownLanguage, Places.At(root, "language"), language, Language);
        var title = pack.RequireText("title") ?? "";
        pack.Finish();
        return (id, version, title);
    }
}
