using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What a listed treatment can turn out to have been, where the case does not say all of it.</summary>
internal sealed class TreatmentCandidates(RequestContext context, IReadOnlyList<Formula> tests)
{
    private readonly List<EntryFilter> filters =
        [.. tests.OfType<ListTest>().Where(test => test.List == ListName.Treatments).Select(test => test.Where)];

    /// <summary>The treatments that leave a test open and that an answer can complete, by their places.</summary>
    public static IEnumerable<int> Open(ListTest test, RequestContext context) =>
        ListTests.Entries(test.List, context)
            .Where(entry => entry is not { Product: null, Service: null } && ListTests.Matches(test.Where, test.List, entry) == Truth.Undetermined)
            .Select(entry => entry.Past!.Place);

    /// <summary>Variants that the tests tell apart, each once.</summary>
    public IReadOnlyList<CandidateAnswer> For(int place)
    {
        var treatment = context.Case.Treatments.Items[place];
        return [.. Variants(treatment)
            .GroupBy(variant => SignatureOf(variant.Treatment, place), StringComparer.Ordinal)
            .Select(alike => alike.First())
            .Select(variant => new CandidateAnswer("`" + treatment.Name + "` " + variant.Label, supposed => SupposingServices.Treatment(supposed, place, variant.Treatment)))];
    }

    private IEnumerable<(string Label, Treatment Treatment)> Variants(Treatment treatment) =>
        from dated in Dated(treatment)
        from placed in Placed(dated.Treatment)
        from ended in Ended(placed.Treatment)
        select (string.Join(", ", new[] { dated.Label, placed.Label, ended.Label }.Where(label => label.Length > 0)), ended.Treatment);

    private IEnumerable<(string Label, Treatment Treatment)> Dated(Treatment treatment)
    {
        var isOpen = filters.Exists(filter => filter.Within is { } within && TreatmentTests.EndOf(treatment).DaysUntil(context.Service).IsAtMost(within.MostDays(context.Service)) == Truth.Undetermined)
            || TreatmentTests.IsBefore(treatment, context.Service) == Truth.Undetermined;
        if (!isOpen)
            return [("", treatment)];
        var days = new SortedSet<int> { 0 };
        foreach (var within in filters.Select(filter => filter.Within).OfType<Duration>())
            days.UnionWith([within.MostDays(context.Service), within.MostDays(context.Service) + 1]);
        return days.Select(before => DateRange.On(context.Service.AddDays(-before)))
            .Select(day => ("on " + day, treatment with { From = treatment.From.IsExact ? treatment.From : day, To = day }));
    }

    private IEnumerable<(string Label, Treatment Treatment)> Placed(Treatment treatment) =>
        treatment.Line.BodyPart is not null || !filters.Exists(filter => filter.IsOfSameBodyPart) ? [("", treatment)]
        : [("of the same body part", At(treatment, ServiceFacts.BodyPartOf(context) ?? "same")), ("of another body part", At(treatment, "another"))];

    private IEnumerable<(string Label, Treatment Treatment)> Ended(Treatment treatment) =>
        TreatmentTests.ResultOf(treatment) is not null || !filters.Exists(filter => filter.Results.Count > 0) ? [("", treatment)]
        : Enum.GetValues<TreatmentResult>().Select(result => (PackWords.Of(result), treatment with { Result = PackWords.Of(result) }));

    private string SignatureOf(Treatment treatment, int place)
    {
        var supposed = SupposingServices.Treatment(context, place, treatment);
        var entry = TreatmentTests.Entries(supposed).FirstOrDefault(entry => entry.Past!.Place == place);
        return string.Concat(filters.Select(filter => entry.Past is null ? Truth.NotMet : ListTests.Matches(filter, ListName.Treatments, entry)).Select(truth => (int)truth));
    }

    private static Treatment At(Treatment treatment, string part) =>
        treatment with { Line = treatment.Line with { BodyPart = new ReadField<string>(part, "answer") } };
}
