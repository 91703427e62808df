using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs;

/// <summary>The names that a request line is searched for: each stands for one service, body part or drug.</summary>
internal sealed class NamesOnLines(DrugCatalogue drugs, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, string> meaning = new(StringComparer.Ordinal);

    /// <summary>Reports a name that already stands for something else.</summary>
    internal void Declare(ScalarNode name, string what)
    {
        var spelling = DrugSpelling.Of(name.Text);
        var before = drugs.Find(name.Text) is { Count: > 0 } found ? "the drug " + found[0].Product.Drug : meaning.GetValueOrDefault(spelling);
        if (before is not null)
        {
            diagnostics.Report(DiagnosticCatalogue.NameOfTwoThings, name.Span, name.Text, before, what);
            return;
        }

        meaning.Add(spelling, what + " at " + name.Span);
    }
}
