using System.Text.Json;
using System.Text.Json.Nodes;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>What a policy test expects of one request line. At least one key stands in it.</summary>
internal static class Expectation
{
    public static IEnumerable<string> Differences(MappingNode expect, RequestDecision got)
    {
        if (expect.Entries.Count == 0)
            yield return $"{expect.Span}: a test that expects nothing";
        foreach (var (key, value) in expect.Entries)
        {
            foreach (var difference in Of(key.Text, value, got))
                yield return $"{value.Span}: {key.Text}: {difference}";
        }
    }

    private static IEnumerable<string> Of(string key, Node value, RequestDecision got) => key switch
    {
        "outcome" => Same(value, Words.Of(got.Outcome)),
        "truth" => Same(value, DecisionWords.Of(got.Truth) ?? "none"),
        "row" => Same(value, got.Row),
        "strict" => Same(value, got.Strict ? "yes" : "no"),
        "reason" => Same(value, got.Reason ?? "none"),
        "then" => Same(value, Words.Of(got.Then)),
        "criteria" => Criteria((MappingNode)value, got),
        "missing" => Contains(value, got.Missing.Select(missing => missing.Fact)),
        "cautions" => Contains(value, got.Cautions.Where(notice => notice.Truth == Truth.Met).Select(notice => notice.Id)),
        "open_cautions" => Contains(value, got.Cautions.Where(notice => notice.Truth == Truth.Undetermined).Select(notice => notice.Id)),
        "advisories" => Contains(value, got.Advisories.Select(notice => notice.Id)),
        "citations" => Contains(value, got.Citations.Select(citation => citation.Statement)),
        "authorised" => Amounts((MappingNode)value, got.Modification?.Authorised),
        "amendable" => Amounts((MappingNode)value, got.Amendable?.To),
        "says" => Texts(value).Where(words => !got.Rationale.Text.Contains(words, StringComparison.Ordinal)).Select(words => $"`{words}` is not in: {got.Rationale.Text}"),
        "does_not_say" => Texts(value).Where(words => got.Rationale.Text.Contains(words, StringComparison.Ordinal)).Select(words => $"`{words}` is in: {got.Rationale.Text}"),
        _ => ["not a key of `expect`"],
    };

    private static IEnumerable<string> Same(Node value, string got) => Texts(value) is [var expected] && expected == got ? [] : [$"expected {string.Join(", ", Texts(value))}, got {got}"];

    private static IEnumerable<string> Contains(Node value, IEnumerable<string> got)
    {
        var all = got.ToList();
        var expected = Texts(value);
        if (expected is ["none"])
            return all.Count == 0 ? [] : [$"expected none, got {string.Join(", ", all)}"];
        return expected.Where(one => !all.Contains(one)).Select(one => $"expected {one}, got {(all.Count == 0 ? "none" : string.Join(", ", all))}");
    }

    private static IEnumerable<string> Criteria(MappingNode value, RequestDecision got)
    {
        var truths = got.Guidelines.SelectMany(guideline => guideline.Criteria.Select(criterion => (Id: guideline.Id + "/" + criterion.Id, Truth: Words.Of(criterion.Truth))))
            .GroupBy(criterion => criterion.Id, StringComparer.Ordinal)
            .ToDictionary(criterion => criterion.Key, criterion => criterion.First().Truth, StringComparer.Ordinal);
        foreach (var (id, expected) in value.Entries)
        {
            var truth = truths.GetValueOrDefault(id.Text, "out");
            if (truth != ((ScalarNode)expected).Text)
                yield return $"{id.Text}: expected {((ScalarNode)expected).Text}, got {truth}";
        }
    }

    // By the names of the decision's JSON: quantity, days_supply, visits …
    private static IEnumerable<string> Amounts(MappingNode value, RequestAmount? got)
    {
        if (got is null)
            return ["no part is given"];
        var json = JsonOf(got);
        return value.Entries
            .Select(entry => (entry.Key.Text, Expected: ((ScalarNode)entry.Value).Text, Got: json[entry.Key.Text]?.ToString() ?? "none"))
            .Where(amount => amount.Expected != amount.Got)
            .Select(amount => $"{amount.Text}: expected {amount.Expected}, got {amount.Got}");
    }

    private static JsonObject JsonOf(RequestAmount amount)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            JsonRequest.WriteAmounts(json, amount);
            json.WriteEndObject();
        }
        return JsonNode.Parse(buffer.ToArray())!.AsObject();
    }

    private static List<string> Texts(Node value) => value switch
    {
        SequenceNode list => [.. list.Items.Cast<ScalarNode>().Select(item => item.Text)],
        ScalarNode one => [one.Text],
        _ => ["(a mapping)"],
    };
}
