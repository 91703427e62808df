namespace GuidelineEngine.Diagnostics;

// GE116x: reading the services of rule packs.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor UnknownService = new(
        "GE1160", "Unknown service", "`{0}` is not a service of this pack, expected one that is declared under `services`", Severity.Error,
        "Services are declared with their names in services/*.yaml. Correct the name, or declare the service there.");

    internal static readonly DiagnosticDescriptor UnknownServiceClass = new(
        "GE1161", "Unknown service class", "`{0}` is not a service class of this pack, expected one that is declared under `classes` of its services", Severity.Error,
        "Classes of services are declared with their meaning in services/*.yaml. Correct the name, or declare the class there.");

    internal static readonly DiagnosticDescriptor NameOfTwoThings = new(
        "GE1162", "Name of two things", "the name `{0}` stands for {1} and for {2}, expected a name that stands for one thing", Severity.Error,
        "A request line is searched for these names, so that each may mean one service, body part or drug. Remove one of the two, or write the words that tell them apart.");

    internal static readonly DiagnosticDescriptor ServiceClassWithinItself = new(
        "GE1163", "Service class within itself", "the class of services `{0}` lies within itself, expected classes that lead to an outermost one", Severity.Error,
        "Follow `within` from class to class and take out the one that leads back.");

    internal static readonly DiagnosticDescriptor UnknownBodyPart = new(
        "GE1164", "Unknown body part", "`{0}` is not a body part of this pack, expected one that is declared under `body_parts`", Severity.Error,
        "Body parts are declared with their names in services/*.yaml. Correct the name, or declare the body part there.");

    internal static readonly DiagnosticDescriptor NothingGivenBefore = new(
        "GE1166", "Nothing says what was given before", "no fact says how many visits were given before, expected one derived by `visits_before`", Severity.Error,
        "Declare a number with `derived: visits_before`: an allowance of visits counts those before as well.");

    internal static readonly DiagnosticDescriptor DrugAndService = new(
        "GE1167", "Drug and service", "`where` names a drug and a service, expected one of the two", Severity.Error,
        "No entry is both. Write two tests, and join them with `any` or `all`.");

    private static IEnumerable<DiagnosticDescriptor> ServicesGroup =>
        [UnknownService, UnknownServiceClass, NameOfTwoThings, ServiceClassWithinItself, UnknownBodyPart, NothingGivenBefore, DrugAndService];
}
