using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Wording;

/// <summary>A test of a list of the case in words.</summary>
internal static class ListTestWords
{
    public static string Of(ListTest test) => test.Quantifier switch
    {
        ListQuantifier.Exists => $"{Place(test.List)} there is {Entry(test)}",
        ListQuantifier.None => $"{Place(test.List)} there is nowhere {Entry(test)}",
        _ => $"{Place(test.List)} the number of entries that are {Entry(test)} is {Count(test)}",
    };

    private static string Count(ListTest test) => test.Count is NumberComparison count
        ? FactTestWords.Word(count.Operator) + " " + Limits.Of(count.Limit, null)
        : "counted";

    private static string Place(ListName list) => list switch
    {
        ListName.CurrentMedications => "among the drugs now taken",
        ListName.Medications => "among the drugs taken now or before",
        ListName.OtherRequests => "among the other lines of the request",
        ListName.TakenTogether => "among the drugs now taken and the other lines of the request",
        ListName.Diagnoses => "among the diagnoses",
        ListName.Treatments => "among the treatments before the service",
        _ => "among the " + PackWords.Of(list).Replace('_', ' '),
    };

    private static string Entry(ListTest test)
    {
        var where = test.Where;
        var parts = new[]
        {
            where.DrugClasses.Count > 0 ? "of the class " + ScopeWords.Or(where.DrugClasses.Select(ScopeWords.Spoken)) : null,
            where.Ingredients.Count > 0 ? "with " + ScopeWords.Or(where.Ingredients) : null,
            where.Routes.Count > 0 ? "given by the route " + ScopeWords.Or(where.Routes) : null,
            where.ServiceClasses.Count > 0 ? "of the class " + ScopeWords.Or(where.ServiceClasses.Select(ScopeWords.Spoken)) : null,
            where.Services.Count > 0 ? "namely " + ScopeWords.Or(where.Services.Select(ScopeWords.Spoken)) : null,
            where.IsOfSameBodyPart ? "of the same body part" : null,
            where.Within is { } within ? $"that ended within {within} before the service" : null,
            where.Results.Count > 0 ? "that came to " + ScopeWords.Or(where.Results.Select(result => "“" + ScopeWords.Spoken(PackWords.Of(result)) + "”")) : null,
            where.Words.Count > 0 ? "that speaks of " + ScopeWords.Or(where.Words.Select(word => "“" + word + "”")) : null,
        }.OfType<string>().ToList();
        var thing = test.List == ListName.Diagnoses ? "a diagnosis" : where.NamesADrug && !where.NamesAService ? "a drug" : where.NamesAService && !where.NamesADrug ? "a service" : "any entry";
        return parts.Count == 0 ? thing : thing + " " + string.Join(", ", parts);
    }
}
