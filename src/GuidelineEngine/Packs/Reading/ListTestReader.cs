using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads <c>exists</c>, <c>none</c> and <c>count</c> over a list of the case.</summary>
internal sealed class ListTestReader(PackReading reading)
{
    private static readonly Dictionary<string, bool> SameBodyPart = new(StringComparer.Ordinal) { ["same"] = true };

    private readonly DrugNameReader drugNames = new(reading);
    private readonly ServiceNameReader serviceNames = new(reading);

    public static IReadOnlyList<string> Keys { get; } = ["exists", "none", "count"];

    public Formula Read(MappingEntry entry)
    {
        var place = Places.Of(entry);
        var quantifier = entry.Key.Text switch { "exists" => ListQuantifier.Exists, "none" => ListQuantifier.None, _ => ListQuantifier.Count };
        if (MappingReader.Over(entry.Value, reading.Diagnostics, "`" + entry.Key.Text + "`") is not { } test)
            return new UnreadFormula(place);
        var errors = reading.Diagnostics.ErrorCount;
        test.Require("in");
        var list = test.TakeWord("in", PackWords.Lists);
        var where = ReadWhere(test.Take("where"), list ?? ListName.Medications);
        var counts = quantifier == ListQuantifier.Count ? ReadCounts(test) : [null];
        test.Finish();
        if (list is not { } known || reading.Diagnostics.ErrorCount > errors)
            return new UnreadFormula(place);
        var tests = counts.Select(count => (Formula)new ListTest(quantifier, known, where, count, place)).ToList();
        return tests.Count == 1 ? tests[0] : new AllOf(tests, place);
    }

    private EntryFilter ReadWhere(Node? node, ListName list)
    {
        if (node is null || MappingReader.Over(node, reading.Diagnostics, "`where`") is not { } where)
            return EntryFilter.Everything;
        var (isOfDrugs, isOfTreatments) = (list != ListName.Diagnoses, list == ListName.Treatments);
        var isOfServices = list is ListName.Treatments or ListName.OtherRequests or ListName.TakenTogether;
        var filter = new EntryFilter
        {
            DrugClasses = isOfDrugs ? drugNames.TakeClasses(where) : [],
            Ingredients = isOfDrugs ? drugNames.TakeIngredients(where) : [],
            Routes = isOfDrugs && !isOfTreatments ? drugNames.TakeRoutes(where) : [],
            Services = isOfServices ? serviceNames.TakeServices(where) : [],
            ServiceClasses = isOfServices ? serviceNames.TakeClasses(where) : [],
            Results = isOfTreatments ? ReadResults(where) : [],
            Within = isOfTreatments && where.TakeScalar("within") is { } length ? DurationReading.Read(length, reading.Diagnostics, "`within`") : null,
            IsOfSameBodyPart = isOfTreatments && where.TakeWord("body_part", SameBodyPart) is true,
            Words = isOfDrugs ? [] : [.. where.TakeTextList("text").Select(word => word.Text)],
        };
        where.Finish();
        if (filter is { NamesADrug: true, NamesAService: true })
            reading.Diagnostics.Report(DiagnosticCatalogue.DrugAndService, where.Span);
        if (where.Node.Entries.Count == 0)
            reading.Diagnostics.Report(DiagnosticCatalogue.NothingListed, where.Span, "`where`");
        return filter;
    }

    private List<TreatmentResult> ReadResults(MappingReader where)
    {
        var results = new List<TreatmentResult>();
        foreach (var word in where.TakeTextList("result"))
        {
            if (ValueReading.Word(word, PackWords.Results, reading.Diagnostics, "`result`") is { } result)
                results.Add(result);
        }
        return results;
    }

    private List<Comparison?> ReadCounts(MappingReader test)
    {
        var counts = new List<Comparison?>();
        foreach (var (key, term) in PackWords.Comparisons)
        {
            if (test.TakeInteger(key) is { } number)
                counts.Add(new NumberComparison(term, number));
        }
        if (counts.Count == 0)
            reading.Diagnostics.Report(DiagnosticCatalogue.NothingListed, Places.At(test.Node), "`count`");
        return counts;
    }
}
