using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>An entry of a list of the case. It is a product, a service, or was not understood.</summary>
internal readonly record struct ListEntry(Product? Product, string Text, bool IsSourced)
{
    public Service? Service { get; init; }

    /// <summary>For treatments: what the entry says of it; null for one that is only supposed.</summary>
    public PastTreatment? Past { get; init; }
}

/// <summary>What a look through a list gave.</summary>
/// <param name="Truth">The truth of the test.</param>
/// <param name="IsSourced">Whether the entries that match, or the declaration that the list is complete, name their record.</param>
internal readonly record struct ListResult(Truth Truth, bool IsSourced);

/// <summary>
/// Tests over lists. A list that the case does not declare complete proves that something is there, never that it is
/// not; an entry that was not understood may be anything.
/// </summary>
internal static class ListTests
{
    public static ListResult Evaluate(ListTest test, RequestContext context) =>
        Evaluate(test, Entries(test.List, context), IsComplete(test.List, context), CompletenessIsSourced(test.List, context));

    public static ListResult Evaluate(ListTest test, IReadOnlyList<ListEntry> entries, bool isComplete, bool completenessIsSourced)
    {
        var matches = 0;
        var unclear = 0;
        var sourced = true;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            switch (Matches(test.Where, test.List, entry))
            {
                case Truth.Met:
                    matches++;
                    sourced &= entry.IsSourced;
                    break;
                case Truth.Undetermined:
                    unclear++;
                    break;
            }
        }

        if (test.Quantifier != ListQuantifier.Count)
        {
            var exists = matches > 0 ? Truth.Met : isComplete && unclear == 0 ? Truth.NotMet : Truth.Undetermined;
            return new ListResult(
                test.Quantifier == ListQuantifier.Exists ? exists : Kleene.Not(exists),
                sourced && (exists != Truth.NotMet || completenessIsSourced));
        }

        var most = isComplete && unclear == 0 ? matches : isComplete ? matches + unclear : (int?)null;
        var number = new Interval(new Bound(matches), most is { } upper ? new Bound(upper) : null);
        var comparison = (NumberComparison)test.Count!;
        var truth = OrderedTests.Evaluate(comparison, number);
        // What the entries themselves prove needs no complete list.
        var restsOnCompleteness = truth != Truth.Undetermined && OrderedTests.Evaluate(comparison, Interval.AtLeast(matches)) == Truth.Undetermined;
        return new ListResult(truth, sourced && (!restsOnCompleteness || completenessIsSourced));
    }

    public static IReadOnlyList<ListEntry> Entries(ListName list, RequestContext context)
    {
        var entries = new List<ListEntry>();
        switch (list)
        {
            case ListName.Diagnoses:
                foreach (var diagnosis in context.Case.Diagnoses.Items)
                    entries.Add(new ListEntry(null, diagnosis.Text, (diagnosis.Origin ?? context.Case.Diagnoses.Origin) is not null));
                break;
            case ListName.OtherRequests:
                AddOthers(entries, context);
                break;
            case ListName.Medications:
                foreach (var entry in context.Case.Medications.Items)
                {
                    if (!context.IsOwnCourse(entry))
                        Add(entries, entry);
                }

                break;
            case ListName.CurrentMedications:
                foreach (var entry in context.OtherCurrentMedications)
                    Add(entries, entry);
                break;
            case ListName.TakenTogether:
                AddOthers(entries, context);
                foreach (var entry in context.OtherCurrentMedications)
                {
                    if (!context.IsCourseOfAnotherLine(entry))
                        Add(entries, entry);
                }

                break;
            case ListName.Treatments:
                entries.AddRange(TreatmentTests.Entries(context));
                break;
        }

        return entries;
    }

    public static bool IsComplete(ListName list, RequestContext context) => list switch
    {
        ListName.OtherRequests => true,
        ListName.Diagnoses => context.Case.Diagnoses.IsComplete,
        ListName.Treatments => context.Case.Treatments.IsComplete,
        _ => context.Case.Medications.IsComplete,
    };

    public static bool CompletenessIsSourced(ListName list, RequestContext context) => list switch
    {
        ListName.OtherRequests => true,
        ListName.Diagnoses => context.Case.Diagnoses.Origin is not null,
        ListName.Treatments => context.Case.Treatments.Origin is not null,
        _ => context.Case.Medications.Origin is not null,
    };

    public static Truth Matches(EntryFilter filter, ListName list, ListEntry entry)
    {
        if (list == ListName.Diagnoses)
            return Kleene.From(filter.Words.Count == 0 || filter.Words.Any(word => entry.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        var item = MatchesItem(filter, entry);
        return entry.Past is { } past && item != Truth.NotMet ? Kleene.And(item, TreatmentTests.Matches(filter, past)) : item;
    }

    // What was not understood may be anything; a drug is no service, and a service no drug.
    private static Truth MatchesItem(EntryFilter filter, ListEntry entry)
    {
        if (entry.Product is { } product)
            return Kleene.From(!filter.NamesAService && Matches(filter, product));
        if (entry.Service is { } service)
            return Kleene.From(!filter.NamesADrug && Matches(filter, service));
        return filter.NamesAnItem ? Truth.Undetermined : Truth.Met;
    }

    private static bool Matches(EntryFilter filter, Product product) =>
        (filter.DrugClasses.Count == 0 || IsOfAny(product, filter.DrugClasses))
        && (filter.Ingredients.Count == 0 || filter.Ingredients.Any(product.Ingredients.Contains))
        && (filter.Routes.Count == 0 || filter.Routes.Contains(product.Route));

    private static bool Matches(EntryFilter filter, Service service) =>
        (filter.Services.Count == 0 || filter.Services.Contains(service.Id))
        && (filter.ServiceClasses.Count == 0 || filter.ServiceClasses.Any(service.Is));

    // Asked of every entry at every decision.
    private static bool IsOfAny(Product product, IReadOnlyList<string> drugClasses)
    {
        for (var i = 0; i < drugClasses.Count; i++)
        {
            if (product.Is(drugClasses[i]))
                return true;
        }

        return false;
    }

    private static void AddOthers(List<ListEntry> entries, RequestContext context)
    {
        foreach (var other in context.OtherRequests)
            entries.Add(new ListEntry(other.Line.Product, other.Item, IsSourced: true) { Service = other.Line.Service });
    }

    private static void Add(List<ListEntry> entries, Medication entry) =>
        entries.Add(new ListEntry(entry.Line.Product, entry.Written, entry.Origin is not null) { Service = entry.Line.Service });
}
