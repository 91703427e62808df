namespace GuidelineEngine.Decisions.Rendering;

/// <summary>By when an answer is needed, and what happens then.</summary>
internal static class AnswerDay
{
    // Seam: the clocks of the law may give a day for the answer; until they do, it is the last day of the review.
    public static DateOnly? Of(CaseDecision decision)
    {
        if (decision.Asked?.InformationDue is { } stated)
            return stated;
        var outer = decision.Requests.Where(request => request.Missing.Count > 0).Select(request => request.Deadlines.Outer).OfType<DateOnly>().ToList();
        return outer.Count > 0 && outer.Min() >= decision.AsOf ? outer.Min() : null;
    }

    public static IEnumerable<string> WhatThen(CaseDecision decision, DateOnly? due)
    {
        yield return "When the answer is here, the request is reviewed with it.";
        yield return due is { } day
            ? $"If it is not here by {ScreenWords.Day(day)}, a physician decides on the records at hand."
            : "Without it, a physician decides on the records at hand.";
        if (decision.Pack?.Policy?.Advice.ContainsKey("reconsider") != false)
            yield return "A decision that has to be made for lack of this information is reconsidered when the information is received.";
    }
}
