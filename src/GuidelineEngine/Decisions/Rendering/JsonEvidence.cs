using System.Text.Json;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Guidelines, criteria, facts and citations as JSON.</summary>
internal static class JsonEvidence
{
    public static void WriteGuideline(Utf8JsonWriter json, GuidelineEvidence guideline)
    {
        json.WriteString("id", guideline.Id);
        json.WriteString("source", guideline.Source);
        json.WriteString("layer", guideline.Layer);
        json.WriteString("standing", DecisionWords.Of(guideline.Standing));
        json.WriteString("truth", DecisionWords.Of(guideline.Truth));
        json.WriteObjects("criteria", guideline.Criteria, WriteCriterion);
        json.WriteString("applies", Words.Of(guideline.Applies));
    }

    public static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("source", citation.Source);
        json.WriteString("edition", citation.Edition);
        json.WriteAmount("year", citation.Year);
        json.WriteString("chapter", citation.Chapter);
        json.WriteString("section", citation.Section);
        json.WriteString("pages", citation.Pages);
        json.WriteString("grade", Words.Of(citation.Grade));
        json.WriteString("statement", citation.Statement);
        json.WriteString("title", citation.Title);
        json.WriteString("says", citation.Says);
    }

    private static void WriteCriterion(Utf8JsonWriter json, CriterionEvidence criterion)
    {
        json.WriteString("id", criterion.Id);
        json.WriteString("role", DecisionWords.Of(criterion.Role));
        json.WriteString("truth", Words.Of(criterion.Truth));
        json.WriteObjects("facts", criterion.Facts, WriteFact);
        json.WriteWords("statements", criterion.Statements);
        json.WriteString("grade", Words.Of(criterion.Grade));
        json.WriteString("text", criterion.Text);
    }

    private static void WriteFact(Utf8JsonWriter json, FactEvidence fact)
    {
        json.WriteString("fact", fact.Fact);
        json.WriteString("state", fact.State);
        json.WriteString("value", fact.Value);
        json.WriteObjects("found", fact.Found, static (to, found) =>
        {
            to.WriteString("value", found.Value);
            to.WriteDay("date", found.Date);
            to.WriteString("document", found.Document);
            to.WriteString("page", found.Page);
            to.WriteString("said_by", found.SaidBy);
        });
    }
}
