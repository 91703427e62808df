using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads <c>pack.yaml</c>: what the pack is.</summary>
internal static class PackDescriptionReader
{
    /// <summary>The version of the language that this library reads.</summary>
    public const int Language = 1;

    public static PackDescription Read(MappingNode? root, DiagnosticBag diagnostics)
    {
        if (root is null)
            return new PackDescription("", "", "", null);
        var pack = new MappingReader(root, diagnostics, "the pack");
        var id = pack.RequireScalar("pack") is { } name ? Names.Declare(name, diagnostics, "a pack") : "";
        var version = pack.RequireText("version") ?? "";
        pack.Require("language");
        if (pack.TakeInteger("language") is { } language && language != Language)
            diagnostics.Report(DiagnosticCatalogue.UnknownLanguage, Places.At(root, "language"), language, Language);
        var title = pack.RequireText("title") ?? "";
        var extends = pack.TakeScalar("extends");
        pack.Finish();
        return new PackDescription(id, version, title, extends);
    }

    /// <summary>Only the id of a pack, and nothing of what is wrong in its file; null where there is none.</summary>
    public static string? IdOf(PackFiles files, DocumentLimits limits)
    {
        var file = files.All.First(file => file.Path == LayersReader.DescriptionFile);
        return (DocumentReader.Read(file.ShownAs, file.Text, new DiagnosticBag(), limits) as MappingNode)?["pack"] is ScalarNode id ? id.Text : null;
    }
}
