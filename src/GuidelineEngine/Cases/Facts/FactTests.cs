using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>One fact against what it is compared with.</summary>
internal static class FactTests
{
    public static Truth Evaluate(FactTest test, FactState state, RequestContext context)
    {
        if (test.Comparison is not { } comparison)
            return IsDocumented(test, context) ? Truth.Met : Truth.Undetermined;
        return state.Status == FactStatus.Documented ? Compare(comparison, state, context.Service) : Truth.Undetermined;
    }

    public static Truth Compare(Comparison comparison, FactState state, DateOnly service) => comparison switch
    {
        YesNoComparison yes => yes.Expected ? state.YesNo : Kleene.Not(state.YesNo),
        ChoiceComparison choice => state.Choice < 0 ? Truth.Undetermined : Kleene.From(choice.Choices.Contains(state.Choice) != choice.IsNegated),
        NumberComparison number => OrderedTests.Evaluate(number, state.Number),
        DurationComparison duration => OrderedTests.Evaluate(duration, state.Number, service),
        DateComparison date => OrderedTests.Evaluate(date, state.Number),
        _ => throw new InvalidOperationException("no such comparison"),
    };

    /// <summary>What the case says of the fact, seen through the window of the test.</summary>
    public static FactState StateFor(FactTest test, RequestContext context) =>
        test.DocumentedWithin is { } window && !IsSupposed(test.Fact, context)
            ? StatedFindings.Latest(test.Fact, context, window)
            : context.StateOf(test.Fact);

    // What is supposed is supposed to be found today.
    private static bool IsSupposed(Fact fact, RequestContext context) => context.Supposed?.ContainsKey(fact.Slot) == true;

    private static bool IsDocumented(FactTest test, RequestContext context) =>
        IsSupposed(test.Fact, context) || StatedFindings.IsDocumentedWithin(test.Fact, context, test.DocumentedWithin!.Value);
}
