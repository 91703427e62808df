using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Cli.Batch;

/// <summary>What a batch came to, in counts. Their number is bounded by the pack and not by the input.</summary>
internal sealed class Tally
{
    /// <summary>How many requests that run out are named; all are counted.</summary>
    public const int NamedRunningOut = 20;

    public long Cases { get; set; }
    public long Requests { get; set; }
    public long Rejected { get; set; }
    public long Faults { get; set; }
    public long Blank { get; set; }

    /// <summary>Requests whose supply runs out on or before the outer day for their review.</summary>
    public long RunningOut { get; set; }

    /// <summary>The first of them.</summary>
    public List<RunningOutRequest> FirstRunningOut { get; } = [];

    public Dictionary<string, OutcomeCounts> ByGuideline { get; } = new(StringComparer.Ordinal);
    public OutcomeCounts Outcomes { get; } = new();
    public Dictionary<string, long> Missing { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, long> Cautions { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, long> RejectedByCode { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, long> WarningsByCode { get; } = new(StringComparer.Ordinal);

    /// <summary>Where no guideline decides.</summary>
    public const string NoGuideline = "(none decides)";

    public void Add(CaseDecision decision, CaseEntry entry)
    {
        Cases++;
        foreach (var request in decision.Requests)
        {
            Requests++;
            Outcomes.Add(request);
            AddGuidelines(request);
            foreach (var missing in request.Missing)
                Count(Missing, missing.Fact, 1);
            foreach (var caution in request.Cautions)
                Count(Cautions, caution.Id, 1);
            if (request.Deadlines is { RunsOut: { } runsOut, Outer: { } outer } && runsOut <= outer)
            {
                RunningOut++;
                Name(new RunningOutRequest(decision.Case, request.Id, entry.File ?? entry.Line.ToString(System.Globalization.CultureInfo.InvariantCulture), runsOut, outer));
            }
        }
    }

    // A case is told of by each kind of mistake that it has, once.
    public void Reject(IReadOnlyList<Diagnostic> diagnostics)
    {
        Rejected++;
        foreach (var code in diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal))
            Count(RejectedByCode, code, 1);
    }

    public void Warn(string code) => Count(WarningsByCode, code, 1);

    /// <summary>Adds what the next cases of the input came to.</summary>
    public void Add(Tally next)
    {
        Cases += next.Cases;
        Requests += next.Requests;
        Rejected += next.Rejected;
        Faults += next.Faults;
        Blank += next.Blank;
        RunningOut += next.RunningOut;
        next.FirstRunningOut.ForEach(Name);
        Outcomes.Add(next.Outcomes);
        foreach (var (guideline, outcomes) in next.ByGuideline)
            Of(guideline).Add(outcomes);
        foreach (var (mine, others) in new[] { (Missing, next.Missing), (Cautions, next.Cautions), (RejectedByCode, next.RejectedByCode), (WarningsByCode, next.WarningsByCode) })
        {
            foreach (var (name, count) in others)
                Count(mine, name, count);
        }
    }

    public void Clear()
    {
        Cases = Requests = Rejected = Faults = Blank = RunningOut = 0;
        FirstRunningOut.Clear();
        ByGuideline.Clear();
        Outcomes.Clear();
        Missing.Clear();
        Cautions.Clear();
        RejectedByCode.Clear();
        WarningsByCode.Clear();
    }

    public OutcomeCounts Of(string guideline)
    {
        if (!ByGuideline.TryGetValue(guideline, out var counts))
            ByGuideline[guideline] = counts = new OutcomeCounts();
        return counts;
    }

    private void AddGuidelines(RequestDecision request)
    {
        var decides = false;
        foreach (var guideline in request.Guidelines)
        {
            if (guideline.Standing != GuidelineStanding.Decides)
                continue;
            decides = true;
            Of(guideline.Id).Add(request);
        }

        if (!decides)
            Of(NoGuideline).Add(request);
    }

    private void Name(RunningOutRequest request)
    {
        if (FirstRunningOut.Count < NamedRunningOut)
            FirstRunningOut.Add(request);
    }

    private static void Count(Dictionary<string, long> counts, string name, long count) =>
        counts[name] = counts.GetValueOrDefault(name) + count;
}

/// <summary>A request whose supply runs out on or before the outer day for its review.</summary>
/// <param name="Case">The case.</param>
/// <param name="Request">The request line.</param>
/// <param name="Place">The line of the input, or the file.</param>
/// <param name="RunsOut">The first day without the drug.</param>
/// <param name="Outer">The last day for the review.</param>
internal sealed record RunningOutRequest(string Case, string Request, string Place, DateOnly RunsOut, DateOnly Outer);
