namespace GuidelineEngine.Packs.Caching;

/// <summary>A drug formulary as bytes.</summary>
internal static class FormularyCode
{
    public static void Write(ModelWriter to, Formulary formulary)
    {
        to.Text(formulary.Id);
        to.Text(formulary.Title);
        to.Day(formulary.Effective);
        to.List(formulary.EffectiveRestsOn, SourceCode.Write);
        to.List(formulary.Statements, SourceCode.Write);
        to.OrNone(formulary.StatusFact, FactCode.WriteName);
        to.Texts(formulary.Compounds.Words);
        to.Texts(formulary.Compounds.DrugClasses);
        to.Map(formulary.Statuses, Write, Write);
        to.List(formulary.Rules, FillRuleCode.Write);
        to.List(formulary.Notes, Write);
        to.List(formulary.Drugs, Write);
        Write(to, formulary.Words);
        to.Map(formulary.Asks, static (to, question) => to.Number((int)question), static (to, text) => to.Text(text));
        to.Span(formulary.Span);
    }

    public static Formulary Read(ModelReader from) => new()
    {
        Id = from.Text(),
        Title = from.Text(),
        Effective = from.Day(),
        EffectiveRestsOn = from.List(SourceCode.ReadStatement),
        Statements = from.List(SourceCode.ReadStatement),
        StatusFact = from.OrNone(FactCode.ReadName),
        Compounds = new CompoundDrugs(from.Texts(), from.Texts()),
        Statuses = from.Map(ReadStatus, ReadStatusRule),
        Rules = from.List(FillRuleCode.Read),
        Notes = from.List(static from => new FormularyNote(from.List(ReadStatus), FillRuleCode.Read(from), from.Flag())),
        Drugs = from.List(ReadDrug),
        Words = ReadWords(from),
        Asks = from.Map(static from => (FormularyQuestion)from.Number(), static from => from.Text()),
        Span = from.Span(),
    };

    private static void Write(ModelWriter to, FormularyStatus status) => to.Number((int)status);

    private static FormularyStatus ReadStatus(ModelReader from) => (FormularyStatus)from.Number();

    private static void Write(ModelWriter to, StatusRule rule)
    {
        Write(to, rule.Status);
        to.Flag(rule.NeedsReview);
        to.List(rule.Unless, FillRuleCode.Write);
        to.List(rule.RestsOn, SourceCode.Write);
    }

    private static StatusRule ReadStatusRule(ModelReader from) => new()
    {
        Status = ReadStatus(from),
        NeedsReview = from.Flag(),
        Unless = from.List(FillRuleCode.Read),
        RestsOn = from.List(SourceCode.ReadStatement),
    };

    private static void Write(ModelWriter to, FormularyNote note)
    {
        to.List(note.For, Write);
        FillRuleCode.Write(to, note.Rule);
        to.Flag(note.IsOnScreens);
    }

    private static void Write(ModelWriter to, ListedDrug drug)
    {
        to.Texts([.. drug.Products.Select(product => product.Id)]);
        Write(to, drug.Status);
        to.DayOrNone(drug.From);
        to.DayOrNone(drug.To);
        to.AmountOrNone(drug.Strength);
        to.TextOrNone(drug.Form);
        to.Texts(drug.Brands);
        to.Flag(drug.GenericOnly);
        to.NumberOrNone(drug.SpecialFillDays);
        to.NumberOrNone(drug.PerioperativeDays);
        to.List(drug.RestsOn, SourceCode.Write);
        to.Span(drug.Span);
    }

    private static ListedDrug ReadDrug(ModelReader from) => new()
    {
        Products = from.List(static from => from.Drugs.Product(from.Text())!),
        Status = ReadStatus(from),
        From = from.DayOrNone(),
        To = from.DayOrNone(),
        Strength = from.AmountOrNone(),
        Form = from.TextOrNone(),
        Brands = from.Texts(),
        GenericOnly = from.Flag(),
        SpecialFillDays = from.NumberOrNone(),
        PerioperativeDays = from.NumberOrNone(),
        RestsOn = from.List(SourceCode.ReadStatement),
        Span = from.Span(),
    };

    private static void Write(ModelWriter to, FormularyWords words)
    {
        to.Map(words.Statuses, Write, static (to, text) => to.Text(text));
        to.Text(words.Required);
        to.Text(words.NotRequired);
        to.Text(words.Open);
        to.Text(words.Unseen);
        to.Text(words.Stated);
        to.Text(words.Contradicted);
    }

    private static FormularyWords ReadWords(ModelReader from) => new(
        from.Map(ReadStatus, static from => from.Text()), from.Text(), from.Text(), from.Text(), from.Text(), from.Text(), from.Text());
}
