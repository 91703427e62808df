using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Caching;

/// <summary>Tables of morphine equivalence as bytes.</summary>
internal static class EquivalenceCode
{
    private enum Shape
    {
        Factor,
        Tiered,
        Excluded,
        NotInTable,
    }

    public static void Write(ModelWriter to, EquivalenceTable table)
    {
        to.Text(table.Id);
        to.Number((int)table.Grade);
        to.TextOrNone(table.Source);
        to.List(table.Entries, Write);
        to.SpanOrNone(table.Span);
    }

    public static EquivalenceTable Read(ModelReader from) => new()
    {
        Id = from.Text(),
        Grade = (Grade)from.Number(),
        Source = from.TextOrNone(),
        Entries = from.List(static from => new EquivalenceEntry(from.Text(), from.TextOrNone(), from.Texts(), ReadEquivalence(from))),
        Span = from.SpanOrNone(),
    };

    private static void Write(ModelWriter to, EquivalenceEntry entry)
    {
        to.Text(entry.Ingredient);
        to.TextOrNone(entry.Route);
        to.Texts(entry.Forms);
        Write(to, entry.Equivalence);
    }

    private static void Write(ModelWriter to, MorphineEquivalence equivalence)
    {
        switch (equivalence)
        {
            case MorphineEquivalence.Factor factor:
                to.Number((int)Shape.Factor);
                to.Amount(factor.PerUnit);
                to.Text(factor.Unit);
                to.Number((int)factor.Counting);
                break;
            case MorphineEquivalence.Tiered tiered:
                to.Number((int)Shape.Tiered);
                to.List(tiered.Steps, static (to, step) =>
                {
                    to.AmountOrNone(step.UpTo);
                    to.Amount(step.Factor);
                });
                to.Text(tiered.Unit);
                break;
            default:
                to.Number((int)(equivalence is MorphineEquivalence.Excluded ? Shape.Excluded : Shape.NotInTable));
                break;
        }
    }

    private static MorphineEquivalence ReadEquivalence(ModelReader from) => (Shape)from.Number() switch
    {
        Shape.Factor => new MorphineEquivalence.Factor(from.Amount(), from.Text(), (EquivalenceCount)from.Number()),
        Shape.Tiered => new MorphineEquivalence.Tiered(from.List(static from => new EquivalenceStep(from.AmountOrNone(), from.Amount())), from.Text()),
        Shape.Excluded => new MorphineEquivalence.Excluded(),
        _ => new MorphineEquivalence.NotInTable(),
    };
}
