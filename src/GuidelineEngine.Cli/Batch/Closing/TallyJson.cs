using System.Globalization;
using System.Text.Json;

namespace GuidelineEngine.Cli.Batch;

/// <summary>The counts as JSON: for whoever goes on with a batch, and for a program that reads the summary.</summary>
internal static class TallyJson
{
    public static void Write(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartObject();
        json.WriteNumber("cases", tally.Cases);
        json.WriteNumber("requests", tally.Requests);
        json.WriteNumber("rejected", tally.Rejected);
        json.WriteNumber("faults", tally.Faults);
        json.WriteNumber("blank_lines", tally.Blank);
        json.WritePropertyName("outcomes");
        WriteOutcomes(json, tally.Outcomes);
        json.WriteStartObject("by_guideline");
        foreach (var (guideline, outcomes) in tally.ByGuideline.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(guideline);
            WriteOutcomes(json, outcomes);
        }

        json.WriteEndObject();
        WriteCounts(json, "missing", tally.Missing);
        WriteCounts(json, "cautions", tally.Cautions);
        WriteCounts(json, "rejected_by_code", tally.RejectedByCode);
        WriteCounts(json, "warnings_by_code", tally.WarningsByCode);
        json.WriteNumber("running_out", tally.RunningOut);
        json.WriteStartArray("first_running_out");
        foreach (var request in tally.FirstRunningOut)
        {
            json.WriteStartObject();
            json.WriteString("case", request.Case);
            json.WriteString("request", request.Request);
            json.WriteString("place", request.Place);
            json.WriteString("runs_out", Day(request.RunsOut));
            json.WriteString("outer", Day(request.Outer));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static Tally Read(JsonElement json)
    {
        var tally = new Tally
        {
            Cases = json.GetProperty("cases").GetInt64(),
            Requests = json.GetProperty("requests").GetInt64(),
            Rejected = json.GetProperty("rejected").GetInt64(),
            Faults = json.GetProperty("faults").GetInt64(),
            Blank = json.GetProperty("blank_lines").GetInt64(),
            RunningOut = json.GetProperty("running_out").GetInt64(),
        };
        tally.Outcomes.Add(ReadOutcomes(json.GetProperty("outcomes")));
        foreach (var guideline in json.GetProperty("by_guideline").EnumerateObject())
            tally.Of(guideline.Name).Add(ReadOutcomes(guideline.Value));
        ReadCounts(json.GetProperty("missing"), tally.Missing);
        ReadCounts(json.GetProperty("cautions"), tally.Cautions);
        ReadCounts(json.GetProperty("rejected_by_code"), tally.RejectedByCode);
        ReadCounts(json.GetProperty("warnings_by_code"), tally.WarningsByCode);
        foreach (var request in json.GetProperty("first_running_out").EnumerateArray())
        {
            tally.FirstRunningOut.Add(new RunningOutRequest(
                Text(request, "case"), Text(request, "request"), Text(request, "place"), DayOf(request, "runs_out"), DayOf(request, "outer")));
        }

        return tally;
    }

    private static void WriteOutcomes(Utf8JsonWriter json, OutcomeCounts outcomes)
    {
        json.WriteStartObject();
        json.WriteNumber("certify", outcomes.Certify);
        json.WriteNumber("request_information", outcomes.RequestInformation);
        json.WriteNumber("physician_review", outcomes.PhysicianReview);
        json.WriteNumber("draft_modify", outcomes.DraftModify);
        json.WriteNumber("draft_non_certify", outcomes.DraftNonCertify);
        json.WriteEndObject();
    }

    private static OutcomeCounts ReadOutcomes(JsonElement json) => new()
    {
        Certify = json.GetProperty("certify").GetInt64(),
        RequestInformation = json.GetProperty("request_information").GetInt64(),
        PhysicianReview = json.GetProperty("physician_review").GetInt64(),
        DraftModify = json.GetProperty("draft_modify").GetInt64(),
        DraftNonCertify = json.GetProperty("draft_non_certify").GetInt64(),
    };

    private static void WriteCounts(Utf8JsonWriter json, string name, Dictionary<string, long> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts.OrderBy(one => one.Key, StringComparer.Ordinal))
            json.WriteNumber(key, count);
        json.WriteEndObject();
    }

    private static void ReadCounts(JsonElement json, Dictionary<string, long> counts)
    {
        foreach (var count in json.EnumerateObject())
            counts[count.Name] = count.Value.GetInt64();
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static DateOnly DayOf(JsonElement json, string name) => DateOnly.ParseExact(Text(json, name), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
