using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Caching;

/// <summary>The catalogue of drugs as bytes.</summary>
internal static class DrugCode
{
    public static void Write(ModelWriter to, DrugCatalogue drugs)
    {
        to.List(drugs.Products, Write);
        to.List(drugs.Classes, ServiceCatalogueCode.Write);
        to.List(drugs.Tables, EquivalenceCode.Write);
        to.Map(drugs.Names.Synonyms, static (to, name) => to.Text(name), static (to, meant) => to.Text(meant));
        to.Texts(drugs.Names.Salts);
        to.List(drugs.Mixtures, Write);
    }

    public static DrugCatalogue Read(ModelReader from) => new(
        from.List(ReadProduct),
        from.List(ServiceCatalogueCode.ReadClass),
        from.List(EquivalenceCode.Read),
        new DrugNames(from.Map(static from => from.Text(), static from => from.Text(), StringComparer.Ordinal), new HashSet<string>(from.Texts(), StringComparer.Ordinal)),
        from.List(ReadMixture));

    private static void Write(ModelWriter to, Product product)
    {
        to.Text(product.Id);
        to.Texts(product.Ingredients);
        to.Text(product.Route);
        to.Text(product.Release);
        to.Texts(product.Forms);
        to.List(product.Brands, Write);
        to.List(product.Strengths, Write);
        to.Texts(product.Classes);
        to.Number((int)product.Stopping);
        to.List(product.Schedules, Write);
        to.List(product.Maximum, Write);
        to.Texts(product.Facts);
        to.SpanOrNone(product.Span);
    }

    private static Product ReadProduct(ModelReader from) => new()
    {
        Id = from.Text(),
        Ingredients = from.Texts(),
        Route = from.Text(),
        Release = from.Text(),
        Forms = from.Texts(),
        Brands = from.List(ReadBrand),
        Strengths = from.List(ReadStrength),
        Classes = from.Texts(),
        Stopping = (Stopping)from.Number(),
        Schedules = from.List(ReadSchedule),
        Maximum = from.List(ReadMaximum),
        Facts = from.Texts(),
        Span = from.SpanOrNone(),
    };

    private static void Write(ModelWriter to, Brand brand)
    {
        to.Text(brand.Name);
        to.OrNone(brand.ImpliedStrength, Write);
        to.SpanOrNone(brand.Span);
    }

    private static Brand ReadBrand(ModelReader from) => new(from.Text(), from.OrNone(ReadStrength)) { Span = from.SpanOrNone() };

    private static void Write(ModelWriter to, Strength strength)
    {
        to.List(strength.PerIngredient, static (to, amount) => to.Amount(amount));
        to.Text(strength.Unit);
    }

    private static Strength ReadStrength(ModelReader from) => new(from.List(static from => from.Amount()), from.Text());

    private static void Write(ModelWriter to, DatedSchedule schedule)
    {
        to.Text(schedule.Schedule);
        to.DayOrNone(schedule.From);
        to.Number((int)schedule.Grade);
        to.TextOrNone(schedule.Source);
    }

    private static DatedSchedule ReadSchedule(ModelReader from) => new(from.Text(), from.DayOrNone(), (Grade)from.Number(), from.TextOrNone());

    private static void Write(ModelWriter to, MaximumDose most)
    {
        to.Amount(most.Amount);
        to.Text(most.Unit);
        to.TextOrNone(most.Ingredient);
        to.TextOrNone(most.For);
        to.Number((int)most.Grade);
        to.TextOrNone(most.Source);
    }

    private static MaximumDose ReadMaximum(ModelReader from) =>
        new(from.Amount(), from.Text(), from.TextOrNone(), from.TextOrNone(), (Grade)from.Number(), from.TextOrNone());

    private static void Write(ModelWriter to, Mixture mixture)
    {
        to.Text(mixture.Route);
        to.Texts(mixture.Classes);
        to.Texts(mixture.Forms);
        to.Number((int)mixture.Stopping);
    }

    private static Mixture ReadMixture(ModelReader from) => new(from.Text(), from.Texts(), from.Texts(), (Stopping)from.Number());
}
