using System.Globalization;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Wording;

/// <summary>A test of one fact in words.</summary>
internal static class FactTestWords
{
    public static string Of(FactTest test)
    {
        var clause = Compared(test);
        return test.DocumentedWithin is not { } within ? clause
            : test.Comparison is null ? $"the records have a finding on {test.Fact.Label} from the last {within} before the service"
            : $"{clause}, by a finding from the last {within} before the service";
    }

    /// <summary>"is at most 4 weeks"; null for a comparison that has no limit.</summary>
    public static string? Limit(Fact fact, Comparison comparison) => comparison switch
    {
        NumberComparison number => $"{Word(number.Operator)} {Limits.Of(number.Limit, fact.Unit)}",
        DurationComparison duration => $"{Word(duration.Operator)} {duration.Limit}",
        DateComparison date => $"{DayWord(date.Operator)} {date.Limit.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
        _ => null,
    };

    /// <summary>"time on this drug is", "refills asked for are".</summary>
    public static string Subject(Fact fact) => $"{fact.Label} {(IsPlural(fact.Label) ? "are" : "is")}";

    public static Comparison? Opposite(Comparison comparison) => comparison switch
    {
        YesNoComparison yes => new YesNoComparison(!yes.Expected),
        ChoiceComparison choice => choice with { IsNegated = !choice.IsNegated },
        NumberComparison number => number with { Operator = Opposite(number.Operator) },
        DurationComparison duration => duration with { Operator = Opposite(duration.Operator) },
        DateComparison date => date with { Operator = Opposite(date.Operator) },
        _ => null,
    };

    public static string Word(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.AtMost => "at most",
        ComparisonOperator.AtLeast => "at least",
        ComparisonOperator.LessThan => "less than",
        _ => "more than",
    };

    private static string Compared(FactTest test) => test.Comparison switch
    {
        null => $"the records have a finding on {test.Fact.Label}",
        YesNoComparison yes => Shown(test.Fact, yes.Expected),
        ChoiceComparison choice => $"{test.Fact.Label} is recorded as {Choices(test.Fact, choice)}",
        { } other => $"{Subject(test.Fact)} {Limit(test.Fact, other)}",
    };

    // A judgement is a physician's to say; a clinician who checks the page must see that the test leaves it to one.
    private static string Shown(Fact fact, bool expected) =>
        (expected ? "the records show " : "the records rule out ") + fact.Label + (fact.Kind == FactKind.Judgement ? " (a physician's judgement)" : "");

    private static string Choices(Fact fact, ChoiceComparison choice)
    {
        var labels = choice.Choices.Select(index => fact.Choices[index].Label).ToList();
        var list = labels.Count == 1 ? labels[0] : string.Join(", ", labels.SkipLast(1)) + " or " + labels[^1];
        return choice.IsNegated ? (labels.Count == 1 ? "something other than " : "none of: ") + list : list;
    }

    private static string DayWord(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.AtMost => "on or before",
        ComparisonOperator.AtLeast => "on or after",
        ComparisonOperator.LessThan => "before",
        _ => "after",
    };

    private static ComparisonOperator Opposite(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.AtMost => ComparisonOperator.MoreThan,
        ComparisonOperator.AtLeast => ComparisonOperator.LessThan,
        ComparisonOperator.LessThan => ComparisonOperator.AtLeast,
        _ => ComparisonOperator.AtMost,
    };

    // "refills asked for", "visits requested": the first word tells, unless it is an article.
    private static bool IsPlural(string label)
    {
        var first = label.Split(' ')[0];
        return first.EndsWith('s') && !first.EndsWith("ss", StringComparison.Ordinal) && !first.EndsWith("'s", StringComparison.Ordinal)
            && !first.EndsWith("is", StringComparison.Ordinal);
    }
}
