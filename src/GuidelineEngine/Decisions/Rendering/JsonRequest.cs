using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>One request line's decision as JSON.</summary>
internal static class JsonRequest
{
    public static void Write(JsonText json, RequestDecision request, Reviewer reviewer)
    {
        json.WriteString("id"u8, request.Id);
        json.WriteObject("item"u8, request.Item, WriteItem);
        json.WriteString("outcome"u8, Words.Of(request.Outcome));
        json.WriteString("truth"u8, DecisionWords.Of(request.Truth));
        json.WriteString("authority"u8, Words.Of(request.Authority));
        json.WriteBoolean("strict"u8, request.Strict);
        json.WriteObjects("guidelines"u8, request.Guidelines, JsonEvidence.WriteGuideline);
        JsonEvidence.WriteCitations(json, "citations"u8, request.Citations);
        json.WriteObjects("missing"u8, request.Missing, WriteMissing);
        json.WriteString("then"u8, Words.Of(request.Then));
        WriteWouldCertify(json, request, reviewer);
        json.WriteObject("amendable"u8, request.Amendable, static (to, amendment) =>
        {
            to.WriteObject("to"u8, amendment.To, WriteAmounts);
            to.WriteString("why"u8, amendment.Why);
        });
        json.WriteObject("modification"u8, request.Modification, WriteModification);
        json.WriteObjects("cautions"u8, request.Cautions, WriteNotice);
        json.WriteObjects("advisories"u8, request.Advisories, WriteNotice);
        json.WriteObject("deadlines"u8, request.Deadlines, JsonDeadlines.Write);
        json.WriteObject("rationale"u8, request.Rationale, WriteRationale);
        json.WriteString("row"u8, request.Row);
        json.WriteString("stage"u8, Words.Of(request.Stage));
        json.WriteString("reason"u8, request.Reason);
        json.WriteBoolean("conditional"u8, request.Conditional);
        json.WriteObject("formulary"u8, request.Formulary, WriteFormulary);
        JsonEvidence.WriteCitations(json, "authority_rests_on"u8, request.AuthorityRestsOn);
        if (request.Draft is { } draft)
            json.WriteObject("draft"u8, draft, JsonDraft.Write);
    }

    public static void WriteMissing(JsonText json, MissingFact missing)
    {
        json.WriteString("fact"u8, missing.Fact);
        json.WriteString("ask"u8, missing.Ask);
        json.WriteString("role"u8, DecisionWords.Of(missing.Role));
        json.WriteString("reason"u8, DecisionWords.Of(missing.Reason));
    }

    public static void WriteItem(JsonText json, ItemReading item)
    {
        json.WriteString("written"u8, item.Written);
        json.WriteObjects("read"u8, item.Read, static (to, field) =>
        {
            to.WriteString("field"u8, field.Field);
            to.WriteString("value"u8, field.Value);
            to.WriteString("from"u8, field.From);
        });
        json.WriteString("name"u8, item.Name);
        json.WriteWords("doubts"u8, item.Doubts);
    }

    // Law: staff are never told which answers would win, in any format.
    private static void WriteWouldCertify(JsonText json, RequestDecision request, Reviewer reviewer)
    {
        json.WriteStartArray("would_certify"u8);
        foreach (var answers in reviewer == Reviewer.Staff ? [] : request.WouldCertify)
        {
            json.WriteStartArray();
            foreach (var answer in answers)
            {
                json.WriteStartObject();
                json.WriteString("fact"u8, answer.Fact);
                json.WriteString("answer"u8, answer.Value);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    internal static void WriteModification(JsonText json, Modification modification)
    {
        json.WriteObject("requested"u8, modification.Requested, WriteAmounts);
        json.WriteObject("authorised"u8, modification.Authorised, WriteAmounts);
        json.WriteWords("needs"u8, modification.Needs);
        json.WriteString("why"u8, modification.Why);
    }

    internal static void WriteAmounts(JsonText json, RequestAmount amount)
    {
        json.WriteAmount("quantity"u8, amount.Quantity);
        json.WriteAmount("refills"u8, amount.Refills);
        json.WriteAmount("days_supply"u8, amount.DaysSupply);
        json.WriteAmount("per_day"u8, amount.PerDay);
        json.WriteString("unit"u8, amount.Unit);
        // Of services; a drug has none of these, and none is written.
        Write("visits"u8, amount.Visits);
        Write("weeks"u8, amount.Weeks);
        Write("levels"u8, amount.Levels);
        Write("hours"u8, amount.Hours);
        Write("days"u8, amount.Days);
        if (amount.Acquisition is { } acquisition)
            json.WriteString("acquisition"u8, acquisition);

        void Write(ReadOnlySpan<byte> name, decimal? number)
        {
            if (number is { } known)
                json.WriteAmount(name, known);
        }
    }

    private static void WriteNotice(JsonText json, Notice notice)
    {
        json.WriteString("id"u8, notice.Id);
        json.WriteString("text"u8, notice.Text);
        json.WriteString("truth"u8, Words.Of(notice.Truth));
        json.WriteWords("statements"u8, notice.Statements);
        json.WriteString("grade"u8, DecisionWords.Of(notice.Grade));
    }

    private static void WriteFormulary(JsonText json, FormularyStep step)
    {
        json.WriteString("status"u8, DecisionWords.Of(step.Status));
        json.WriteString("prospective_review"u8, DecisionWords.Of(step.ProspectiveReview));
        json.WriteString("by"u8, step.By);
        json.WriteString("summary"u8, step.Summary);
        json.WriteWords("why"u8, step.Why);
        json.WriteWords("statements"u8, [.. step.Citations.Select(citation => citation.Statement)]);
        json.WriteString("grade"u8, DecisionWords.Of(step.Grade));
        json.WriteObjects("needs"u8, step.Needs, static (to, need) =>
        {
            to.WriteString("fact"u8, need.Fact);
            to.WriteString("ask"u8, need.Ask);
        });
        JsonEvidence.WriteCitations(json, "citations"u8, step.Citations);
    }

    internal static void WriteRationale(JsonText json, Rationale rationale)
    {
        json.WriteString("text"u8, rationale.Text);
        json.WriteObjects("sentences"u8, rationale.Sentences, static (to, sentence) =>
        {
            to.WriteString("text"u8, sentence.Text);
            to.WriteWords("statements"u8, sentence.Statements);
            to.WriteWords("facts"u8, sentence.Facts);
            to.WriteWords("records"u8, sentence.Records);
            to.WriteWords("sources"u8, sentence.Sources);
            to.WriteString("policy"u8, sentence.Policy);
        });
    }
}
