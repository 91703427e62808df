using System.Collections.Frozen;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>
/// Reads how much may be used: <c>supply</c> with <c>tolerance</c>, <c>dose</c> with <c>of</c>, or for a service
/// <c>visits</c>, <c>weeks</c>, <c>levels</c>, <c>hours</c> or <c>trial</c>.
/// </summary>
internal sealed class AllowanceReader(PackReading reading)
{
    private static readonly FrozenDictionary<string, AllowanceKind> Kinds =
        Enum.GetValues<AllowanceKind>().ToFrozenDictionary(PackWords.Of, StringComparer.Ordinal);

    private DiagnosticBag Diagnostics => reading.Diagnostics;

    /// <summary>The allowance; null when absent, or when it was reported.</summary>
    /// <param name="node">What stands behind <c>allows</c>.</param>
    /// <param name="when">The test beside it, whose facts say what was used before.</param>
    public Allowance? Read(Node? node, Formula? when)
    {
        if (MappingReader.Over(node, Diagnostics, "`allows`") is not { } allows)
            return null;
        var kinds = Kinds.Where(kind => allows.Node[kind.Key] is not null).Select(kind => kind.Value).Order().ToArray();
        foreach (var kind in Kinds.OrderBy(kind => kind.Value))
            allows.Take(kind.Key);
        var allowance = kinds is [var one] ? Read(one, allows, when) : null;
        allows.Take("tolerance");
        allows.Take("of");
        allows.Finish();
        if (kinds.Length == 1 && (allows.Node["tolerance"] is null || kinds[0] == AllowanceKind.Supply))
            return allowance;
        Diagnostics.Report(DiagnosticCatalogue.SupplyOrDose, Places.At(allows.Node));
        return null;
    }

    private Allowance? Read(AllowanceKind kind, MappingReader allows, Formula? when) => kind switch
    {
        AllowanceKind.Supply => ReadSupply(allows, when),
        AllowanceKind.Dose => ReadDose(allows),
        AllowanceKind.Trial => ReadTrial(allows),
        _ => ReadCount(kind, allows, when),
    };

    private Allowance? ReadSupply(MappingReader allows, Formula? when)
    {
        var supply = allows.TakeScalar("supply") is { } length ? DurationReading.Read(length, Diagnostics, "`supply`") : null;
        var tolerance = allows.TakeScalar("tolerance") is { } over ? DurationReading.Read(over, Diagnostics, "`tolerance`") : null;
        return supply is { } most && UsedBefore(when, allows.Node) is { } used
            ? new Allowance { Kind = AllowanceKind.Supply, Supply = most, Tolerance = tolerance, UsedBefore = used, Limit = most.ToString(), Span = allows.Span }
            : null;
    }

    private Allowance? ReadDose(MappingReader allows)
    {
        var written = allows.TakeScalar("dose");
        return DoseFact(allows, written) is { } fact && written is not null && ThresholdReading.ReadNumber(fact, written, Diagnostics, "`dose`") is { } dose
            ? new Allowance { Kind = AllowanceKind.Dose, Dose = dose, DoseFact = fact, Limit = Limits.Of(dose, fact.Unit), Span = allows.Span }
            : null;
    }

    private Allowance? ReadTrial(MappingReader allows) =>
        allows.TakeScalar("trial") is { } length && DurationReading.Read(length, Diagnostics, "`trial`") is { } trial
            ? new Allowance { Kind = AllowanceKind.Trial, Trial = trial, Limit = trial.ToString(), Span = allows.Span }
            : null;

    private Allowance? ReadCount(AllowanceKind kind, MappingReader allows, Formula? when)
    {
        var key = PackWords.Of(kind);
        decimal? most = kind == AllowanceKind.Hours ? allows.TakeNumber(key) : allows.TakeInteger(key);
        if (most is not { } count)
            return null;
        var used = kind == AllowanceKind.Visits ? GivenBefore(when, allows.Node) : null;
        if (kind == AllowanceKind.Visits && used is null)
            return null;
        return new Allowance { Kind = kind, Most = count, UsedBefore = used, Limit = Limits.Of(count, count == 1 ? key[..^1] : key), Span = allows.Span };
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
            .Where(fact => fact.Type == FactType.Duration && fact.Derivation?.Rule is not (DerivationRule.TimeSinceInjury or DerivationRule.AfterSurgery)).ToArray();
        if (tested.Length > 1)
        {
            Diagnostics.Report(DiagnosticCatalogue.UsedBeforeUnclear, Places.At(allows, "supply"), Alternatives.OneOf([.. tested.Select(fact => fact.Name)]));
            return null;
        }
        return tested.Length == 1 ? tested[0] : Own(DerivationRule.CourseDuration, DiagnosticCatalogue.NothingUsedBefore, Places.At(allows, "supply"));
    }

    private Fact? GivenBefore(Formula? when, MappingNode allows) =>
        when?.Facts().FirstOrDefault(fact => fact.Derivation?.Rule == DerivationRule.VisitsBefore)
        ?? Own(DerivationRule.VisitsBefore, DiagnosticCatalogue.NothingGivenBefore, Places.At(allows, "visits"));

    // Where facts could not be read, the one that is needed may be among them.
    private Fact? Own(DerivationRule rule, DiagnosticDescriptor missing, SourceSpan place)
    {
        var own = reading.Facts.DerivedBy(rule);
        if (own is null && reading.UnreadFacts.Known.Count == 0 && reading.Facts.All.Count > 0)
            Diagnostics.Report(missing, place);
        return own;
    }
}
