namespace GuidelineEngine.Diagnostics;

// GE119x: reading formularies; GE209x: checking them.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor UnknownProduct = new(
        "GE1190", "Unknown product", "no product has the key `{0}`, expected that of a product in `drugs`", Severity.Error,
        "Write the whole key, with route and release: `duloxetine oral delayed`.");

    internal static readonly DiagnosticDescriptor UnknownFormularyRule = new(
        "GE1191", "Unknown rule of the formulary", "no rule of the formulary is named `{0}`, expected one under `rules`", Severity.Error,
        "Correct the spelling, or write the rule with its conditions and statement.");

    internal static readonly DiagnosticDescriptor RuleTestsNothing = new(
        "GE1192", "Rule without a condition", "the rule `{0}` has no condition, expected at least one", Severity.Error,
        "Say what a fill must be, or remove the rule: without a condition it would hold for every fill.");

    internal static readonly DiagnosticDescriptor NegativeDays = new(
        "GE1193", "Negative days", "`{0}` is {1}, expected 0 or more days", Severity.Error,
        "Days before and after have keys of their own, and both count from 0.");

    internal static readonly DiagnosticDescriptor NotAStatusFact = new(
        "GE1194", "Fact that holds no status", "`{0}` holds no status of the list, expected a choice of {1}", Severity.Error,
        "Declare the fact as a choice with these values only, so that a case can state what the published list says.");

    internal static readonly DiagnosticDescriptor ListedTwice = new(
        "GE2090", "Listed twice", "`{0}` stands on the list as `{1}` and, at {2}, as `{3}` on the same days; expected one status a day", Severity.Error,
        "End the earlier entry with `to` on the day before the later begins, or narrow the two by `strength` or `form`.");

    internal static readonly DiagnosticDescriptor RuleOfNoStatus = new(
        "GE2091", "Rule of no status", "no status names the rule `{0}` under `unless`, expected one that does", Severity.Warning,
        "Name it in the `unless` of the status that it turns round, or remove it.");

    private static IEnumerable<DiagnosticDescriptor> FormulariesGroup =>
        [UnknownProduct, UnknownFormularyRule, RuleTestsNothing, NegativeDays, NotAStatusFact, ListedTwice, RuleOfNoStatus];
}
