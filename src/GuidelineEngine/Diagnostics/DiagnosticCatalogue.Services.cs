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

    private static IEnumerable<DiagnosticDescriptor> ServicesGroup => [UnknownService, UnknownServiceClass];
}
