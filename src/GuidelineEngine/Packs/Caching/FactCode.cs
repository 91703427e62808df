namespace GuidelineEngine.Packs.Caching;

/// <summary>Facts and the questions for case fields, as bytes.</summary>
internal static class FactCode
{
    public static void WriteAll(ModelWriter to, IReadOnlyList<Fact> facts)
    {
        to.List(facts, WritePlain);
        // What is derived from other facts holds them as they were before any had its derivation.
        to.List(facts, static (to, fact) => to.OrNone(fact.Derivation, Write));
    }

    public static Fact[] ReadAll(ModelReader from)
    {
        var plain = from.List(ReadPlain);
        from.Facts = plain;
        var derivations = from.List(static from => from.OrNone(ReadDerivation));
        var facts = new Fact[plain.Length];
        for (var i = 0; i < facts.Length; i++)
            facts[i] = plain[i] with { Derivation = derivations[i] };
        return from.Facts = facts;
    }

    /// <summary>A fact by its slot.</summary>
    public static void WriteName(ModelWriter to, Fact fact) => to.Number(fact.Slot);

    public static Fact ReadName(ModelReader from) => from.Facts[from.Number()];

    public static void Write(ModelWriter to, CaseFieldQuestion question)
    {
        to.Number((int)question.Field);
        to.Text(question.Key);
        to.Text(question.Label);
        to.Text(question.Ask);
        to.Texts(question.AnsweredBy);
    }

    public static CaseFieldQuestion ReadQuestion(ModelReader from) =>
        new((CaseField)from.Number(), from.Text(), from.Text(), from.Text()) { AnsweredBy = from.Texts() };

    private static void WritePlain(ModelWriter to, Fact fact)
    {
        to.Text(fact.Name);
        to.Number(fact.Slot);
        to.Number((int)fact.Type);
        to.Number((int)fact.Scope);
        to.Number((int)fact.Kind);
        to.TextOrNone(fact.Unit);
        to.List(fact.Choices, Write);
        to.AmountOrNone(fact.Least);
        to.AmountOrNone(fact.Most);
        to.Text(fact.Ask);
        to.Texts(fact.AnsweredBy);
        to.Text(fact.Label);
        to.TextOrNone(fact.Definition);
        to.TextOrNone(fact.DefinedBy);
        to.Span(fact.Span);
    }

    private static Fact ReadPlain(ModelReader from) => new()
    {
        Name = from.Text(),
        Slot = from.Number(),
        Type = (FactType)from.Number(),
        Scope = (FactScope)from.Number(),
        Kind = (FactKind)from.Number(),
        Unit = from.TextOrNone(),
        Choices = from.List(ReadChoice),
        Least = from.AmountOrNone(),
        Most = from.AmountOrNone(),
        Ask = from.Text(),
        AnsweredBy = from.Texts(),
        Label = from.Text(),
        Definition = from.TextOrNone(),
        DefinedBy = from.TextOrNone(),
        Span = from.Span(),
    };

    private static void Write(ModelWriter to, Choice choice)
    {
        to.Text(choice.Name);
        to.Text(choice.Label);
    }

    private static Choice ReadChoice(ModelReader from) => new(from.Text(), from.Text());

    private static void Write(ModelWriter to, Derivation derivation)
    {
        to.Number((int)derivation.Rule);
        to.TextOrNone(derivation.Ingredient);
        to.Flag(derivation.OverEverything);
        to.OrNone(derivation.Lesser, WriteName);
        to.OrNone(derivation.Greater, WriteName);
    }

    private static Derivation ReadDerivation(ModelReader from) => new()
    {
        Rule = (DerivationRule)from.Number(),
        Ingredient = from.TextOrNone(),
        OverEverything = from.Flag(),
        Lesser = from.OrNone(ReadName),
        Greater = from.OrNone(ReadName),
    };
}
