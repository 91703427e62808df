using GuidelineEngine.Documents;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>An adverse recommendation that is held back, as JSON.</summary>
internal static class JsonDraft
{
    public static void Write(JsonText json, AdverseDraft draft)
    {
        json.WriteString("outcome"u8, Words.Of(draft.Outcome));
        json.WriteString("row"u8, draft.Row);
        json.WriteBoolean("conditional"u8, draft.Conditional);
        json.WriteObject("modification"u8, draft.Modification, JsonRequest.WriteModification);
        json.WriteObject("rationale"u8, draft.Rationale, JsonRequest.WriteRationale);
    }
}
