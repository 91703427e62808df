using GuidelineEngine.Packs;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>That a supply must not lapse while an answer is awaited, and that a bridge may be requested.</summary>
internal static class SupplyNotice
{
    private const string MustNotLapse = "The supply must not lapse while this is asked; the requester may ask for a supply to bridge the time.";

    public static IEnumerable<Block> Of(CaseDecision decision)
    {
        var lines = decision.Requests.Where(request => Matters(decision, request)).ToList();
        if (lines.Count == 0)
            yield break;
        yield return new ParagraphBlock(
        [
            Phrase.Strong(decision.NamesOf(lines) + ": "),
            decision.Pack?.Policy?.Advice.GetValueOrDefault("bridge") ?? MustNotLapse,
            .. lines.Select(request => (Phrase)(" " + RunsOut(decision, request))),
        ]);
    }

    private static string RunsOut(CaseDecision decision, RequestDecision request) => request.Deadlines.RunsOut is { } empty
        ? $"By the records {decision.NameOf(request)} {(empty <= decision.AsOf ? "ran" : "runs")} out on {ScreenWords.Day(empty)}."
        : $"Please tell us first, by telephone, when {decision.NameOf(request)} runs out.";

    // Only a course that goes on has a supply to lapse.
    private static bool Matters(CaseDecision decision, RequestDecision request)
    {
        var asked = decision.Asked?.Requests.FirstOrDefault(line => line.Id == request.Id);
        return asked is { Since: not { IsNew: true }, Stage: Terms.Stage.Prospective or Terms.Stage.Concurrent }
            && asked.Line.Product is { Stopping: not Stopping.Ordinary };
    }
}
