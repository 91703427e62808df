using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary><c>instead_of</c> names other guidelines of the same source, and never leads back.</summary>
internal static class Displacements
{
    public static void Check(WrittenPack pack, DiagnosticBag diagnostics)
    {
        var byId = pack.Guidelines.GroupBy(placed => placed.Guideline.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Guideline, StringComparer.Ordinal);
        foreach (var placed in pack.Guidelines)
        {
            foreach (var (displaced, place) in placed.Guideline.InsteadOf.Zip(placed.InsteadOf))
            {
                if (!byId.TryGetValue(displaced, out var other))
                {
                    if (!pack.UnreadFiles.Any(file => file.Name == displaced))
                        diagnostics.ReportWithHint(DiagnosticCatalogue.DisplacesUnknown, place, Alternatives.DidYouMean(displaced, byId.Keys), displaced);
                }
                else if (other.Source.Id != placed.Guideline.Source.Id)
                    diagnostics.Report(DiagnosticCatalogue.DisplacesOtherSource, place, displaced, other.Source.Id, placed.Guideline.Source.Id);
                else if (LeadsTo(other, placed.Guideline.Id, byId))
                    diagnostics.Report(DiagnosticCatalogue.DisplacesInCircle, place, displaced, placed.Guideline.Id);
            }
        }
    }

    private static bool LeadsTo(Guideline from, string id, Dictionary<string, Guideline> byId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Guideline>([from]);
        while (open.TryPop(out var guideline))
        {
            if (guideline.Id == id)
                return true;
            if (!seen.Add(guideline.Id))
                continue;
            foreach (var next in guideline.InsteadOf)
            {
                if (byId.TryGetValue(next, out var known))
                    open.Push(known);
            }
        }
        return false;
    }
}
