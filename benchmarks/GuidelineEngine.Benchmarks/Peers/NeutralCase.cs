using System.Text.Json.Nodes;
using GuidelineEngine.Benchmarks.Subject;

namespace GuidelineEngine.Benchmarks.Peers;

/// <summary>A drafted case in the plainest form: facts with a value or bounds, so that no peer pays for our case format.</summary>
internal static class NeutralCase
{
    /// <summary>One case a line.</summary>
    public static void Write(string file, IReadOnlyList<CaseDraft> drafts) =>
        File.WriteAllLines(file, drafts.Select((draft, i) => Of(draft, i).ToJsonString()));

    private static JsonObject Of(CaseDraft draft, int number)
    {
        var facts = new JsonObject();
        Add(facts, "function_improved", draft.FunctionImproved);
        Add(facts, "one_prescriber", draft.OnePrescriber);
        Add(facts, "spasm_documented", draft.SpasmDocumented);
        Add(facts, "overdose", draft.Overdose);
        Add(facts, "sleep_assessed", draft.SleepAssessed);
        Add(facts, "diary_kept", draft.DiaryKept);
        Add(facts, "neuropathic_pain", draft.NeuropathicPain);
        Add(facts, "pain_with", draft.PainWith);
        Add(facts, "dose_a_day", draft.DoseADay);
        Add(facts, "course_days", draft.Course);
        return new JsonObject
        {
            ["number"] = number,
            ["drug"] = draft.Item.Split(' ')[0] + " oral",
            ["facts"] = facts,
            ["medications"] = draft.TakesAnOpioid is { } opioid ? new JsonArray(new JsonObject { ["class"] = opioid ? "opioid" : "nsaid" }) : [],
            ["medications_complete"] = draft.MedicationsComplete,
        };
    }

    private static void Add(JsonObject facts, string name, DraftedAnswer answer)
    {
        if (answer.Value is { } value)
            facts[name] = new JsonObject { ["value"] = value, ["sourced"] = answer.IsSourced };
    }

    private static void Add(JsonObject facts, string name, DraftedAmount amount)
    {
        if (amount.Least is not { } least)
            return;
        var fact = new JsonObject { ["least"] = least };
        if (amount.Most is { } most)
            fact["most"] = most;
        fact["sourced"] = amount.IsSourced;
        facts[name] = fact;
    }
}
