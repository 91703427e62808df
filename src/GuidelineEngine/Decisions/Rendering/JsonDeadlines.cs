using System.Globalization;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The days that bound a review as JSON: the days by themselves, then each with its rule and what was counted.</summary>
internal static class JsonDeadlines
{
    public static void Write(JsonText json, Deadlines deadlines)
    {
        json.WriteDay("ask_by"u8, deadlines.AskBy);
        json.WriteDay("outer"u8, deadlines.Outer);
        json.WriteDay("runs_out"u8, deadlines.RunsOut);
        json.WriteDay("decide_by"u8, deadlines.DecideBy);
        json.WriteDay("communicate_by"u8, deadlines.CommunicateBy);
        json.WriteDay("written_by"u8, deadlines.WrittenBy);
        json.WriteDay("defer_by"u8, deadlines.DeferBy);
        json.WriteDay("apply_by"u8, deadlines.ApplyBy);
        json.WriteStartArray("rules"u8);
        foreach (var rule in deadlines.Rules)
            json.WriteKept(rule, WriteRule);
        json.WriteEndArray();
    }

    private static void WriteRule(JsonText json, Deadline deadline)
    {
        json.WriteString("id"u8, deadline.Id);
        json.WriteDay("day"u8, deadline.Day);
        json.WriteString("time"u8, deadline.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        json.WriteBoolean("disputed"u8, deadline.IsDisputed);
        json.WriteDay("otherwise"u8, deadline.Otherwise);
        json.WriteDay("from"u8, deadline.From);
        json.WriteString("after"u8, deadline.After);
        json.WriteNumber("count"u8, deadline.Count);
        json.WriteString("unit"u8, deadline.Unit);
        json.WriteObjects("between"u8, deadline.Between, static (to, day) =>
        {
            to.WriteDay("day"u8, day.Day);
            to.WriteString("what"u8, day.What);
            to.WriteBoolean("counted"u8, day.IsCounted);
        });
        json.WriteString("counted"u8, deadline.Counted);
        JsonEvidence.WriteCitations(json, "rests_on"u8, deadline.RestsOn);
    }
}
