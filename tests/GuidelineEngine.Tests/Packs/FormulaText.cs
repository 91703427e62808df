using System.Globalization;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs;

/// <summary>A formula in one line, for tables of tests.</summary>
internal static class FormulaText
{
    public static string Of(Formula? formula) => formula switch
    {
        null => "nothing",
        AllOf all => "(" + string.Join(" and ", all.Parts.Select(Of)) + ")",
        AnyOf any => "(" + string.Join(" or ", any.Parts.Select(Of)) + ")",
        AtLeastOf some => some.Count + " of (" + string.Join(", ", some.Parts.Select(Of)) + ")",
        Negation negation => "not " + Of(negation.Part),
        CriterionReference reference => reference.Name,
        FactTest test => test.Fact.Name + Of(test.Fact, test.Comparison) + (test.DocumentedWithin is { } within ? " within " + within : ""),
        ListTest list => list.Quantifier + " " + list.List + "[" + Of(list.Where) + "]" + Of(null, list.Count),
        UnreadFormula => "?",
        _ => throw new NotSupportedException(),
    };

    private static string Of(EntryFilter filter) =>
        string.Join(" ", filter.DrugClasses.Concat(filter.Ingredients).Concat(filter.Routes).Concat(filter.Words));

    private static string Of(Fact? fact, Comparison? comparison) => comparison switch
    {
        null => "",
        YesNoComparison yes => yes.Expected ? " = yes" : " = no",
        ChoiceComparison choice => (choice.IsNegated ? " not in " : " in ") + string.Join("|", choice.Choices.Select(index => fact!.Choices[index].Name)),
        NumberComparison number => Sign(number.Operator) + number.Limit.ToString(CultureInfo.InvariantCulture),
        DurationComparison duration => Sign(duration.Operator) + duration.Limit,
        DateComparison date => Sign(date.Operator) + date.Limit.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(),
    };

    private static string Sign(ComparisonOperator term) => term switch
    {
        ComparisonOperator.AtMost => " <= ",
        ComparisonOperator.AtLeast => " >= ",
        ComparisonOperator.LessThan => " < ",
        _ => " > ",
    };
}
