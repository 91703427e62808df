using System.Text.Json;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A case's decision as JSON: the keys of the contract in its order, then what was added to it.</summary>
internal static class JsonCase
{
    /// <param name="json">Where to.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="digest">The digest; null leaves the member out, which is the text that the digest is taken of.</param>
    public static void Write(Utf8JsonWriter json, CaseDecision decision, string? digest)
    {
        json.WriteStartObject();
        json.WriteString("case", decision.Case);
        json.WriteDay("as_of", decision.AsOf);
        json.WriteString("status", "recommendation");
        json.WriteObject("pack", decision, WritePack);
        json.WriteString("engine", decision.Engine);
        if (digest is not null)
            json.WriteString("digest", digest);
        json.WriteObjects("gates", decision.Gates, WriteGate);
        WriteInformationRequest(json, decision);
        json.WriteObjects("requests", decision.Requests, (to, request) => JsonRequest.Write(to, request, decision.Reviewer));
        json.WriteString("reviewer", Words.Of(decision.Reviewer));
        json.WriteWords("overridden", decision.Overridden);
        json.WriteObjects("records", decision.Records, static (to, record) =>
        {
            to.WriteString("id", record.Id);
            to.WriteString("name", record.Name);
        });
        json.WriteEndObject();
    }

    public static void WriteInformationRequest(Utf8JsonWriter json, CaseDecision decision) =>
        json.WriteObjects("information_request", decision.InformationRequest, static (to, item) =>
        {
            to.WriteString("fact", item.Fact);
            to.WriteString("ask", item.Ask);
            to.WriteString("role", DecisionWords.Of(item.Role));
            to.WriteWords("requests", item.Requests);
        });

    public static void WritePack(Utf8JsonWriter json, CaseDecision decision)
    {
        json.WriteString("id", decision.PackId);
        json.WriteObjects("layers", decision.Layers, static (to, layer) =>
        {
            to.WriteString("id", layer.Id);
            to.WriteString("version", layer.Version);
            to.WriteString("sha256", layer.Sha256);
        });
    }

    private static void WriteGate(Utf8JsonWriter json, Gate gate)
    {
        json.WriteString("id", gate.Id);
        json.WriteString("state", DecisionWords.Of(gate.State));
        json.WriteString("who", gate.Who);
        json.WriteString("why", gate.Why);
        json.WriteString("request", gate.Request);
        json.WriteString("ask", gate.Ask);
        json.WriteObject("rests_on", gate.RestsOn, JsonEvidence.WriteCitation);
    }
}
