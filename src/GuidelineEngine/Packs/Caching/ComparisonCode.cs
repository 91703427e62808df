namespace GuidelineEngine.Packs.Caching;

/// <summary>Comparisons as bytes.</summary>
internal static class ComparisonCode
{
    private enum Shape
    {
        YesNo,
        Choice,
        Number,
        Duration,
        Date,
    }

    public static void Write(ModelWriter to, Comparison comparison)
    {
        switch (comparison)
        {
            case YesNoComparison answer:
                to.Number((int)Shape.YesNo);
                to.Flag(answer.Expected);
                break;
            case ChoiceComparison choice:
                to.Number((int)Shape.Choice);
                to.List(choice.Choices, static (to, place) => to.Number(place));
                to.Flag(choice.IsNegated);
                break;
            case NumberComparison number:
                to.Number((int)Shape.Number);
                to.Number((int)number.Operator);
                to.Amount(number.Limit);
                break;
            case DurationComparison duration:
                to.Number((int)Shape.Duration);
                to.Number((int)duration.Operator);
                to.Duration(duration.Limit);
                break;
            case DateComparison date:
                to.Number((int)Shape.Date);
                to.Number((int)date.Operator);
                to.Day(date.Limit);
                break;
            default:
                throw new InvalidOperationException("a comparison of a shape that has no code: " + comparison.GetType().Name);
        }
    }

    public static Comparison Read(ModelReader from) => (Shape)from.Number() switch
    {
        Shape.YesNo => new YesNoComparison(from.Flag()),
        Shape.Choice => new ChoiceComparison(from.List(static from => from.Number()), from.Flag()),
        Shape.Number => new NumberComparison((ComparisonOperator)from.Number(), from.Amount()),
        Shape.Duration => new DurationComparison((ComparisonOperator)from.Number(), from.Duration()),
        _ => new DateComparison((ComparisonOperator)from.Number(), from.Day()),
    };
}
