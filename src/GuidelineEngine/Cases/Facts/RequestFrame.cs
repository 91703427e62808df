using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>
/// A request line bound to a pack: every fact of the vocabulary in its slot, every list looked up once. Immutable; built
/// when a case is first decided and kept with it.
/// </summary>
internal sealed class RequestFrame
{
    private static readonly ListName[] Names = Enum.GetValues<ListName>();
    private readonly IReadOnlyList<ListEntry>[] lists;
    private readonly bool[] complete;
    private readonly bool[] completeIsSourced;

    private RequestFrame(RequestContext context, FactState[] states, IReadOnlyList<string> faults)
    {
        Context = context;
        Requested = context.Requested;
        States = states;
        Answers = [.. states.Select(state => new SourcedTruth(state.YesNo, state.IsSourced))];
        Faults = faults;
        HasFaults = faults.Count > 0;
        lists = [.. Names.Select(name => ListTests.Entries(name, context))];
        complete = [.. Names.Select(name => ListTests.IsComplete(name, context))];
        completeIsSourced = [.. Names.Select(name => ListTests.CompletenessIsSourced(name, context))];
    }

    public RequestContext Context { get; }

    /// <summary>The date of the request, here because every guideline asks for it.</summary>
    public DateOnly Requested { get; }

    /// <summary>What the case says of each fact, by slot.</summary>
    public FactState[] States { get; }

    /// <summary>The states again, as far as questions of yes or no go: a byte each, so that all of them lie together.</summary>
    public SourcedTruth[] Answers { get; }

    /// <summary>Facts that could not be worked out, and why; a request with any goes to a physician.</summary>
    public IReadOnlyList<string> Faults { get; }

    public bool HasFaults { get; }

    /// <summary>Whether some derived fact is open and no entry of the case could say more.</summary>
    public bool HasUnanswerable { get; private init; }

    public static RequestFrame Bind(RequestContext context)
    {
        var facts = context.Pack.Facts;
        var states = new FactState[facts.Count];
        List<string>? faults = null;
        for (var i = 0; i < states.Length; i++)
        {
            try
            {
                states[i] = context.StateOf(facts[i]);
            }
            catch (ArithmeticException fault)
            {
                // A fault is no answer, and must not take the other criteria with it.
                states[i] = FactState.Undocumented;
                (faults ??= []).Add($"{facts[i].Label} could not be worked out ({fault.GetType().Name})");
            }
        }

        return new RequestFrame(context, states, faults ?? []) { HasUnanswerable = HasUnreadEntries(context) || !ServiceFacts.VisitsBeside(context).IsExact || facts.Any(fact => IsUnanswerable(fact, states[fact.Slot])) };
    }

    private static bool IsUnanswerable(Fact fact, FactState state) =>
        fact.Derivation is { IsAskedThroughFields: true } && (state.HasUnaskable || state is { Open.Count: 0, Number.IsExact: false, Choice: < 0 });

    // Whether an entry that was not understood is of a class is asked nowhere.
    private static bool HasUnreadEntries(RequestContext context)
    {
        foreach (var entry in context.Case.Medications.Items)
        {
            if (entry.Line is { Product: null, Service: null })
                return true;
        }
        foreach (var request in context.Case.Requests)
        {
            if (request.Line is { Product: null, Service: null })
                return true;
        }
        if (!context.Pack.TestsTreatments)
            return false;
        foreach (var treatment in context.Case.Treatments.Items)
        {
            if (treatment.Line is { Product: null, Service: null })
                return true;
        }
        return false;
    }

    public ListResult Evaluate(ListTest test) =>
        ListTests.Evaluate(test, lists[(int)test.List], complete[(int)test.List], completeIsSourced[(int)test.List]);
}
