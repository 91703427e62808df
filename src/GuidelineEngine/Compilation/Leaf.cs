using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Compilation;

internal enum LeafKind : byte
{
    Yes,
    No,
    Choice,
    Number,
    Windowed,
    List,
    Allowance,
}

/// <summary>A test bound to its slot: what a program reads without looking anything up.</summary>
internal sealed class Leaf
{
    private const int NoFact = -1;
    private readonly LeafKind kind;
    private readonly int slot;
    private readonly bool isJudgement;
    private readonly ulong choices;
    private readonly ComparisonOperator comparison;
    private readonly decimal limit;
    private readonly DurationComparison? ofCalendarLength;
    private readonly Formula written;

    /// <param name="written">The test as written.</param>
    /// <param name="items">The bits of the items that it tests.</param>
    public Leaf(Formula written, ulong items)
    {
        this.written = written;
        Items = items;
        switch (written)
        {
            case FactTest test:
                slot = test.Fact.Slot;
                isJudgement = test.Fact.Kind == FactKind.Judgement;
                kind = Kind(test);
                if (test.Comparison is ChoiceComparison choice)
                {
                    foreach (var place in choice.Choices)
                        choices |= 1UL << place;
                    if (choice.IsNegated)
                        choices = ~choices;
                }

                if (test.Comparison is NumberComparison number)
                    (comparison, limit) = (number.Operator, number.Limit);
                if (test.Comparison is DurationComparison duration)
                    (comparison, limit, ofCalendarLength) = Days(duration);
                if (test.Comparison is DateComparison date)
                    (comparison, limit) = (date.Operator, date.Limit.DayNumber);
                break;
            case ListTest:
                kind = LeafKind.List;
                break;
            case AllowanceTest { Allowance: var allowance }:
                kind = LeafKind.Allowance;
                slot = allowance.Fact?.Slot ?? NoFact;
                break;
            default:
                throw new InvalidOperationException("not a leaf");
        }
    }

    public ulong Items { get; }

    /// <summary>The truth on the records as they are, and whether it stays in strict evidence.</summary>
    public SourcedTruth Evaluate(RequestFrame frame)
    {
        if (kind > LeafKind.No)
            return EvaluateOther(frame);
        var answer = frame.Answers[slot];
        return kind == LeafKind.Yes && !isJudgement ? answer : new(kind == LeafKind.Yes ? answer.Truth : Kleene.Not(answer.Truth), answer.IsSourced && !isJudgement);
    }

    private SourcedTruth EvaluateOther(RequestFrame frame)
    {
        if (kind == LeafKind.List)
        {
            var result = frame.Evaluate((ListTest)written);
            return new(result.Truth, result.IsSourced);
        }

        if (kind == LeafKind.Windowed)
            return Windowed(frame);

        if (slot == NoFact)
            return new(AllowanceTests.Fits(((AllowanceTest)written).Allowance, null, frame.Context), isSourced: true);

        var state = frame.States[slot];
        var truth = kind switch
        {
            LeafKind.Choice => state.Choice < 0 ? Truth.Undetermined : Kleene.From((choices >> state.Choice & 1) != 0),
            LeafKind.Allowance => AllowanceTests.Fits(((AllowanceTest)written).Allowance, state, frame.Context),
            _ when state.Status != FactStatus.Documented => Truth.Undetermined,
            _ => OrderedTests.Evaluate(comparison, in state.Range, ofCalendarLength is null ? limit : OrderedTests.LimitInDays(ofCalendarLength, frame.Context.Service)),
        };
        return new(truth, state.IsSourced && !isJudgement);
    }

    // Days and weeks are as long on every day; only months and years are counted back from the service.
    private static (ComparisonOperator Comparison, decimal Limit, DurationComparison? OfCalendarLength) Days(DurationComparison comparison) =>
        comparison.Limit.Unit <= DurationUnit.Week
            ? (comparison.Operator, OrderedTests.LimitInDays(comparison, DateOnly.MaxValue), null)
            : (comparison.Operator, 0, comparison);

    private static LeafKind Kind(FactTest test) => test switch
    {
        { DocumentedWithin: not null } => LeafKind.Windowed,
        { Comparison: YesNoComparison { Expected: true } } => LeafKind.Yes,
        { Comparison: YesNoComparison } => LeafKind.No,
        { Comparison: ChoiceComparison } => LeafKind.Choice,
        _ => LeafKind.Number,
    };

    private SourcedTruth Windowed(RequestFrame frame)
    {
        var test = (FactTest)written;
        var state = FactTests.StateFor(test, frame.Context);
        return new(FactTests.Evaluate(test, state, frame.Context), state.IsSourced && !isJudgement);
    }
}
