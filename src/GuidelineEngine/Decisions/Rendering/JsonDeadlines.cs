using System.Globalization;
using System.Text.Json;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The days that bound a review as JSON: the days by themselves, then each with its rule and what was counted.</summary>
internal static class JsonDeadlines
{
    public static void Write(Utf8JsonWriter json, Deadlines deadlines)
    {
        json.WriteDay("ask_by", deadlines.AskBy);
        json.WriteDay("outer", deadlines.Outer);
        json.WriteDay("runs_out", deadlines.RunsOut);
        json.WriteDay("decide_by", deadlines.DecideBy);
        json.WriteDay("communicate_by", deadlines.CommunicateBy);
        json.WriteDay("written_by", deadlines.WrittenBy);
        json.WriteDay("defer_by", deadlines.DeferBy);
        json.WriteDay("apply_by", deadlines.ApplyBy);
        json.WriteObjects("rules", deadlines.Rules, WriteRule);
    }

    private static void WriteRule(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteString("id", deadline.Id);
        json.WriteDay("day", deadline.Day);
        json.WriteString("time", deadline.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        json.WriteBoolean("disputed", deadline.IsDisputed);
        json.WriteDay("otherwise", deadline.Otherwise);
        json.WriteDay("from", deadline.From);
        json.WriteString("after", deadline.After);
        json.WriteNumber("count", deadline.Count);
        json.WriteString("unit", deadline.Unit);
        json.WriteObjects("between", deadline.Between, static (to, day) =>
        {
            to.WriteDay("day", day.Day);
            to.WriteString("what", day.What);
            to.WriteBoolean("counted", day.IsCounted);
        });
        json.WriteString("counted", deadline.Counted);
        json.WriteObjects("rests_on", deadline.RestsOn, JsonEvidence.WriteCitation);
    }
}
