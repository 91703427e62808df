using GuidelineEngine.Documents;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A case's decision as JSON: the keys of the contract in its order, then what was added to it.</summary>
internal static class JsonCase
{
    /// <param name="json">Where to.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="digest">The digest; null leaves the member out, which is the text that the digest is taken of.</param>
    /// <returns>The place of the digest, behind the member before it.</returns>
    public static int Write(JsonText json, CaseDecision decision, string? digest)
    {
        json.WriteStartObject();
        json.WriteString("case"u8, decision.Case);
        json.WriteDay("as_of"u8, decision.AsOf);
        json.WriteString("status"u8, "recommendation");
        json.WriteObject("pack"u8, decision, WritePack);
        json.WriteString("engine"u8, decision.Engine);
        var place = json.Length;
        if (digest is not null)
            json.WriteString("digest"u8, digest);
        json.WriteObjects("gates"u8, decision.Gates, WriteGate);
        WriteInformationRequest(json, decision);
        json.WriteStartArray("requests"u8);
        foreach (var request in decision.Requests)
        {
            json.WriteStartObject();
            JsonRequest.Write(json, request, decision.Reviewer);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("reviewer"u8, Words.Of(decision.Reviewer));
        json.WriteWords("overridden"u8, decision.Overridden);
        json.WriteObjects("records"u8, decision.Records, static (to, record) =>
        {
            to.WriteString("id"u8, record.Id);
            to.WriteString("name"u8, record.Name);
        });
        json.WriteEndObject();
        return place;
    }

    public static void WriteInformationRequest(JsonText json, CaseDecision decision) =>
        json.WriteObjects("information_request"u8, decision.InformationRequest, static (to, item) =>
        {
            to.WriteString("fact"u8, item.Fact);
            to.WriteString("ask"u8, item.Ask);
            to.WriteString("role"u8, DecisionWords.Of(item.Role));
            to.WriteWords("requests"u8, item.Requests);
        });

    public static void WritePack(JsonText json, CaseDecision decision)
    {
        json.WriteString("id"u8, decision.PackId);
        json.WriteObjects("layers"u8, decision.Layers, static (to, layer) =>
        {
            to.WriteString("id"u8, layer.Id);
            to.WriteString("version"u8, layer.Version);
            to.WriteString("sha256"u8, layer.Sha256);
        });
    }

    private static void WriteGate(JsonText json, Gate gate)
    {
        json.WriteString("id"u8, gate.Id);
        json.WriteString("state"u8, DecisionWords.Of(gate.State));
        json.WriteString("who"u8, gate.Who);
        json.WriteString("why"u8, gate.Why);
        json.WriteString("request"u8, gate.Request);
        json.WriteString("ask"u8, gate.Ask);
        json.WriteKept("rests_on"u8, gate.RestsOn, JsonEvidence.WriteCitation);
    }
}
