namespace GuidelineEngine.Packs.Caching;

/// <summary>Formulas as bytes.</summary>
internal static class FormulaCode
{
    private enum Shape
    {
        All,
        Any,
        Not,
        AtLeast,
        Criterion,
        Fact,
        List,
        Allowance,
    }

    public static void Write(ModelWriter to, Formula formula)
    {
        switch (formula)
        {
            case AllOf all:
                Begin(to, Shape.All, formula);
                to.List(all.Parts, Write);
                break;
            case AnyOf any:
                Begin(to, Shape.Any, formula);
                to.List(any.Parts, Write);
                break;
            case Negation negation:
                Begin(to, Shape.Not, formula);
                Write(to, negation.Part);
                break;
            case AtLeastOf several:
                Begin(to, Shape.AtLeast, formula);
                to.Number(several.Count);
                to.List(several.Parts, Write);
                break;
            case CriterionReference reference:
                Begin(to, Shape.Criterion, formula);
                to.Number(reference.Criterion);
                to.Text(reference.Name);
                break;
            case FactTest test:
                Begin(to, Shape.Fact, formula);
                FactCode.WriteName(to, test.Fact);
                to.OrNone(test.Comparison, ComparisonCode.Write);
                to.DurationOrNone(test.DocumentedWithin);
                break;
            case ListTest list:
                Begin(to, Shape.List, formula);
                to.Number((int)list.Quantifier);
                to.Number((int)list.List);
                Write(to, list.Where);
                to.OrNone(list.Count, ComparisonCode.Write);
                break;
            case AllowanceTest allowance:
                Begin(to, Shape.Allowance, formula);
                AllowanceCode.Write(to, allowance.Allowance);
                break;
            default:
                throw new InvalidOperationException("a formula of a shape that has no code: " + formula.GetType().Name);
        }
    }

    public static Formula Read(ModelReader from)
    {
        var shape = (Shape)from.Number();
        var span = from.Span();
        return shape switch
        {
            Shape.All => new AllOf(from.List(Read), span),
            Shape.Any => new AnyOf(from.List(Read), span),
            Shape.Not => new Negation(Read(from), span),
            Shape.AtLeast => new AtLeastOf(from.Number(), from.List(Read), span),
            Shape.Criterion => new CriterionReference(from.Number(), from.Text(), span),
            Shape.Fact => new FactTest(FactCode.ReadName(from), from.OrNone(ComparisonCode.Read), from.DurationOrNone(), span),
            Shape.List => new ListTest((ListQuantifier)from.Number(), (ListName)from.Number(), ReadFilter(from), from.OrNone(ComparisonCode.Read), span),
            _ => new AllowanceTest(AllowanceCode.Read(from), span),
        };
    }

    private static void Begin(ModelWriter to, Shape shape, Formula formula)
    {
        to.Number((int)shape);
        to.Span(formula.Span);
    }

    private static void Write(ModelWriter to, EntryFilter filter)
    {
        to.Texts(filter.DrugClasses);
        to.Texts(filter.Ingredients);
        to.Texts(filter.Routes);
        to.Texts(filter.Words);
        to.Texts(filter.Services);
        to.Texts(filter.ServiceClasses);
        to.List(filter.Results, static (to, result) => to.Number((int)result));
        to.DurationOrNone(filter.Within);
        to.Flag(filter.IsOfSameBodyPart);
    }

    private static EntryFilter ReadFilter(ModelReader from) => new()
    {
        DrugClasses = from.Texts(),
        Ingredients = from.Texts(),
        Routes = from.Texts(),
        Words = from.Texts(),
        Services = from.Texts(),
        ServiceClasses = from.Texts(),
        Results = from.List(static from => (TreatmentResult)from.Number()),
        Within = from.DurationOrNone(),
        IsOfSameBodyPart = from.Flag(),
    };
}
