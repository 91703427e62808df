using System.Globalization;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Doses a day, of one drug or summed over all that is taken together: intervals, lower bounds where a part is open.</summary>
internal static class Doses
{
    /// <summary>The class whose products count towards a morphine equivalent.</summary>
    private const string OpioidClass = "opioid";

    public static FactState DailyDose(Derivation derivation, RequestContext context)
    {
        if (!derivation.OverEverything && context.Product is { } product && IndexOf(product.Ingredients, derivation.Ingredient!) < 0)
            return NoneAsked;
        var total = new Total();
        if (derivation.OverEverything)
        {
            foreach (var (line, isOwn) in context.LinesTakenTogether)
                total.Add(line, Of(line, derivation.Ingredient!), isOwn);
        }
        else
        {
            var own = Of(context.Request.Line, derivation.Ingredient!);
            total.Add(context.Request.Line, own, isOwn: true);
            // A line without the ingredient has none of it, whatever the others ask.
            foreach (var (other, amount) in own is { IsExact: true, Lower.Value: 0 } ? [] : OnOtherLines(derivation.Ingredient!, context))
                total.AddOther(other, amount);
        }

        NoteAsSupplied(derivation.Ingredient!, context.Request, total);
        return total.ToState(derivation.OverEverything, context);
    }

    // Of most ingredients that a pack counts, most requests have none.
    private static readonly FactState NoneAsked = new() { Status = FactStatus.Documented, Number = Interval.Exactly(0) };

    /// <summary>What the other lines of the request for authorization ask of an ingredient, in milligrams a day.</summary>
    public static Interval Beside(string ingredient, RequestContext context) =>
        OnOtherLines(ingredient, context).Aggregate(Interval.Exactly(0), (sum, other) => sum.Plus(other.Amount));

    public static FactState MorphineEquivalent(RequestContext context)
    {
        var table = FactLayout.Of(context.Pack).TableFor(context.Requested, context.Service);
        if (table is null)
            return FactState.Undocumented;
        var total = new Total();
        foreach (var (line, isOwn) in context.LinesTakenTogether)
        {
            if (line.Product is not { } product)
            {
                total.Add(line, Interval.AtLeast(0), isOwn: false);
                continue;
            }

            var isInTable = false;
            foreach (var ingredient in product.Ingredients)
            {
                var equivalence = table.Find(ingredient, product.Route, line.Form?.Value ?? (product.Forms is [var unit, ..] ? unit : null));
                isInTable |= equivalence is not MorphineEquivalence.NotInTable;
                switch (equivalence)
                {
                    case MorphineEquivalence.Factor factor:
                        total.Add(line, Counted(line, ingredient, factor.Counting).Times(factor.PerUnit), isOwn);
                        break;
                    case MorphineEquivalence.Tiered tiered:
                        total.Add(line, Stepped(Of(line, ingredient), tiered), isOwn);
                        break;
                    case MorphineEquivalence.Excluded:
                        total.Note($"{ingredient} is left out, as the table {table.Id} has it");
                        break;
                }
            }

            if (!isInTable && product.Is(OpioidClass))
            {
                total.Note($"{product.Drug} is not in the table {table.Id}, so that the total is a lower bound");
                total.AddUnbounded();
            }
        }

        return total.ToState(overEverything: true, context);
    }

    // How it was last supplied does not settle how it is to be taken, but a reader must see what it would come to.
    private static void NoteAsSupplied(string ingredient, TreatmentRequest request, Total total)
    {
        if (!RequestedAmounts.UnitsADay(request.Line).IsUnknown || request.Supply?.UnitsADay is not { } units)
            return;
        var dose = Of(request.Line with { UnitsADay = new ReadField<Interval>(Interval.Exactly(units), "supply") }, ingredient);
        if (dose is { IsExact: true, Lower.Value: > 0 and var amount })
            total.Note(string.Create(CultureInfo.InvariantCulture, $"as last supplied, {units:0.##} a day, it would come to {amount:0.##} mg a day"));
    }

    /// <summary>Milligrams a day of one ingredient on one line; exactly none where the product does not hold it.</summary>
    private static Interval Of(RequestLine line, string ingredient)
    {
        if (line.Product is not { } product)
            return Interval.AtLeast(0);
        var place = IndexOf(product.Ingredients, ingredient);
        if (place < 0)
            return Interval.Exactly(0);
        return line.Strength is { } strength && place < strength.Value.PerIngredient.Count
            ? MostADay(line).Times(strength.Value.PerIngredient[place])
            : Interval.AtLeast(0);
    }

