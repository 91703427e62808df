using GuidelineEngine.Decisions;

namespace GuidelineEngine.Evaluation;

/// <summary>Why there is no truth to speak of.</summary>
internal static class WhyNothingDecides
{
    public static void Say(NothingDecides reason, RequestReview review, Paragraph paragraph)
    {
        var context = review.Context;
        var consulted = review.Bound.Plan.Consulted;
        var requested = FactText.Day(context.Requested);
        switch (reason)
        {
            case NothingDecides.NotUnderstood:
                var doubts = context.Request.Line.Doubts.Where(doubt => doubt.Blocks).Select(doubt => doubt.Text).ToList();
                paragraph.Say("The line was not understood" + (doubts.Count == 0 ? "" : ": " + string.Join("; ", doubts)) + ", so that no guideline can be applied to it.", facts: ["item"]);
                break;
            case NothingDecides.EditionNotHeld:
                var held = review.Bound.Plan.NotHeld!;
                paragraph.Say($"A request of {requested} for a service of {FactText.Day(context.Service)} is governed by the {held.Short}, whose text this pack does not hold; an earlier edition does not stand in for it.", sources: [held.Id]);
                break;
            case NothingDecides.NotEncoded when consulted.Count == 0:
                paragraph.Say($"No edition that governs a request of {requested} is declared in this pack.", policy: "editions in force");
                break;
            case NothingDecides.NotEncoded:
                paragraph.Say($"This pack has no guideline for {MessageText.DrugName(context)} that applies under the sources in force ({string.Join("; ", consulted.Select(source => source.Short))}), and a source is silent only where that is declared: the request is not encoded here.", sources: [.. consulted.Select(source => source.Id)]);
                break;
            case NothingDecides.Gap:
                paragraph.Say("What is open cannot be settled by any finding that this pack can ask for: a gap in the pack.", sources: [.. consulted.Select(source => source.Id)]);
                break;
            case NothingDecides.AuthoritiesDiffer:
                paragraph.Say("Sources of equal authority differ on this request.", sources: [.. consulted.Select(source => source.Id)]);
                break;
            case NothingDecides.NoRecords:
                paragraph.Say("The case lists no records as searched, so that nothing can rest on what they do not show.", policy: review.Row.Number);
                break;
            case NothingDecides.Fault:
                foreach (var fault in review.Bound.Frame.Faults.Concat(review.Assessment.Faults))
                    paragraph.Say(Paragraph.Capital(CitationText.WithStop(fault)), policy: "fault");
                break;
            case NothingDecides.Gate:
                foreach (var gate in review.Bound.Gates.Where(gate => gate.State == GateState.Stopped))
                    paragraph.Say(gate.Why, policy: "gate " + gate.Id);
                break;
        }
    }
}
