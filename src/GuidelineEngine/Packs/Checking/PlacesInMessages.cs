using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>A message names only facts that its criterion reads, and a limit only where there is exactly one.</summary>
internal static class PlacesInMessages
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        foreach (var (criterion, message) in Messages.Of(written.Guideline))
        {
            foreach (var part in message.Parts)
            {
                if (part.Fact is { } fact && !Reads(criterion, fact))
                    diagnostics.Report(DiagnosticCatalogue.FactNotTested, message.Span, fact.Name, criterion.Name);
            }
            if (criterion.Limit is null && NamesLimit(message) && !HasUnreadParts(criterion))
                diagnostics.Report(DiagnosticCatalogue.NoSingleLimit, message.Span, criterion.Name, Limits.Of(criterion.When).Count);
        }
    }

    // The parts of a comparison that is worked out are read as well.
    private static bool Reads(Criterion criterion, Fact fact) => criterion.Facts().Any(read =>
        read.Name == fact.Name || read.Derivation?.Lesser?.Name == fact.Name || read.Derivation?.Greater?.Name == fact.Name);

    private static bool NamesLimit(Message message) => message.Parts.Any(part => part.Place == MessagePlace.Limit);

    private static bool HasUnreadParts(Criterion criterion) => criterion.When?.Leaves().Any(leaf => leaf is UnreadFormula) == true;
}
