using System.Text.Json;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>One request line's decision as JSON.</summary>
internal static class JsonRequest
{
    public static void Write(Utf8JsonWriter json, RequestDecision request, Reviewer reviewer)
    {
        json.WriteString("id", request.Id);
        json.WriteObject("item", request.Item, WriteItem);
        json.WriteString("outcome", Words.Of(request.Outcome));
        json.WriteString("truth", DecisionWords.Of(request.Truth));
        json.WriteString("authority", Words.Of(request.Authority));
        json.WriteBoolean("strict", request.Strict);
        json.WriteObjects("guidelines", request.Guidelines, JsonEvidence.WriteGuideline);
        json.WriteObjects("citations", request.Citations, JsonEvidence.WriteCitation);
        json.WriteObjects("missing", request.Missing, WriteMissing);
        json.WriteString("then", Words.Of(request.Then));
        WriteWouldCertify(json, request, reviewer);
        json.WriteObject("amendable", request.Amendable, static (to, amendment) =>
        {
            to.WriteObject("to", amendment.To, WriteAmounts);
            to.WriteString("why", amendment.Why);
        });
        json.WriteObject("modification", request.Modification, WriteModification);
        json.WriteObjects("cautions", request.Cautions, WriteNotice);
        json.WriteObjects("advisories", request.Advisories, WriteNotice);
        json.WriteObject("deadlines", request.Deadlines, JsonDeadlines.Write);
        json.WriteObject("rationale", request.Rationale, WriteRationale);
        json.WriteString("row", request.Row);
        json.WriteString("stage", Words.Of(request.Stage));
        json.WriteString("reason", request.Reason);
        json.WriteBoolean("conditional", request.Conditional);
        json.WriteObject("formulary", request.Formulary, WriteFormulary);
        json.WriteObjects("authority_rests_on", request.AuthorityRestsOn, JsonEvidence.WriteCitation);
    }

    public static void WriteMissing(Utf8JsonWriter json, MissingFact missing)
    {
        json.WriteString("fact", missing.Fact);
        json.WriteString("ask", missing.Ask);
        json.WriteString("role", DecisionWords.Of(missing.Role));
        json.WriteString("reason", DecisionWords.Of(missing.Reason));
    }

    public static void WriteItem(Utf8JsonWriter json, ItemReading item)
    {
        json.WriteString("written", item.Written);
        json.WriteObjects("read", item.Read, static (to, field) =>
        {
            to.WriteString("field", field.Field);
            to.WriteString("value", field.Value);
            to.WriteString("from", field.From);
        });
        json.WriteString("name", item.Name);
        json.WriteWords("doubts", item.Doubts);
    }

    // Law: staff are never told which answers would win, in any format.
    private static void WriteWouldCertify(Utf8JsonWriter json, RequestDecision request, Reviewer reviewer)
    {
        json.WriteStartArray("would_certify");
        foreach (var answers in reviewer == Reviewer.Staff ? [] : request.WouldCertify)
        {
            json.WriteStartArray();
            foreach (var answer in answers)
            {
                json.WriteStartObject();
                json.WriteString("fact", answer.Fact);
                json.WriteString("answer", answer.Value);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void WriteModification(Utf8JsonWriter json, Modification modification)
    {
        json.WriteObject("requested", modification.Requested, WriteAmounts);
        json.WriteObject("authorised", modification.Authorised, WriteAmounts);
        json.WriteWords("needs", modification.Needs);
        json.WriteString("why", modification.Why);
    }

    internal static void WriteAmounts(Utf8JsonWriter json, RequestAmount amount)
    {
        json.WriteAmount("quantity", amount.Quantity);
        json.WriteAmount("refills", amount.Refills);
        json.WriteAmount("days_supply", amount.DaysSupply);
        json.WriteAmount("per_day", amount.PerDay);
        json.WriteString("unit", amount.Unit);
        // Of services; a drug has none of these, and none is written.
        Write("visits", amount.Visits);
        Write("weeks", amount.Weeks);
        Write("levels", amount.Levels);
        Write("hours", amount.Hours);
        Write("days", amount.Days);
        if (amount.Acquisition is { } acquisition)
            json.WriteString("acquisition", acquisition);

        void Write(string name, decimal? number)
        {
            if (number is { } known)
                json.WriteAmount(name, known);
        }
    }

    private static void WriteNotice(Utf8JsonWriter json, Notice notice)
    {
        json.WriteString("id", notice.Id);
        json.WriteString("text", notice.Text);
        json.WriteString("truth", Words.Of(notice.Truth));
        json.WriteWords("statements", notice.Statements);
        json.WriteString("grade", DecisionWords.Of(notice.Grade));
    }

    private static void WriteFormulary(Utf8JsonWriter json, FormularyStep step)
    {
        json.WriteString("status", DecisionWords.Of(step.Status));
        json.WriteString("prospective_review", DecisionWords.Of(step.ProspectiveReview));
        json.WriteString("by", step.By);
        json.WriteString("summary", step.Summary);
        json.WriteWords("why", step.Why);
        json.WriteWords("statements", step.Citations.Select(citation => citation.Statement));
        json.WriteString("grade", DecisionWords.Of(step.Grade));
        json.WriteObjects("needs", step.Needs, static (to, need) =>
        {
            to.WriteString("fact", need.Fact);
            to.WriteString("ask", need.Ask);
        });
        json.WriteObjects("citations", step.Citations, JsonEvidence.WriteCitation);
    }

    private static void WriteRationale(Utf8JsonWriter json, Rationale rationale)
    {
        json.WriteString("text", rationale.Text);
        json.WriteObjects("sentences", rationale.Sentences, static (to, sentence) =>
        {
            to.WriteString("text", sentence.Text);
            to.WriteWords("statements", sentence.Statements);
            to.WriteWords("facts", sentence.Facts);
            to.WriteWords("records", sentence.Records);
            to.WriteWords("sources", sentence.Sources);
            to.WriteString("policy", sentence.Policy);
        });
    }
}
