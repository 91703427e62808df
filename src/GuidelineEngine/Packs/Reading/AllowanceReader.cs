using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads how much may be used: <c>supply</c> with <c>tolerance</c>, or <c>dose</c> with <c>of</c>.</summary>
internal sealed class AllowanceReader(PackReading reading)
{
    private DiagnosticBag Diagnostics => reading.Diagnostics;

    /// <summary>The allowance; null when absent, or when it was reported.</summary>
    /// <param name="node">What stands behind <c>allows</c>.</param>
    /// <param name="when">The test beside it, whose duration fact says what was used before.</param>
    public Allowance? Read(Node? node, Formula? when)
    {
        if (MappingReader.Over(node, Diagnostics, "`allows`") is not { } allows)
            return null;
        var supply = allows.TakeScalar("supply") is { } length ? DurationReading.Read(length, Diagnostics, "`supply`") : null;
        var tolerance = allows.TakeScalar("tolerance") is { } over ? DurationReading.Read(over, Diagnostics, "`tolerance`") : null;
        var written = allows.TakeScalar("dose");
        var doseFact = DoseFact(allows, written);
        allows.Finish();
        if (allows.Node["supply"] is null == (allows.Node["dose"] is null) || (tolerance is not null && allows.Node["supply"] is null))
        {
            Diagnostics.Report(DiagnosticCatalogue.SupplyOrDose, Places.At(allows.Node));
            return null;
        }
        if (supply is { } most)
            return UsedBefore(when, allows.Node) is { } used
                ? new Allowance { Supply = most, Tolerance = tolerance, UsedBefore = used, Limit = most.ToString(), Span = allows.Span }
                : null;
        return written is not null && doseFact is not null && ThresholdReading.ReadNumber(doseFact, written, Diagnostics, "`dose`") is { } dose
            ? new Allowance { Dose = dose, DoseFact = doseFact, Limit = Limits.Of(dose, doseFact.Unit), Span = allows.Span }
            : null;
    }

    private Fact? DoseFact(MappingReader allows, ScalarNode? dose)
    {
        var name = dose is null ? allows.TakeScalar("of") : allows.RequireScalar("of");
        if (name is null)
            return null;
        if (reading.Facts[name.Text] is not { } fact)
        {
            if (!reading.UnreadFacts.Contains(name.Text))
                Names.ReportUnknown(DiagnosticCatalogue.UnknownFact, name, reading.Facts.Names, Diagnostics);
            return null;
        }
        if (fact.Type == FactType.Number)
            return fact;
        Diagnostics.Report(DiagnosticCatalogue.WrongTypeOfFact, name.Span, fact.Name, FactReader.Kind(fact.Type), FactReader.Kind(FactType.Number));
        return null;
    }

    private Fact? UsedBefore(Formula? when, MappingNode allows)
    {
        var tested = (when?.Facts() ?? [])
            .Where(fact => fact.Type == FactType.Duration && fact.Derivation?.Rule != DerivationRule.TimeSinceInjury).ToArray();
        if (tested.Length > 1)
        {
            Diagnostics.Report(DiagnosticCatalogue.UsedBeforeUnclear, Places.At(allows, "supply"), Alternatives.OneOf([.. tested.Select(fact => fact.Name)]));
            return null;
        }
        if (tested.Length == 1)
            return tested[0];
        if (reading.Facts.DerivedBy(DerivationRule.CourseDuration) is { } course)
            return course;
        if (reading.UnreadFacts.Known.Count == 0 && reading.Facts.All.Count > 0)
            Diagnostics.Report(DiagnosticCatalogue.NothingUsedBefore, Places.At(allows, "supply"));
        return null;
    }
}
