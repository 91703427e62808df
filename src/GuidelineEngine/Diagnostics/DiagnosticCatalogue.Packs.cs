namespace GuidelineEngine.Diagnostics;

// GE11xx: reading rule packs.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor ProductKeyUnclear = new(
        "GE1150", "Unclear product key", "the key `{0}` does not name ingredients and a route, expected the ingredients joined by `/`, then one of {1}, then perhaps `extended` or `delayed`", Severity.Error,
        "Write the generic ingredients in lower case and without salts, then the route: `hydrocodone/acetaminophen oral`, `zolpidem oral extended`.");

    internal static readonly DiagnosticDescriptor UnknownDrugClass = new(
        "GE1151", "Unknown drug class", "`{0}` is not a drug class of this pack, expected one that is declared under `classes`", Severity.Error,
        "Classes are declared with their meaning in drugs/classes.yaml. Correct the name, or declare the class there.");

    internal static readonly DiagnosticDescriptor StrengthDoesNotFit = new(
        "GE1152", "Strength that does not fit", "the strength `{0}` does not fit `{1}`, expected {2} number(s) above 0, joined by `/`", Severity.Error,
        "A strength has one number for each ingredient of the product, in the order of its key, without the unit: `10/325`. The unit stands once under `unit`.");

    internal static readonly DiagnosticDescriptor DeclaredTwice = new(
        "GE1153", "Declared twice", "{0} `{1}` is declared a second time, expected it once: the first is at {2}", Severity.Error,
        "Each name stands for one thing in a pack. Remove one of the two, or give the brand the words that tell it apart: `Xanax XR`.");

    internal static readonly DiagnosticDescriptor ClassWithinItself = new(
        "GE1154", "Class within itself", "the drug class `{0}` lies within itself, expected classes that lead to an outermost one", Severity.Error,
        "Follow `within` from class to class and take out the one that leads back.");

    internal static readonly DiagnosticDescriptor SchedulesOutOfOrder = new(
        "GE1155", "Schedules out of order", "the schedule `{0}` begins no later than the one before it, expected a later day", Severity.Error,
        "List the schedules of a product from the earliest to the latest; each but the first says `from` which day it holds.");

    internal static readonly DiagnosticDescriptor UnknownIngredient = new(
        "GE1156", "Names for an unknown ingredient", "`{0}` is not an ingredient of any product of this pack, expected one that a product has", Severity.Error,
        "Synonyms stand under the ingredient's name as products spell it. Correct the name, or add the product.");

    internal static readonly DiagnosticDescriptor EquivalenceUnclear = new(
        "GE1157", "Unclear equivalence", "`{0}` has none or several of `factor`, `steps` and `excluded`, expected one of them", Severity.Error,
        "Give the opioid a `factor`, or `steps` that depend on the daily dose, or `excluded: yes` where the table says that it must not be converted.");

    internal static readonly DiagnosticDescriptor StepsOutOfOrder = new(
        "GE1158", "Steps out of order", "the steps do not rise to an open last one, expected each `up_to` above that before it and none in the last", Severity.Error,
        "Order the steps by `up_to`, and leave `up_to` out of the last one only.");

    internal static readonly DiagnosticDescriptor BrandsOfNoProduct = new(
        "GE1159", "Brands of an unknown product", "`{0}` is not a product of this pack, expected one that is declared under `products`", Severity.Error,
        "`brands` adds names to a product that is declared elsewhere, and is keyed as the product is: `tizanidine oral`. Correct the key, or declare the product.");

    private static IEnumerable<DiagnosticDescriptor> PacksGroup =>
    [
        ProductKeyUnclear,
        UnknownDrugClass,
        StrengthDoesNotFit,
        DeclaredTwice,
        ClassWithinItself,
        SchedulesOutOfOrder,
        UnknownIngredient,
        EquivalenceUnclear,
        StepsOutOfOrder,
        BrandsOfNoProduct,
    ];
}
