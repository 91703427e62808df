using System.Globalization;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Who, when and what comes before the merits; and, at the foot, what decided.</summary>
internal static class SheetHeader
{
    public static string Title(CaseDecision decision)
    {
        var stages = decision.Requests.Select(request => ScreenWords.Of(request.Stage)).Distinct().ToList();
        return string.Join(" · ", new[]
        {
            "Case " + decision.Case,
            Patient(decision),
            decision.Asked?.InjuryDate is { IsUnknown: false } injury ? "injured " + injury : null,
            "as of " + ScreenWords.Day(decision.AsOf),
            Received(decision),
            stages.Count == 0 ? null : ScreenWords.And(stages),
            "reviewer " + Words.Of(decision.Reviewer),
        }.OfType<string>());
    }

    public static IReadOnlyList<SheetLine> Overridden(CaseDecision decision) =>
        decision.Overridden.Count == 0
            ? []
            : [new("not as the case file says: " + string.Join(" · ", decision.Overridden), TextKind.Ask)];

    public static IReadOnlyList<SheetLine> Gates(CaseDecision decision)
    {
        var notPassed = decision.Gates
            .Where(gate => gate.State != GateState.Passed || Tells(gate))
            .OrderBy(gate => IsUntimely(gate) ? 0 : gate.State switch { GateState.Stopped => 1, GateState.Open => 2, _ => 3 })
            .Select(gate => gate.State switch
            {
                GateState.Stopped => new SheetLine($"STOPPED {Name(decision, gate)} → {gate.Who}: {gate.Why}", TextKind.Danger),
                GateState.Open => new SheetLine($"open {Name(decision, gate)} → {gate.Who}: {gate.Why}", TextKind.Ask),
                _ => new SheetLine($"{Name(decision, gate)} → {gate.Who}: {gate.Why}", IsUntimely(gate) ? TextKind.Danger : TextKind.Plain),
            });
        var passed = decision.Gates
            .Where(gate => gate.State == GateState.Passed && !Tells(gate))
            .GroupBy(gate => gate.Id)
            .Select(gates => ScreenWords.Spoken(gates.Key) + Whose(decision, [.. gates.Select(gate => gate.Request).OfType<string>()]))
            .ToList();
        return passed.Count == 0 ? [.. notPassed] : [.. notPassed, new SheetLine("passed: " + string.Join(" · ", passed), TextKind.Good)];
    }

    public static IReadOnlyList<string> Footer(CaseDecision decision) =>
    [
        "This is a recommendation; people decide.",
        $"Engine {decision.Engine} · pack {decision.PackId} ({string.Join(", ", decision.Layers.Select(layer => $"{layer.Id} {layer.Version} sha256 {layer.Sha256}"))})",
        "Digest " + decision.Digest,
    ];

    // A gate that is passed and yet has something to say: a review that is late, a review that may not be needed.
    private static bool Tells(Gate gate) => gate.State == GateState.Passed && (IsUntimely(gate) || gate.Id == "first_days");

    private static bool IsUntimely(Gate gate) => gate is { Id: "time", State: GateState.Passed, Who: "physician" };

    private static string Name(CaseDecision decision, Gate gate) =>
        ScreenWords.Spoken(gate.Id) + Whose(decision, gate.Request is { } request ? [request] : []);

    private static string Whose(CaseDecision decision, IReadOnlyList<string> requests) =>
        requests.Count == 0 ? "" : $" ({ScreenWords.And([.. requests.Select(decision.NameOf)])})";

    private static string? Patient(CaseDecision decision)
    {
        if (decision.Asked?.Patient is not { } patient)
            return null;
        var sex = patient.Sex switch { "male" => "M", "female" => "F", _ => null };
        return (patient.Age.IsUnknown, sex) switch
        {
            (true, null) => null,
            (true, _) => sex,
            (false, _) => (patient.Age + " " + sex).TrimEnd(),
        };
    }

    private static string? Received(CaseDecision decision)
    {
        if (decision.Asked?.Rfa is not { ReceivedAt: { } at } rfa)
            return null;
        var time = rfa.ReceivedTimeKnown ? at.ToString(" HH:mm", CultureInfo.InvariantCulture) : "";
        return $"received {ScreenWords.Day(DateOnly.FromDateTime(at))}{time}{(rfa.ReceivedBy is { } by ? " by " + by : "")}";
    }
}
