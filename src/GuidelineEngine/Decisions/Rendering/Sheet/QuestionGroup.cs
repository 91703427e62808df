using GuidelineEngine.Cases;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Open questions that serve the same request lines.</summary>
/// <param name="Title">"To continue Norco we need".</param>
/// <param name="Questions">Those that decide first.</param>
internal sealed record QuestionGroup(string Title, IReadOnlyList<NumberedQuestion> Questions)
{
    /// <summary>The merged list of the decision, numbered throughout, in the order of the lines and then of the roles.</summary>
    public static IReadOnlyList<QuestionGroup> Of(CaseDecision decision)
    {
        var number = 0;
        return [.. decision.InformationRequest
            .GroupBy(item => string.Join('\n', item.Requests))
            .OrderBy(group => group.First().Requests.Count == 1 ? 0 : 1)
            .ThenBy(group => Place(decision, group.First()))
            .Select(group => new QuestionGroup(
                TitleOf(decision, group.First().Requests),
                [.. group.OrderBy(item => (int)item.Role).Select(item => new NumberedQuestion(++number, item, Why(decision, item)))]))];
    }

    private static int Place(CaseDecision decision, InformationItem item) =>
        decision.Requests.TakeWhile(request => !item.Requests.Contains(request.Id)).Count();

    private static string TitleOf(CaseDecision decision, IReadOnlyList<string> requests)
    {
        if (requests.Count == 0)
            return "About the request as a whole we need";
        var names = ScreenWords.And([.. requests.Select(decision.NameOf)]);
        var asked = decision.Asked?.Requests.Where(line => requests.Contains(line.Id)).ToList();
        if (asked is null || asked.Count == 0 || asked.Any(line => line.Line.Kind != RequestKind.Drug))
            return $"To decide on {names} we need";
        return asked.All(line => line.Since?.IsNew == true) ? $"To start {names} we need"
            : asked.Any(line => line.Since?.IsNew == true) ? $"To decide on {names} we need"
            : $"To continue {names} we need";
    }

    // Absence needs no remark; a contradiction or an old finding does, or the answer repeats it.
    private static string? Why(CaseDecision decision, InformationItem item) => decision.Requests
        .Where(request => item.Requests.Contains(request.Id))
        .SelectMany(request => request.Missing)
        .FirstOrDefault(missing => missing.Fact == item.Fact && missing.Reason != MissingReason.Undocumented) is { } missing
            ? ScreenWords.Of(missing.Reason)
            : null;
}

/// <summary>One question, with its number on the sheet and what the records have instead of an answer.</summary>
internal sealed record NumberedQuestion(int Number, InformationItem Item, string? Remark)
{
    public string Role => ScreenWords.Of(Item.Role);

    public string Text => Item.Ask + (Remark is { } remark ? $" ({remark})" : "");
}
