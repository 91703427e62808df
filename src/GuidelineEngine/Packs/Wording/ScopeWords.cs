namespace GuidelineEngine.Packs.Wording;

/// <summary>Which requests something is about, in words.</summary>
internal static class ScopeWords
{
    /// <summary>"drugs of the class benzodiazepine, except drugs with clobazam".</summary>
    public static string Of(Scope scope)
    {
        var parts = new[]
        {
            scope.DrugClasses.Count > 0 ? "drugs of the class " + Or(scope.DrugClasses.Select(Spoken)) : null,
            scope.Ingredients.Count > 0 ? (scope.DrugClasses.Count > 0 ? "" : "drugs ") + "with " + Or(scope.Ingredients) : null,
            scope.Routes.Count > 0 ? "given by the route " + Or(scope.Routes) : null,
            scope.ServiceClasses.Count > 0 ? "services of the class " + Or(scope.ServiceClasses.Select(Spoken)) : null,
            scope.Services.Count > 0 ? (scope.ServiceClasses.Count > 0 ? "namely " : "requests for ") + Or(scope.Services.Select(Spoken)) : null,
        }.OfType<string>().ToList();
        var text = parts.Count == 0 ? "every request" : string.Join(", ", parts);
        return scope.ExceptFor is { } except ? $"{text}, except for {Of(except)}" : text;
    }

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string Or(IEnumerable<string> names)
    {
        var list = names.ToList();
        return list.Count switch
        {
            0 => "",
            1 => list[0],
            _ => string.Join(", ", list.SkipLast(1)) + " or " + list[^1],
        };
    }

    /// <summary>A name of the pack as words.</summary>
    public static string Spoken(string name) => name.Replace('_', ' ').Replace('-', ' ');
}
