using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Laws;

/// <summary>Law 7.</summary>
public sealed class Every_sentence_is_grounded
{
    private static readonly string[] FieldsOfTheCase = ["item", "medications", "diagnoses", "requests", "days_supply", "documents", "since", "treatments", "visits", "weeks", "levels", "hours", "days"];

    [Test]
    public void In_something_that_exists() => Samples.Hold(sample =>
    {
        var statements = sample.Pack.Guidelines.SelectMany(guideline => guideline.Statements).Concat(sample.Pack.Sources.SelectMany(source => source.SilentOn.Select(silence => silence.Statement)))
            .Concat(sample.Pack.Policy!.Statements)
            .ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        foreach (var one in LawCase.InEverySetting(sample))
        {
            var rationale = one.Decision.Rationale;
            one.Must(rationale.Text == string.Join(' ', rationale.Sentences.Select(sentence => sentence.Text)), "the text is not its sentences");
            foreach (var sentence in rationale.Sentences)
            {
                one.Must(sentence.Text.Trim().Length > 0, "a sentence is empty");
                one.Must(sentence.Statements.Count + sentence.Facts.Count + sentence.Records.Count + sentence.Sources.Count > 0 || sentence.Policy is not null, "a sentence has no ground: " + sentence.Text);
                one.Must(sentence.Statements.All(statements.ContainsKey), "a sentence rests on a statement that the pack does not have: " + sentence.Text);
                one.Must(sentence.Facts.All(fact => FieldsOfTheCase.Contains(fact) || sample.Pack.Facts.Any(known => known.Name == fact)), "a sentence rests on a fact that the pack does not have: " + sentence.Text);
                one.Must(sentence.Records.All(record => one.Read.Documents.Any(document => document.Id == record)), "a sentence rests on a record that the case does not have: " + sentence.Text);
                one.Must(sentence.Sources.All(source => sample.Pack.Sources.Any(known => known.Id == source)), "a sentence rests on a source that the pack does not have: " + sentence.Text);
                one.Must(!sentence.Text.Contains('{') && !sentence.Text.Contains('}'), "a place was not filled in: " + sentence.Text);
            }
        }
    }, 100);

    [Test]
    public void And_says_what_was_not_checked() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.Of(sample))
        {
            var cited = one.Decision.Citations.ToDictionary(citation => citation.Statement, StringComparer.Ordinal);
            foreach (var statement in one.Decision.Rationale.Sentences.SelectMany(sentence => sentence.Statements))
                one.Must(cited.ContainsKey(statement), $"{statement} is named and not cited");
            foreach (var citation in cited.Values.Where(citation => citation.Grade != Grade.Source))
            {
                // What it says stands in the rationale, with the words that it was not checked; nowhere without them.
                var saying = one.Decision.Rationale.Sentences.Where(sentence => sentence.Text.Contains(citation.Says.TrimEnd('.'), StringComparison.Ordinal)).ToList();
                one.Must(saying.TrueForAll(sentence => sentence.Text.Contains("not checked against the", StringComparison.Ordinal)), $"{citation.Statement} was not checked, and the rationale does not say so");
                one.Must(saying.Count > 0 || one.Decision.Rationale.Sentences.All(sentence => !sentence.Statements.Contains(citation.Statement) || sentence.Facts.Count + sentence.Records.Count > 0 || sentence.Text.Contains("not checked", StringComparison.Ordinal)),
                    $"{citation.Statement} is relied on, and what it says is not said");
            }
        }
    }, 100);

    [Test]
    public void And_names_the_records_searched_where_they_do_not_show_something() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.Of(sample).Where(one => one.Read.Documents.Count > 0))
        {
            foreach (var sentence in one.Decision.Rationale.Sentences.Where(sentence => sentence.Text.Contains("Whether ", StringComparison.Ordinal) && sentence.Text.Contains("is not known", StringComparison.Ordinal)))
                one.Must(one.Read.Documents.All(document => sentence.Records.Contains(document.Id)), "a sentence says that something is not known and does not name the records searched: " + sentence.Text);
        }
    }, 100);
}
