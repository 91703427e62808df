using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads the test of one fact: a plain value, or a mapping of comparisons and <c>documented_within</c>.</summary>
internal sealed class FactTestReader(PackReading reading)
{
    private readonly ComparisonReader comparisons = new(reading.Diagnostics);

    public Formula Read(Fact fact, MappingEntry entry)
    {
        var place = Places.Of(entry);
        switch (entry.Value)
        {
            case ScalarNode { IsEmpty: false } value:
                return Join(fact, comparisons.ReadIs(fact, value), null, place);
            case MappingNode mapping:
                return ReadMapping(fact, mapping, place);
            default:
                ValueReading.ReportKind(entry.Value, reading.Diagnostics, "the test of `" + fact.Name + "`", "a value or a mapping of comparisons");
                return new UnreadFormula(place);
        }
    }

    private Formula ReadMapping(Fact fact, MappingNode mapping, SourceSpan place)
    {
        var test = new MappingReader(mapping, reading.Diagnostics, "the test of `" + fact.Name + "`, " + FactReader.Kind(fact.Type) + ",");
        var errors = reading.Diagnostics.ErrorCount;
        var found = comparisons.Read(fact, test);
        var within = test.TakeScalar("documented_within") is { } length ? DurationReading.Read(length, reading.Diagnostics, "`documented_within`") : null;
        test.Finish();
        if (found is { Count: 0 } && within is null && reading.Diagnostics.ErrorCount == errors)
            reading.Diagnostics.Report(DiagnosticCatalogue.NothingListed, mapping.Span, "the test of `" + fact.Name + "`");
        if (reading.Diagnostics.ErrorCount > errors)
            return new UnreadFormula(place);
        return found is { Count: 0 } ? new FactTest(fact, null, within, place) : Join(fact, found, within, place);
    }

    private static Formula Join(Fact fact, IReadOnlyList<Comparison>? comparisons, Duration? within, SourceSpan place)
    {
        if (comparisons is null or { Count: 0 })
            return new UnreadFormula(place);
        var tests = comparisons.Select(comparison => (Formula)new FactTest(fact, comparison, within, place)).ToList();
        return tests.Count == 1 ? tests[0] : new AllOf(tests, place);
    }
}
