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
    Duration,
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
    public Truth Evaluate(RequestFrame frame, out bool isFirm)
    {
        if (kind <= LeafKind.No)
        {
            var answer = frame.Answers[slot];
            isFirm = answer.IsSourced && !isJudgement;
            return kind == LeafKind.Yes ? answer.YesNo : Kleene.Not(answer.YesNo);
        }

        return EvaluateOther(frame, out isFirm);
    }

    private Truth EvaluateOther(RequestFrame frame, out bool isFirm)
    {
        if (kind == LeafKind.List)
        {
            var result = frame.Evaluate((ListTest)written);
            isFirm = result.IsSourced;
            return result.Truth;
        }

        if (kind == LeafKind.Windowed)
            return Windowed(frame, out isFirm);

        if (slot == NoFact)
        {
            isFirm = true;
            return AllowanceTests.Fits(((AllowanceTest)written).Allowance, null, frame.Context);
        }

        var state = frame.States[slot];
        isFirm = state.IsSourced && !isJudgement;
        return kind switch
        {
            LeafKind.Choice => state.Choice < 0 ? Truth.Undetermined : Kleene.From((choices >> state.Choice & 1) != 0),
            LeafKind.Allowance => AllowanceTests.Fits(((AllowanceTest)written).Allowance, state, frame.Context),
            _ when state.Status != FactStatus.Documented => Truth.Undetermined,
            LeafKind.Number => OrderedTests.Evaluate(comparison, state.Number, limit),
            _ => OrderedTests.Evaluate((DurationComparison)((FactTest)written).Comparison!, state.Number, frame.Context.Service),
        };
    }

    private static LeafKind Kind(FactTest test) => test switch
    {
        { DocumentedWithin: not null } => LeafKind.Windowed,
        { Comparison: YesNoComparison { Expected: true } } => LeafKind.Yes,
        { Comparison: YesNoComparison } => LeafKind.No,
        { Comparison: ChoiceComparison } => LeafKind.Choice,
        { Comparison: DurationComparison } => LeafKind.Duration,
        _ => LeafKind.Number,
    };

    private Truth Windowed(RequestFrame frame, out bool isFirm)
    {
        var test = (FactTest)written;
        var state = FactTests.StateFor(test, frame.Context);
        isFirm = state.IsSourced && !isJudgement;
        return FactTests.Evaluate(test, state, frame.Context);
    }
}
