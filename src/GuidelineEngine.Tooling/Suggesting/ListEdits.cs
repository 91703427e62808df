using GuidelineEngine.Documents;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>Changes of the lists of a case: an entry that is looked for, none, and a list that is not complete.</summary>
internal static class ListEdits
{
    public static IEnumerable<CaseEdit> For(ListTest test, EditedCase from) => test.List switch
    {
        ListName.Diagnoses => Diagnoses(test, from),
        ListName.Treatments => TreatmentEdits.For(test, from),
        ListName.OtherRequests => Others(test, from),
        ListName.TakenTogether => Medications(test, from).Concat(Others(test, from)),
        _ => Medications(test, from),
    };

    private static IEnumerable<CaseEdit> Medications(ListTest test, EditedCase from)
    {
        var complete = from.Find("medications_complete") ?? Written.Yes(true);
        foreach (var names in Named(test, from))
            yield return new CaseEdit(new CaseStep(["medications"], Written.List([.. names.Select(name => Medication(name, from))])));
        yield return new CaseEdit(new CaseStep(["medications"], null), new CaseStep(["medications_complete"], complete));
        yield return new CaseEdit(new CaseStep(["medications"], null), new CaseStep(["medications_complete"], null));
    }

    private static IEnumerable<CaseEdit> Others(ListTest test, EditedCase from)
    {
        if (from.Find("requests") is not SequenceNode requests)
            yield break;
        foreach (var names in Named(test, from).Append(["something that no one understands"]))
        {
            var others = names.Select((name, place) => Written.Mapping(("id", Written.Word(FormattableString.Invariant($"other{place + 1}"))), ("item", Written.Quoted(name))));
            yield return new CaseEdit(new CaseStep(["requests"], Written.List([.. requests.Items, .. others])));
        }
    }

    private static IEnumerable<CaseEdit> Diagnoses(ListTest test, EditedCase from)
    {
        var complete = new CaseStep(["diagnoses_complete"], from.Find("diagnoses_complete") ?? Written.Yes(true));
        yield return new CaseEdit(new CaseStep(["diagnoses"], Written.List(Written.Word(test.Where.Words is [var word, ..] ? word : "pain"))), complete);
        yield return new CaseEdit(new CaseStep(["diagnoses"], null), complete);
        yield return new CaseEdit(new CaseStep(["diagnoses"], null), new CaseStep(["diagnoses_complete"], null));
    }

    // As many entries as a count asks for, and one more; each another drug where there are others.
    private static IEnumerable<IReadOnlyList<string>> Named(ListTest test, EditedCase from)
    {
        var where = test.Where;
        var names = from.Pack.Drugs.Products
            .Where(product => (where.DrugClasses.Count == 0 || where.DrugClasses.Any(product.Is))
                && (where.Ingredients.Count == 0 || where.Ingredients.Any(product.Ingredients.Contains))
                && (where.Routes.Count == 0 || where.Routes.Contains(product.Route))
                && !where.NamesAService && from.Context.Product?.IsSameCourseAs(product) != true)
            .Select(product => product.Strengths is [var strength, ..] ? product.Drug + " " + strength : product.Drug)
            .Concat(from.Pack.Services.Services.Where(service => where.Services.Contains(service.Id) || where.ServiceClasses.Any(service.Is)).Select(service => service.Label))
            .Distinct(StringComparer.Ordinal).Take(6).ToList();
        var most = test.Count is NumberComparison number ? (int)Math.Clamp(number.Limit, 0, 4) + 1 : 1;
        return test.Count is null ? names.Take(3).Select(name => new[] { name }) : Enumerable.Range(1, most).Select(count => names.Take(count).ToList());
    }

    private static MappingNode Medication(string name, EditedCase from) => Written.Mapping(
        ("drug", Written.Quoted(name)), ("sig", Written.Word("1 a day")), ("since", Written.Mapping(("by", Written.Day(from.Service.AddDays(-60))))),
        ("source", from.Find("documents") is SequenceNode { Items: [MappingNode first, ..] } && first["id"] is { } record ? Written.Mapping(("document", record)) : null));
}
