using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>
/// The status of one request's drug. What was not seen is unknown, and so is a drug that the list speaks of only in a
/// strength, form or version that the request leaves open: being absent from the pack is not being unlisted.
/// </summary>
/// <param name="Status">The status.</param>
/// <param name="Listed">The entry that gives it; null where none does.</param>
/// <param name="Needs">What would settle it.</param>
internal sealed record ListedStatus(FormularyStatus Status, ListedDrug? Listed, IReadOnlyList<FormularyNeed> Needs)
{
    /// <summary>Whether the case states it.</summary>
    public bool IsStated { get; private init; }

    /// <summary>Whether the case states it without naming a record.</summary>
    public bool IsUnsourced { get; private init; }

    public static ListedStatus Of(RequestContext context, Formulary formulary)
    {
        var line = context.Request.Line;
        var tests = new FillTests(context, formulary, null);
        if (line.Kind == RequestKind.Service || !formulary.IsInForceOn(context.Service))
            return new(FormularyStatus.NotApplicable, null, []);
        if (IsCompound(line, formulary.Compounds))
            return new(FormularyStatus.Compound, null, []);
        if (line is not { IsUnderstood: true, Product: { } product })
            return new(FormularyStatus.Unknown, null, [.. tests.Ask(CaseField.Item)]);
        var entries = formulary.Of(product, context.Service).Select(entry => (entry, Covers: Covers(entry, line, tests))).ToList();
        var seen = entries.FirstOrDefault(entry => entry.Covers.Truth == Truth.Met).entry;
        // A case that contradicts what the authors saw leaves it open, as two findings of one day would.
        if (Stated(context, formulary) is { } status)
        {
            var isOpen = seen is not null && seen.Status != status;
            return new(isOpen ? FormularyStatus.Unknown : status, isOpen ? null : seen, isOpen ? [.. tests.AskStatus()] : [])
            {
                IsStated = true,
                IsUnsourced = !context.StateOf(formulary.StatusFact!).IsSourced,
            };
        }

        return seen is not null
            ? new(seen.Status, seen, [])
            : new(FormularyStatus.Unknown, null, [.. entries.SelectMany(entry => entry.Covers.Needs).Concat(tests.AskStatus()).Distinct()]);
    }

    /// <summary>The statuses that it may still turn out to be.</summary>
    public IReadOnlyList<FormularyStatus> Possible =>
        Status == FormularyStatus.Unknown ? [FormularyStatus.Exempt, FormularyStatus.NonExempt, FormularyStatus.Unlisted] : [Status];

    private static FormularyStatus? Stated(RequestContext context, Formulary formulary)
    {
        if (formulary.StatusFact is not { } fact || context.StateOf(fact) is not { Choice: >= 0 and var choice })
            return null;
        return Packs.Reading.PackFormularyWords.Stated[fact.Choices[choice].Name];
    }

    private static bool IsCompound(RequestLine line, CompoundDrugs compounds) =>
        line.Product is { } product && compounds.DrugClasses.Any(product.Is)
        || line.Text.Split([' ', ',', ';', ':', '/', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => compounds.Words.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static AskedTruth Covers(ListedDrug entry, RequestLine line, FillTests tests)
    {
        var parts = new List<AskedTruth>();
        if (line.Brand is not { Value: var brand } || !entry.Brands.Contains(brand, StringComparer.OrdinalIgnoreCase))
        {
            if (entry.Strength is { } strength)
                parts.Add(Fits(line.Strength?.Value.PerIngredient is [var amount, ..] ? amount == strength : null, tests));
            if (entry.Form is { } form)
                parts.Add(Fits(line.Form?.Value is { } written ? written == form : null, tests));
        }

        if (entry.GenericOnly)
            parts.Add(tests.IsBrand.Not());
        return AskedTruth.All(parts);
    }

    private static AskedTruth Fits(bool? fits, FillTests tests) =>
        fits is { } known ? AskedTruth.From(known) : AskedTruth.Of(Truth.Undetermined, tests.Ask(CaseField.Item));
}
