using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The drugs by class, and the tables of morphine equivalents.</summary>
internal static class BookDrugs
{
    private static readonly string[] Columns = ["product", "brands", "strengths", "stopping", "schedule", "most a day"];

    public static IReadOnlyList<Block> Of(RulePack pack)
    {
        var unsorted = pack.Drugs.Products.Where(product => product.Classes.Count == 0).ToList();
        return
        [
            new HeadingBlock(2, "Drugs by class", "drugs"),
            ParagraphBlock.Of("A product of a class within another belongs to both, and stands under the narrower. What a product's maximum or schedule says applies only where a guideline cites it."),
            .. pack.Drugs.Classes.OrderBy(known => known.Name, StringComparer.Ordinal).SelectMany(known => Class(known, pack)),
            .. unsorted.Count == 0 ? (Block[])[] : [new HeadingBlock(3, "Of no class"), Table(unsorted)],
            .. pack.Drugs.Tables.OrderBy(table => table.Id, StringComparer.Ordinal).SelectMany(Equivalence),
        ];
    }

    private static IEnumerable<Block> Class(ItemClass known, RulePack pack)
    {
        var own = pack.Drugs.InClass(known.Name).Where(product => !IsNarrower(product, known, pack)).OrderBy(product => product.Id, StringComparer.Ordinal).ToList();
        yield return new HeadingBlock(3, ScreenWords.Spoken(known.Name), "class-" + known.Name);
        var within = known.Parents.Count > 0 ? $" Within {string.Join(", ", known.Parents.Select(ScreenWords.Spoken))}." : "";
        var holds = pack.Drugs.Classes.Where(inner => inner.Parents.Contains(known.Name)).Select(inner => ScreenWords.Spoken(inner.Name)).Order(StringComparer.Ordinal).ToList();
        yield return ParagraphBlock.Of(known.Meaning + within + (holds.Count > 0 ? $" Holds {string.Join(", ", holds)}." : ""));
        if (own.Count > 0)
            yield return Table(own);
    }

    private static bool IsNarrower(Product product, ItemClass known, RulePack pack) =>
        product.Classes.Any(name => name != known.Name && pack.Drugs.Class(name)?.Parents.Contains(known.Name) == true);

    private static TableBlock Table(IReadOnlyList<Product> products) => new("", Columns, [.. products.Select(product => (IReadOnlyList<IReadOnlyList<Phrase>>)
    [
        [product.Id],
        [string.Join(", ", product.Brands.Select(brand => brand.Name))],
        [string.Join(", ", product.Strengths.Select(strength => strength.ToString()))],
        [product.Stopping switch { Stopping.Wean => "taper", Stopping.DoNotStop => "do not stop", _ => "ordinary" }],
        [.. Joined(product.Schedules.Select(Schedule))],
        [.. Joined(product.Maximum.Select(Maximum))],
    ])]);

    private static IEnumerable<Phrase> Joined(IEnumerable<IReadOnlyList<Phrase>> parts) =>
        parts.SelectMany((part, at) => at == 0 ? part : part.Prepend("; "));

    private static IReadOnlyList<Phrase> Schedule(DatedSchedule schedule) =>
        [schedule.Schedule + (schedule.From is { } from ? " from " + ScreenWords.Iso(from) : "") + " ", Short(schedule.Grade)];

    private static IReadOnlyList<Phrase> Maximum(MaximumDose most) =>
    [
        ScreenWords.Number(most.Amount) + " " + most.Unit + (most.Ingredient is { } of ? " of " + of : "") + (most.For is { } limited ? " for " + ScreenWords.Spoken(limited) : "") + " ",
        Short(most.Grade),
    ];

    private static Phrase Short(Grade grade) => grade switch
    {
        Grade.Source => Phrase.Quiet("(source)"),
        Grade.Letter => Phrase.Quiet("(letter)"),
        _ => Phrase.Quiet("(not checked)"),
    };

    private static IEnumerable<Block> Equivalence(EquivalenceTable table)
    {
        yield return new HeadingBlock(3, "Morphine equivalents: " + table.Id, "table-" + table.Id);
        yield return ParagraphBlock.Of(table.Source is { } source ? $"From {source}. " : "", BookPlaces.Of(table.Grade));
        yield return new TableBlock("", ["opioid", "route", "forms", "factor"], [.. table.Entries.Select(entry => (IReadOnlyList<IReadOnlyList<Phrase>>)
            [[entry.Ingredient], [entry.Route ?? "every route"], [entry.Forms.Count == 0 ? "every form" : string.Join(", ", entry.Forms)], [Factor(entry.Equivalence)]])]);
    }

    private static string Factor(MorphineEquivalence equivalence) => equivalence switch
    {
        MorphineEquivalence.Factor factor => $"{ScreenWords.Number(factor.PerUnit)} per {factor.Unit}{(factor.Counting == EquivalenceCount.UnitsWorn ? " worn" : "")}",
        MorphineEquivalence.Tiered tiered => string.Join("; ", tiered.Steps.Select(step =>
            $"{ScreenWords.Number(step.Factor)}{(step.UpTo is { } end ? $" up to {ScreenWords.Number(end)} {tiered.Unit}" : " beyond")}")),
        MorphineEquivalence.Excluded => "excluded: left out of a total, and named",
        _ => "not in the table",
    };
}
