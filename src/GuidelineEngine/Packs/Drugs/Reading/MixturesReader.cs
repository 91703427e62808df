using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs;

/// <summary>Reads what pharmacies make up, by route.</summary>
internal sealed class MixturesReader(DiagnosticBag diagnostics, ClassesReader classes)
{
    private readonly Dictionary<string, (Mixture Mixture, SourceSpan Span)> byRoute = new(StringComparer.Ordinal);

    internal IReadOnlyList<Mixture> Mixtures => [.. byRoute.Values.Select(read => read.Mixture)];

    internal void Read(MappingNode? node)
    {
        foreach (var entry in node?.Entries ?? [])
        {
            var route = entry.Key.Text;
            if (!ProductKey.Routes.Contains(route))
            {
                diagnostics.ReportWithHint(DiagnosticCatalogue.UnknownRoute, entry.Key.Span, Alternatives.DidYouMean(route, ProductKey.Routes), route);
                continue;
            }

            if (MappingReader.Over(entry.Value, diagnostics, "a mixture") is not { } reader)
            {
                continue;
            }

            reader.Require("classes");
            var named = reader.TakeTextList("classes");
            var forms = reader.TakeTextList("forms");
            var stopping = reader.Require("stopping") is null ? null : reader.TakeWord("stopping", ProductsReader.StoppingWords);
            reader.Finish();
            var mixture = new Mixture(route, classes.WithParents(named), [.. forms.Select(form => form.Text)], stopping ?? Stopping.Wean);
            if (!byRoute.TryAdd(route, (mixture, entry.Key.Span)))
            {
                diagnostics.Report(DiagnosticCatalogue.DeclaredTwice, entry.Key.Span, "the mixture", route, byRoute[route].Span);
            }
        }
    }
}
