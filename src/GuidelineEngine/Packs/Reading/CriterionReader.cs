using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads one criterion: what it rests on, what it tests, what it allows, and what to say of it.</summary>
internal sealed class CriterionReader(PackReading reading)
{
    private readonly FormulaReader formulas = new(reading);
    private readonly AllowanceReader allowances = new(reading);
    private readonly MessageReader messages = new(reading);

    /// <summary>The criterion; where parts could not be read they are left out, and were reported.</summary>
    public Criterion Read(MappingEntry entry, int index, StatementNames statements)
    {
        var name = Names.Declare(entry.Key, reading.Diagnostics, "a criterion");
        if (name == "never")
            reading.Diagnostics.Report(DiagnosticCatalogue.ReservedName, entry.Key.Span, name);
        if (MappingReader.Over(entry.Value, reading.Diagnostics, "the criterion `" + name + "`") is not { } mapping)
            return new Criterion { Name = name, Index = index, RestsOn = [], When = new UnreadFormula(entry.Key.Span), Span = entry.Key.Span };

        var restsOn = statements.Take(mapping, "rests_on");
        var when = mapping.Take("when") is { } test ? formulas.Read(test, "`when`") : null;
        var allowed = mapping.Take("allows");
        var allows = allowances.Read(allowed, when);
        if (when is null && allowed is null)
            reading.Diagnostics.Report(DiagnosticCatalogue.NothingTested, entry.Key.Span, name);
        var limits = allows is null ? Limits.Of(when) : [allows.Limit];
        var criterion = new Criterion
        {
            Name = name,
            Index = index,
            RestsOn = restsOn,
            When = when ?? (allows is null ? new UnreadFormula(entry.Key.Span) : null),
            Allows = allows,
            Limit = limits.Count == 1 ? limits[0] : null,
            MustBeKnown = mapping.TakeYesNo("must_be_known") ?? false,
            Met = messages.Take(mapping, "met"),
            NotMet = messages.Take(mapping, "not_met"),
            Undetermined = messages.Take(mapping, "undetermined"),
            Span = entry.Key.Span,
        };
        mapping.Finish();
        return criterion;
    }
}
