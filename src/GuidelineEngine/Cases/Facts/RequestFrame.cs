using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>
/// A request line bound to a pack: every fact of the vocabulary in its slot, every list looked up once. Immutable; built
/// when a case is first decided and kept with it.
/// </summary>
internal sealed class RequestFrame
{
    private static readonly int ListNames = Enum.GetValues<ListName>().Length;

    // A list is looked through for few requests: each is made when it is first asked for. A race makes it twice, to the same.
    private readonly IReadOnlyList<ListEntry>?[] lists = new IReadOnlyList<ListEntry>?[ListNames];

    private RequestFrame(RequestContext context, FactState[] states, IReadOnlyList<string> faults)
    {
        Context = context;
        Requested = context.Requested;
        States = states;
        Answers = new SourcedTruth[states.Length];
        for (var i = 0; i < states.Length; i++)
            Answers[i] = new SourcedTruth(states[i].YesNo, states[i].IsSourced);
        Faults = faults;
        HasFaults = faults.Count > 0;
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
        var layout = FactLayout.Of(context.Pack);
        var states = layout.Blank();
        // What no finding is about stays as it is: a vocabulary has hundreds of facts, and a case a few findings.
        Fill(states, context, FactScope.Case, context.Case.Findings);
        Fill(states, context, FactScope.Request, context.Request.Findings);
        if (context.Supposed is { } supposed)
        {
            foreach (var (slot, state) in supposed)
                states[slot] = state;
        }

        List<string>? faults = null;
        foreach (var fact in layout.Derived)
        {
            try
            {
                states[fact.Slot] = context.StateOf(fact);
            }
            catch (ArithmeticException fault)
            {
                // A fault is no answer, and must not take the other criteria with it.
                states[fact.Slot] = FactState.Undocumented;
                (faults ??= []).Add($"{fact.Label} could not be worked out ({fault.GetType().Name})");
            }
        }

        return new RequestFrame(context, states, faults ?? (IReadOnlyList<string>)[])
        {
            HasUnanswerable = HasUnreadEntries(context) || !ServiceFacts.VisitsBeside(context).IsExact || HasUnanswerableFact(layout.Derived, states),
        };
    }

    private static void Fill(FactState[] states, RequestContext context, FactScope scope, FindingSet findings)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            var (slot, series) = findings.SeriesAt(i);
            // The case may have been read with another pack: it is this one's fact that counts.
            if (slot < states.Length && context.Pack.Facts[slot] is { Derivation: null } fact && fact.Scope == scope)
                states[slot] = StatedFindings.Latest(fact, series, context.Service, window: null);
        }
    }

    private static bool HasUnanswerableFact(Fact[] derived, FactState[] states)
    {
        foreach (var fact in derived)
        {
            if (IsUnanswerable(fact, states[fact.Slot]))
                return true;
        }

        return false;
    }

    private static bool IsUnanswerable(Fact fact, FactState state) =>
        fact.Derivation is { IsAskedThroughFields: true } && (state.HasUnaskable || state is { Open.Count: 0, Number.IsExact: false, Choice: < 0 });

    // Whether an entry that was not understood is of a class is asked nowhere.
    private static bool HasUnreadEntries(RequestContext context)
    {
        for (var i = 0; i < context.Case.Medications.Items.Count; i++)
        {
            if (context.Case.Medications.Items[i].Line is { Product: null, Service: null })
                return true;
        }
        for (var i = 0; i < context.Case.Requests.Count; i++)
        {
            if (context.Case.Requests[i].Line is { Product: null, Service: null })
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

    public ListResult Evaluate(ListTest test) => ListTests.Evaluate(
        test, lists[(int)test.List] ??= ListTests.Entries(test.List, Context), ListTests.IsComplete(test.List, Context), ListTests.CompletenessIsSourced(test.List, Context));
}
