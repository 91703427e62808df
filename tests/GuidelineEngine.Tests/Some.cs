using GuidelineEngine.Packs;

namespace GuidelineEngine.Tests;

/// <summary>Things whose particulars do not matter to a test.</summary>
internal static class Some
{
    /// <summary>A pack that knows these facts, in slots of this order, and these drugs.</summary>
    public static RulePack Pack(IEnumerable<Fact> facts, DrugCatalogue? drugs = null) => new()
    {
        Id = "some-pack",
        Title = "A pack for tests",
        Layers = [new PackLayer("some-pack", "1.0.0", new string('0', 64))],
        Facts = [.. facts.Select((fact, slot) => fact with { Slot = slot })],
        Drugs = drugs ?? Drugs,
    };

    public static Fact Fact(string name, FactType type = FactType.YesNo, FactScope scope = FactScope.Request, string? unit = null) => new()
    {
        Name = name,
        Slot = 0,
        Type = type,
        Scope = scope,
        Kind = FactKind.Observation,
        Unit = unit,
        Ask = "What is known of it?",
        Label = name.Replace('_', ' '),
        Span = default,
    };

    public static Fact Derived(string name, DerivationRule rule, FactType type, FactScope scope = FactScope.Request) =>
        Fact(name, type, scope) with { Derivation = new Derivation { Rule = rule } };

    /// <summary>The words of the chronic pain cases, one of every type, scope and derivation that a case reader meets.</summary>
    public static IReadOnlyList<Fact> Facts { get; } =
    [
        Fact("overdose_history", scope: FactScope.Case),
        Fact("screen", scope: FactScope.Case),
        Fact("screen_date", FactType.Date, FactScope.Case),
        Fact("function_improved"),
        Fact("pain_with", FactType.Number, unit: "of 10") with { Least = 0, Most = 10 },
        Fact("pain_without", FactType.Number, unit: "of 10") with { Least = 0, Most = 10 },
        Fact("relief_lasts", FactType.Number, unit: "hours"),
        Fact("actual_dose", FactType.Number, unit: "mg a day") with { Least = 0 },
        Fact("therapy_length", FactType.Duration),
        Fact("last_examined", FactType.Date),
        Fact("indication", FactType.Choice) with { Choices = [new("none_stated", "none stated"), new("anxiety", "anxiety"), new("insomnia", "insomnia")] },
        Derived("class_duration", DerivationRule.ClassDuration, FactType.Duration),
        Derived("age", DerivationRule.Age, FactType.Number, FactScope.Case),
        Derived("hydrocodone_dose", DerivationRule.DailyDose, FactType.Number),
        Derived("pain_reduced", DerivationRule.IsLess, FactType.YesNo),
    ];

    public static DrugCatalogue Drugs { get; } = new(
    [
        Product("hydrocodone/acetaminophen oral", ["hydrocodone", "acetaminophen"], ["Norco"], [[5, 325], [10, 325]]),
        Product("alprazolam oral", ["alprazolam"], ["Xanax"], [[0.5m], [1]]),
        Product("alprazolam oral extended", ["alprazolam"], ["Xanax XR"], [[1]]) with { Release = "extended" },
        Product("zolpidem oral", ["zolpidem"], ["Ambien"], [[5], [10]]),
    ]);

    private static Product Product(string id, string[] ingredients, string[] brands, decimal[][] strengths) => new()
    {
        Id = id,
        Ingredients = ingredients,
        Route = "oral",
        Forms = ["tablet"],
        Brands = [.. brands.Select(brand => new Brand(brand))],
        Strengths = [.. strengths.Select(amounts => new Strength(amounts, "mg"))],
    };
}
