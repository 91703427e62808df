using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads what a pack extends, down to the pack that extends none.</summary>
internal sealed class LayersReader(DiagnosticBag diagnostics, DocumentLimits limits)
{
    public const string DescriptionFile = "pack.yaml";

    /// <summary>The layers, innermost first; null, and reported, where one of them cannot be found.</summary>
    public IReadOnlyList<DescribedLayer>? Read(PackFiles outermost)
    {
        var layers = new List<DescribedLayer>();
        for (var files = outermost; files is not null;)
        {
            var layer = Describe(files);
            layers.Insert(0, layer);
            if (layer.Description.Extends is not { } name)
                return layers;
            // Without an id a circle could not be told from a long way down.
            files = layer.Id.Length == 0 ? null : Below(layer, name, layers);
        }
        return null;
    }

    private DescribedLayer Describe(PackFiles files)
    {
        var file = files.All.First(file => file.Path == DescriptionFile);
        var root = MappingReader.Over(DocumentReader.Read(file.ShownAs, file.Text, diagnostics, limits), diagnostics, "the file")?.Node;
        return new DescribedLayer(files, root, PackDescriptionReader.Read(root, diagnostics));
    }

    private PackFiles? Below(DescribedLayer layer, ScalarNode name, List<DescribedLayer> above)
    {
        var files = layer.Files.Extended(name.Text);
        if (files is null || files.All.All(file => file.Path != DescriptionFile))
        {
            diagnostics.ReportWithHint(
                DiagnosticCatalogue.ExtendsUnknown, name.Span, Alternatives.DidYouMean(name.Text, PackFiles.BuiltInIds), name.Text, Alternatives.OneOf(PackFiles.BuiltInIds));
            return null;
        }
        // Read into a bag of its own: if it is one of those above, what is wrong in it was reported there.
        var id = PackDescriptionReader.IdOf(files, limits);
        if (above.FirstOrDefault(known => known.Id == id) is not { } same)
            return files;
        diagnostics.Report(DiagnosticCatalogue.ExtendsInCircle, name.Span, layer.Id, id!, same.Place);
        return null;
    }
}
