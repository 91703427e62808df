using GuidelineEngine.Packs;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>When each drug runs out, and whether waiting for an answer would be an abrupt stop.</summary>
internal static class SheetSupply
{
    /// <summary>The name under which the supply of a line is asked for.</summary>
    public const string Fact = "supply";

    public static IReadOnlyList<SheetLine> Lines(CaseDecision decision) =>
        [.. decision.Requests.Select(request => Line(decision, request)).OfType<SheetLine>()];

    /// <summary>Whether the drug runs out no later than the day on which the review must be over, and may not be stopped at once.</summary>
    public static bool LapsesWhileWaiting(CaseDecision decision, RequestDecision request) =>
        MustNotLapse(decision, request) && request.Deadlines is { RunsOut: { } empty, Outer: { } outer } && empty <= outer;

    private static SheetLine? Line(CaseDecision decision, RequestDecision request)
    {
        var name = decision.NameOf(request);
        if (request.Deadlines.RunsOut is { } empty)
        {
            var lapses = LapsesWhileWaiting(decision, request);
            var gone = empty <= decision.AsOf;
            var text = $"{name}: {LastFill(decision, request)}{(gone ? "ran out" : "runs out")} {ScreenWords.Day(empty)} ({ScreenWords.Away(empty, decision.AsOf)})"
                + (lapses && !gone ? ", not after the outer limit: do not leave waiting" : lapses ? ": do not leave waiting" : "");
            return new SheetLine(text, lapses ? TextKind.Danger : TextKind.Plain);
        }
        return request.Missing.Any(missing => missing.Fact == Fact)
            ? new SheetLine($"{name}: {LastFill(decision, request)}when it runs out is not documented → ask first, by phone", TextKind.Ask)
            : null;
    }

    private static string LastFill(CaseDecision decision, RequestDecision request)
    {
        var supply = decision.Asked?.Requests.FirstOrDefault(asked => asked.Id == request.Id)?.Supply;
        if (supply?.LastFill is not { } day)
            return "";
        var quantity = supply.Quantity is { } units ? ", " + ScreenWords.Number(units) : "";
        var days = supply.Days is { } length ? " for " + ScreenWords.Count(length, "day") : "";
        return $"last filled {ScreenWords.Iso(day)}{quantity}{days}; ";
    }

    // Where the product is not known, nothing says that it may be stopped at once.
    private static bool MustNotLapse(CaseDecision decision, RequestDecision request) =>
        decision.Asked?.Requests.FirstOrDefault(asked => asked.Id == request.Id)?.Line.Product is not { Stopping: Stopping.Ordinary };
}
