using GuidelineEngine.Packs;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The part of a case file that the open questions fill: fields at their place, findings by scope.</summary>
internal static class AnswerForm
{
    public static string Write(CaseDecision decision)
    {
        var root = new FormNode("");
        var requests = decision.Requests.ToDictionary(request => request.Id, _ => new FormNode(""), StringComparer.Ordinal);
        foreach (var item in Items(decision))
            Place(decision, item, root, requests);
        return FormText.Write(Introduction(decision), root,
            [.. decision.Requests
                .Where(request => requests[request.Id].Children.Count > 0)
                .Select(request => (request.Id, request.Item.Written, requests[request.Id]))]);
    }

    private static void Place(CaseDecision decision, InformationItem item, FormNode root, Dictionary<string, FormNode> requests)
    {
        var field = FormPlace.FieldOf(item.Fact);
        var fact = field is null ? decision.Pack?.Facts.FirstOrDefault(declared => declared.Name == item.Fact) : null;
        if (field?.IsOfCase == true || fact?.Scope == FactScope.Case || item.Requests.Count == 0)
        {
            Add(root, field, item.Fact, Comment(item.Ask, item.Role, fact));
            return;
        }
        foreach (var request in decision.Requests.Where(request => item.Requests.Contains(request.Id)))
        {
            // Merged questions name one drug; each line's own question names its own.
            var ask = request.Missing.FirstOrDefault(missing => missing.Fact == item.Fact)?.Ask ?? item.Ask;
            Add(requests[request.Id], field, item.Fact, Comment(ask, item.Role, fact));
        }
    }

    private static void Add(FormNode parent, FormPlace? field, string fact, IReadOnlyList<string> comment)
    {
        if (field is null)
        {
            parent.At("findings").At(fact).Comment = comment;
            return;
        }
        var first = field.Paths.Select(path => path.Aggregate(parent, (node, key) => node.At(key))).ToList()[0];
        first.Comment = comment;
    }

    private static IReadOnlyList<string> Comment(string ask, MissingRole role, Fact? fact) =>
        [$"{ask} [{ScreenWords.Of(role).ToLowerInvariant()}]", .. Expected(fact)];

    // All the values that a fact can take, in the vocabulary's order: it leads to none of them.
    private static IEnumerable<string> Expected(Fact? fact) => fact switch
    {
        null => [],
        { Type: FactType.YesNo } => ["yes or no"],
        { Type: FactType.Number } => ["a number" + (fact.Unit is { } unit ? ", " + unit : "")],
        { Type: FactType.Duration } => ["a length of time: 3 weeks"],
        { Type: FactType.Date } => ["a date: yyyy-mm-dd"],
        _ => ["one of: " + string.Join(", ", fact.Choices.Select(choice => choice.Name))],
    };

    // The merged list, and whatever a line has open beside it.
    private static IEnumerable<InformationItem> Items(CaseDecision decision) =>
        decision.InformationRequest.Concat(decision.Requests.SelectMany(request => request.Missing
            .Where(missing => !decision.InformationRequest.Any(item => item.Fact == missing.Fact && item.Requests.Contains(request.Id)))
            .Select(missing => new InformationItem(missing.Fact, missing.Ask, missing.Role, [request.Id]))));

    private static IReadOnlyList<string> Introduction(CaseDecision decision) =>
    [
        $"Questions of case {decision.Case}, as of {ScreenWords.Iso(decision.AsOf)}. Merge the answers into the case file.",
        "Write what the records show, and remove a key that they do not answer: an empty value is an error.",
        "Staff rely only on a finding with its source: { value: …, date: yyyy-mm-dd, source: { document: …, page: … } }",
        decision.Records.Count == 0
            ? "The case lists no documents yet; add those that answer under `documents`."
            : "Documents: " + string.Join(", ", decision.Records.Select(record => $"{record.Id} ({record.Name})")),
    ];
}
