using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>How often each statement decides: in decisions that were made, or, without any, in how many criteria that decide.</summary>
internal sealed class StatementUse
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    private StatementUse(int? cases, int? lines) => (Cases, Lines) = (cases, lines);

    /// <summary>The number of decisions counted over; null where criteria are counted.</summary>
    public int? Cases { get; }

    /// <summary>The number of request lines in them.</summary>
    public int? Lines { get; }

    public int this[Statement statement] => counts.GetValueOrDefault(statement.Id);

    public static StatementUse Of(RulePack pack, IReadOnlyCollection<CaseDecision>? decisions)
    {
        var use = new StatementUse(decisions?.Count, decisions?.Sum(decision => decision.Requests.Count));
        if (decisions is null)
            use.CountCriteria(pack);
        else
            use.CountDecisions(pack, decisions);
        return use;
    }

    // A criterion that is open decides nothing yet; one that is met or not met does.
    private void CountDecisions(RulePack pack, IEnumerable<CaseDecision> decisions)
    {
        var never = pack.Guidelines.Where(guideline => guideline.IsNever).ToDictionary(guideline => guideline.Id, StringComparer.Ordinal);
        var silences = BookStatements.Silences(pack).Select(silence => silence.Statement.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var request in decisions.SelectMany(decision => decision.Requests))
        {
            foreach (var guideline in request.Guidelines.Where(guideline => guideline is { Standing: GuidelineStanding.Decides, Applies: not Truth.NotMet }))
            {
                Add(guideline.Criteria
                    .Where(criterion => criterion is { Role: CriterionRole.CertifyWhen, Truth: not Truth.Undetermined })
                    .SelectMany(criterion => criterion.Statements));
                if (never.TryGetValue(guideline.Id, out var refused))
                    Add(refused.NeverRestsOn.Select(statement => statement.Id));
            }
            Add(request.Citations.Select(citation => citation.Statement).Where(silences.Contains));
        }
    }

    private void CountCriteria(RulePack pack)
    {
        foreach (var guideline in pack.Guidelines.Where(guideline => guideline.Decides))
        {
            Add(Certifying(guideline).SelectMany(criterion => criterion.RestsOn).Select(statement => statement.Id));
            Add(guideline.NeverRestsOn.Select(statement => statement.Id));
        }
        // A silence opens the way to what lower authorities say of the same requests.
        foreach (var silence in BookStatements.Silences(pack))
        {
            var opened = pack.Drugs.CoveredBy(silence.Scope).ToHashSet();
            counts[silence.Statement.Id] = pack.Guidelines
                .Where(guideline => guideline.Decides && guideline.Source.Rank > silence.Statement.Source.Rank && pack.Drugs.CoveredBy(guideline.AppliesTo).Any(opened.Contains))
                .Sum(guideline => Certifying(guideline).Count());
        }
    }

    private static IEnumerable<Criterion> Certifying(Guideline guideline) => (guideline.CertifyWhen?.Leaves() ?? [])
        .OfType<CriterionReference>().Select(reference => reference.Criterion).Distinct().Select(index => guideline.Criteria[index]);

    private void Add(IEnumerable<string> statements)
    {
        foreach (var statement in statements)
            counts[statement] = counts.GetValueOrDefault(statement) + 1;
    }
}
