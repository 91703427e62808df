using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>Changes of what was given before.</summary>
internal static class TreatmentEdits
{
    /// <summary>So many visits of the request's own service before it, and no others.</summary>
    public static IEnumerable<CaseEdit> Visits(IEnumerable<decimal> visits, EditedCase from)
    {
        var name = from.Line.Service?.Label ?? "treatment";
        foreach (var count in visits)
            yield return Complete(count == 0 ? [] : [Treatment(name, from.Service.AddDays(-30), count, "helped")]);
        yield return Open;
    }

    /// <summary>What a filter looks for, done at some days before the service; nothing of the kind; and an open list.</summary>
    public static IEnumerable<CaseEdit> For(ListTest test, EditedCase from)
    {
        var where = test.Where;
        var names = from.Pack.Services.Services.Where(service => where.Services.Contains(service.Id) || where.ServiceClasses.Any(service.Is)).Select(service => service.Label)
            .Concat(from.Pack.Drugs.Products.Where(product => where.DrugClasses.Any(product.Is) || where.Ingredients.Any(product.Ingredients.Contains)).Select(product => product.Drug))
            .DefaultIfEmpty(from.Line.Service?.Label ?? "physical therapy").Take(2);
        var result = where.Results.Count == 0 ? "helped" : PackWords.Results.First(word => word.Value == where.Results[0]).Key;
        var ends = where.Within is { } within ? CaseEdits.Beside(within.MostDays(from.Service), 1) : [30m];
        var counts = test.Count is NumberComparison number ? CaseEdits.Beside(number.Limit, 1).Where(count => count > 0) : [1m];
        foreach (var name in names)
        {
            foreach (var edit in ends.SelectMany(days => counts.Select(count => Complete(Enumerable.Range(0, (int)count).Select(_ => Treatment(InPart(name, where, from), from.Service.AddDays(-(int)days), 1, result))))))
                yield return edit;
        }
        yield return Complete([]);
        yield return Open;
    }

    private static CaseEdit Open { get; } = new(new CaseStep(["treatments"], null), new CaseStep(["treatments_complete"], null));

    // The body part of a treatment is read from its name.
    private static string InPart(string name, EntryFilter where, EditedCase from) =>
        where.IsOfSameBodyPart && from.Line.BodyPart is { } part && from.Pack.Services.BodyPart(part.Value) is { } known ? name + " " + known.Label : name;

    private static CaseEdit Complete(IEnumerable<Node> treatments) =>
        new(new CaseStep(["treatments"], Written.List([.. treatments])), new CaseStep(["treatments_complete"], Written.Yes(true)));

    private static MappingNode Treatment(string name, DateOnly end, decimal visits, string result) => Written.Mapping(
        ("treatment", Written.Word(name)), ("from", Written.Day(end.AddDays(-28))), ("to", Written.Day(end)), ("visits", Written.Number(visits)), ("result", Written.Word(result)));
}
