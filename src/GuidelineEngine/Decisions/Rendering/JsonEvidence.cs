using GuidelineEngine.Documents;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Guidelines, criteria, facts and citations as JSON.</summary>
internal static class JsonEvidence
{
    public static void WriteGuideline(JsonText json, GuidelineEvidence guideline)
    {
        json.WriteString("id"u8, guideline.Id);
        json.WriteString("source"u8, guideline.Source);
        json.WriteString("layer"u8, guideline.Layer);
        json.WriteString("standing"u8, DecisionWords.Of(guideline.Standing));
        json.WriteString("truth"u8, DecisionWords.Of(guideline.Truth));
        json.WriteObjects("criteria"u8, guideline.Criteria, WriteCriterion);
        json.WriteString("applies"u8, Words.Of(guideline.Applies));
    }

    public static void WriteCitations(JsonText json, ReadOnlySpan<byte> name, IReadOnlyList<Citation> citations)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < citations.Count; i++)
            json.WriteKept(citations[i], WriteCitation);
        json.WriteEndArray();
    }

    public static void WriteCitation(JsonText json, Citation citation)
    {
        json.WriteString("source"u8, citation.Source);
        json.WriteString("edition"u8, citation.Edition);
        json.WriteAmount("year"u8, citation.Year);
        json.WriteString("chapter"u8, citation.Chapter);
        json.WriteString("section"u8, citation.Section);
        json.WriteString("pages"u8, citation.Pages);
        json.WriteString("grade"u8, Words.Of(citation.Grade));
        json.WriteString("statement"u8, citation.Statement);
        json.WriteString("title"u8, citation.Title);
        json.WriteString("says"u8, citation.Says);
    }

    private static void WriteCriterion(JsonText json, CriterionEvidence criterion)
    {
        json.WriteString("id"u8, criterion.Id);
        json.WriteString("role"u8, DecisionWords.Of(criterion.Role));
        json.WriteString("truth"u8, Words.Of(criterion.Truth));
        json.WriteObjects("facts"u8, criterion.Facts, WriteFact);
        json.WriteWords("statements"u8, criterion.Statements);
        json.WriteString("grade"u8, Words.Of(criterion.Grade));
        json.WriteString("text"u8, criterion.Text);
    }

    private static void WriteFact(JsonText json, FactEvidence fact)
    {
        json.WriteString("fact"u8, fact.Fact);
        json.WriteString("state"u8, fact.State);
        json.WriteString("value"u8, fact.Value);
        json.WriteObjects("found"u8, fact.Found, static (to, found) =>
        {
            to.WriteString("value"u8, found.Value);
            to.WriteDay("date"u8, found.Date);
            to.WriteString("document"u8, found.Document);
            to.WriteString("page"u8, found.Page);
            to.WriteString("said_by"u8, found.SaidBy);
        });
    }
}
