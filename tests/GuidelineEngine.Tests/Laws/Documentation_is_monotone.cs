using GuidelineEngine.Cases;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Laws;

/// <summary>Law 2.</summary>
public sealed class Documentation_is_monotone
{
    private static readonly (string Field, string[] Values)[] Fields =
    [
        ("since", ["2014-11-01", "2014-10-10", "2014-06-01", "2012-01-01"]), ("sig", ["1 tab bid", "1 tab q6h", "1 tab qhs"]),
        ("refills", ["0", "2"]), ("purpose", ["acute", "maintenance", "trial", "taper"]),
    ];

    private static readonly (string Field, string[] Values)[] RootFields =
    [
        ("patient", ["{ age: 17, sex: male }", "{ age: 70, sex: female }"]), ("injury", ["{ date: 2014-10-01 }", "{ date: 2001-01-01 }"]),
        ("medications_complete", ["{ value: yes, source: d1 }"]), ("diagnoses_complete", ["{ value: yes, source: d1 }"]),
        ("treatments_complete", ["{ value: yes, source: d1 }"]), ("surgery", ["{ procedure: discectomy, date: 2014-09-01 }"]),
    ];

    [Test]
    public void Filling_a_fact_that_nothing_documents_keeps_every_truth_that_was_settled() => Samples.Hold(sample =>
    {
        var draw = new Draw(Samples.Numbers(sample.Print().Length));
        foreach (var one in LawCase.Of(sample))
        {
            foreach (var word in sample.Words.Where(word => word.IsStateable && one.Written.SeriesOf(word, one.WrittenRequest).Count == 0))
            {
                // Stating the whole and its parts is documenting the same thing twice.
                if (word.Parts.Count > 0 || word.IsPart)
                    continue;
                AssertKept(one, one.Written.With(word, one.WrittenRequest, new WrittenFinding(GeneratedCase.Value(draw, word), "2014-09-20", HasRecords(one) ? "d1" : null)), word.Name);
            }
        }
    }, 120);

    [Test]
    public void Filling_a_field_that_the_case_leaves_out_keeps_every_truth_that_was_settled() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.Of(sample))
        {
            foreach (var (field, values) in Fields.Where(field => !one.WrittenRequest.Fields.ContainsKey(field.Field)))
            {
                // A dose that the line leaves out is taken from the last fill, and directions may change it.
                var isWorkedOut = field == "sig" && (one.WrittenRequest.Fields.ContainsKey("days_supply") || one.Request.Supply?.UnitsADay is not null);
                foreach (var value in values.Where(_ => !isWorkedOut))
                    AssertKept(one, one.Written.With(one.WrittenRequest.With(field, value)), field + ": " + value);
            }
            foreach (var (field, values) in RootFields.Where(field => !one.Written.Fields.ContainsKey(field.Field)))
            {
                foreach (var value in values.Where(value => HasRecords(one) || !value.Contains("d1", StringComparison.Ordinal)))
                    AssertKept(one, one.Written.With(field, value), field + ": " + value);
            }
        }
    }, 120);

    [Test]
    public void A_finding_of_the_same_day_that_says_otherwise_opens_the_fact() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.Of(sample))
        {
            foreach (var word in sample.Words.Where(word => word is { IsStateable: true, Parts.Count: 0 } && one.Written.SeriesOf(word, one.WrittenRequest).Count == 1))
            {
                var stated = one.Written.SeriesOf(word, one.WrittenRequest)[0];
                if (OtherThan(word, stated.Value) is not { } other)
                    continue;
                var contradicted = one.Written.With(word, one.WrittenRequest, stated, stated with { Value = other });
                var after = LawCase.Of(sample, contradicted).First(later => later.Request.Id == one.Request.Id);
                var fact = sample.Pack.Facts.First(known => known.Name == word.Name);
                var before = one.Context.StateOf(fact);
                after.Must(before.Status == FactStatus.Undocumented || after.Context.StateOf(fact).Status == FactStatus.Conflict, $"two findings of one day that differ leave `{word.Name}` settled");
                foreach (var criterion in after.Decision.Guidelines.SelectMany(guideline => guideline.Criteria).Where(criterion => criterion.Facts is [{ State: "conflict" }] && !word.OnlyDocumented))
                    after.Must(criterion.Truth == Truth.Undetermined || criterion.Facts[0].Fact != word.Name, $"a criterion on `{word.Name}` alone stays settled by findings that contradict each other");
            }
        }
    }, 120);

    private static bool HasRecords(LawCase one) => one.Written.Fields.ContainsKey("documents");

    private static string? OtherThan(Word word, string value) => word.Type switch
    {
        WordType.YesNo => value == "yes" ? "no" : "yes",
        WordType.Choice => word.Choices.First(choice => choice != value),
        WordType.Number when !value.StartsWith('{') => value == "4" ? "5" : "4",
        _ => null,
    };

    private static void AssertKept(LawCase before, GeneratedCase filled, string what)
    {
        if (before.Sample.TryRead(filled) is null)
            return;
        var after = LawCase.Of(before.Sample, filled).First(later => later.Request.Id == before.Request.Id);
        // A start that the medication list contradicts is a conflict, and opens what it settled.
        if (Courses.CourseDuration(after.Context).Status == FactStatus.Conflict || Courses.StartIsContradictory(after.Context))
            return;
        before.Must(before.Decision.Truth is null or Truth.Undetermined || after.Decision.Truth == before.Decision.Truth || after.Decision.Truth is null && after.Decision.Reason == "gate",
            $"the truth {before.Decision.Truth} became {after.Decision.Truth} when {what} was documented");
        foreach (var guideline in before.Decision.Guidelines)
        {
            foreach (var criterion in guideline.Criteria.Where(criterion => criterion.Truth != Truth.Undetermined))
            {
                var now = after.Decision.Guidelines.FirstOrDefault(other => other.Id == guideline.Id)?.Criteria.FirstOrDefault(other => other.Id == criterion.Id);
                before.Must(now is null || now.Truth == criterion.Truth, $"criterion {guideline.Id}/{criterion.Id} was {criterion.Truth} and became {now?.Truth} when {what} was documented");
            }
        }
    }
}
