using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads <c>facts.yaml</c>: the vocabulary, and the questions for fields of the case file.</summary>
internal sealed class FactsReader(PackReading reading)
{
    public (IReadOnlyList<Fact> Facts, IReadOnlyDictionary<CaseField, CaseFieldQuestion> Questions) Read(MappingNode root)
    {
        var file = new MappingReader(root, reading.Diagnostics, "the vocabulary");
        file.Require("facts");
        var facts = ReadFacts(file.TakeMapping("facts"));
        var questions = ReadQuestions(file.TakeMapping("questions"));
        file.Finish();
        return (facts, questions);
    }

    private Fact[] ReadFacts(MappingNode? declared)
    {
        var facts = new List<(Fact Fact, MappingNode Node)>();
        // A slot follows from the name, so that moving a declaration changes nothing.
        foreach (var entry in (declared?.Entries ?? []).OrderBy(entry => entry.Key.Text, StringComparer.Ordinal))
        {
            if (FactReader.Read(entry, facts.Count, reading.Diagnostics) is { } fact)
                facts.Add((fact, (MappingNode)entry.Value));
            else
                reading.UnreadFacts.Add(entry.Key.Text);
        }
        var plain = facts.ToDictionary(fact => fact.Fact.Name, fact => fact.Fact, StringComparer.Ordinal);
        var derivations = new DerivationReader(reading, plain);
        return [.. facts.Select(fact => fact.Fact with { Derivation = derivations.Read(fact.Fact, fact.Node) })];
    }

    private Dictionary<CaseField, CaseFieldQuestion> ReadQuestions(MappingNode? declared)
    {
        var questions = new Dictionary<CaseField, CaseFieldQuestion>();
        foreach (var entry in declared?.Entries ?? [])
        {
            var field = ValueReading.Word(entry.Key, PackWords.CaseFields, reading.Diagnostics, "a question's field");
            if (MappingReader.Over(entry.Value, reading.Diagnostics, "the question `" + entry.Key.Text + "`") is not { } question)
                continue;
            var label = question.RequireText("label");
            var ask = question.RequireText("ask");
            var records = question.TakeTextList("answered_by");
            question.Finish();
            if (field is { } known && label is not null && ask is not null)
                questions[known] = new CaseFieldQuestion(known, entry.Key.Text, label, ask) { AnsweredBy = [.. records.Select(record => record.Text)] };
        }
        return questions;
    }
}
