using System.Runtime.CompilerServices;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>The statements that a rationale cites, each once: those of the guidelines in the order of the plan, then what opened the way to them, the formulary's and the policy's.</summary>
internal static class CitedStatements
{
    private static readonly ConditionalWeakTable<RulePack, Dictionary<string, (int Order, Statement Statement)>> BesideGuidelines = [];

    public static IReadOnlyList<Citation> Of(RequestReview review, Rationale rationale)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in rationale.Sentences)
        {
            for (var i = 0; i < sentence.Statements.Count; i++)
                cited.Add(sentence.Statements[i]);
        }
        var citations = new List<Citation>(cited.Count);
        foreach (var planned in review.Bound.Plan.Guidelines)
        {
            foreach (var statement in planned.Guideline.Statements)
                Cite(statement);
        }
        foreach (var silence in review.Bound.Plan.OpenedBy)
        {
            if (silence is not null)
                Cite(silence.Statement);
        }
        if (cited.Count > 0)
            AddRest(review.Context.Pack, cited, citations);
        return citations;

        void Cite(Statement statement)
        {
            if (cited.Remove(statement.Id))
                citations.Add(CitationText.Of(statement));
        }
    }

    private static void AddRest(RulePack pack, HashSet<string> cited, List<Citation> citations)
    {
        var known = BesideGuidelines.GetValue(pack, static pack =>
        {
            var byId = new Dictionary<string, (int, Statement)>(StringComparer.Ordinal);
            foreach (var statement in (pack.Formulary?.Statements ?? []).Concat(pack.Policy!.Statements))
                byId.TryAdd(statement.Id, (byId.Count, statement));
            return byId;
        });
        var rest = new List<(int Order, Statement Statement)>(cited.Count);
        foreach (var id in cited)
        {
            if (known.TryGetValue(id, out var found))
                rest.Add(found);
        }
        rest.Sort(static (left, right) => left.Order.CompareTo(right.Order));
        foreach (var (_, statement) in rest)
            citations.Add(CitationText.Of(statement));
    }
}