    // The dose of a sig is what it lets the patient take: the upper end of a range, and of as-needed, counts.
    private static Interval MostADay(RequestLine line) =>
        RequestedAmounts.UnitsADay(line).Upper is { } most ? Interval.Exactly(most.Value) : Interval.AtLeast(0);

    private static Interval Counted(RequestLine line, string ingredient, EquivalenceCount counting)
    {
        if (counting == EquivalenceCount.UnitsADay)
            return Of(line, ingredient);
        return line.Strength is { } strength ? Interval.Exactly(strength.Value.PerIngredient[0]) : Interval.AtLeast(0);
    }

    private static Interval Stepped(Interval dose, MorphineEquivalence.Tiered tiered) => new(
        dose.Lower is { } lower ? lower with { Value = lower.Value * tiered.FactorFor(lower.Value) } : null,
        dose.Upper is { } upper ? upper with { Value = upper.Value * tiered.FactorFor(upper.Value) } : null);

    // The lines of one request are all of them. One that was not understood may hold the ingredient too; of one for another day it
    // must be shown that the days of the two meet.
    private static IEnumerable<(TreatmentRequest Line, Interval Amount)> OnOtherLines(string ingredient, RequestContext context)
    {
        if (context.OtherRequests.Count == 0)
            yield break;
        foreach (var other in context.OtherRequests.Where(other => other.Line.Service is null).OrderBy(other => other.Item, StringComparer.Ordinal))
        {
            var amount = Of(other.Line, ingredient);
            var isBeside = amount is { IsExact: true, Lower.Value: 0 } ? Truth.NotMet : RequestedAmounts.IsTakenBeside(context.Request, other);
            if (isBeside != Truth.NotMet)
                yield return (other, isBeside == Truth.Met ? amount : amount with { Lower = new Bound(0) });
        }
    }

    private static int IndexOf(IReadOnlyList<string> ingredients, string ingredient)
    {
        for (var i = 0; i < ingredients.Count; i++)
        {
            if (ingredients[i] == ingredient)
                return i;
        }

        return -1;
    }

    /// <summary>A sum that says what is open in it.</summary>
    private sealed class Total
    {
        private List<string>? notes;
        private Interval sum = Interval.Exactly(0);
        private bool ownIsOpen;
        private bool otherIsOpen;

        public void Add(RequestLine line, Interval amount, bool isOwn)
        {
            var known = amount.Lower is null ? amount with { Lower = new Bound(0) } : amount;
            sum = sum.Plus(known);
            if (isOwn && !known.IsExact)
                ownIsOpen = true;
            otherIsOpen |= !isOwn && !known.IsExact;
            if (!isOwn && line.Product is null)
                Note($"`{line.Text}` was not understood");
        }

        /// <summary>What another line of the request asks of the same drug.</summary>
        public void AddOther(TreatmentRequest other, Interval amount)
        {
            Add(other.Line, amount, isOwn: false);
            if (other.Line.Product is null)
                return;
            Note(amount.IsExact
                ? string.Create(CultureInfo.InvariantCulture, $"{amount.Lower!.Value.Value:0.##} mg a day of it on the line `{other.Item}`")
                : $"what the line `{other.Item}` adds is not known");
        }

        public void AddUnbounded() => (sum, otherIsOpen) = (sum with { Upper = null }, true);

        public void Note(string note)
        {
            notes ??= [];
            if (!notes.Contains(note))
                notes.Add(note);
        }

        public FactState ToState(bool overEverything, RequestContext context)
        {
            var listIsOpen = overEverything && !context.Case.Medications.IsComplete;
            CaseField[] open = (ownIsOpen, listIsOpen) switch
            {
                (true, true) => [CaseField.Sig, CaseField.MedicationsComplete],
                (true, false) => [CaseField.Sig],
                (false, true) => [CaseField.MedicationsComplete],
                _ => [],
            };
            var number = listIsOpen ? sum with { Upper = null } : sum;
            return new FactState
            {
                Status = number is { Lower.Value: 0, Upper: null } ? FactStatus.Undocumented : FactStatus.Documented,
                Number = number,
                Open = open,
                Notes = notes ?? (IReadOnlyList<string>)[],
                HasUnaskable = otherIsOpen,
            };
        }
    }
}
