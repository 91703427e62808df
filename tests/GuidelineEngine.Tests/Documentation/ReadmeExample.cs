using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tests.Documentation;

/// <summary>The C# of the README, as it stands there between the two markers.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        // README: begin
        DecisionEngine engine = DecisionEngine.BuiltIn();               // build once, keep; safe for many threads
        string file = "rules/california/examples/low-back-0412.case.yaml";
        CaseReading reading = engine.ReadCase(file, File.ReadAllText(file));
        foreach (Diagnostic mistake in reading.Diagnostics)
            Console.Error.WriteLine($"{mistake.Span}: {mistake.Message}");
        if (reading.Case is null)
            return;                                                     // a malformed case is never decided
        CaseDecision decision = engine.Decide(reading.Case);
        foreach (RequestDecision request in decision.Requests)
            Console.WriteLine($"{request.Item.Written}: {request.Outcome}, {request.Missing.Count} open facts");
        // README: end
    }
}
