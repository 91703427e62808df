using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>The guidelines that are part of a request's truth, with the criteria that are told of each.</summary>
internal sealed class DecidingGuidelines
{
    private readonly RequestEvidence evidence;
    private readonly List<int>?[] told;

    public DecidingGuidelines(RequestEvidence evidence)
    {
        this.evidence = evidence;
        var count = evidence.Review.Bound.Plan.Guidelines.Count;
        told = new List<int>?[count];
        var deciding = new List<int>(count);
        for (var planned = 0; planned < count; planned++)
        {
            if (EvidenceBuilder.Decides(evidence.Review, planned))
                deciding.Add(planned);
        }
        Planned = deciding;
    }

    /// <summary>Their places in the plan.</summary>
    public List<int> Planned { get; }

    /// <summary>The criteria that are told of one that has any which decide.</summary>
    public List<int> ToldOf(int planned) =>
        told[planned] ??= ToldCriteria.Of(GuidelineAt(planned).CertifyWhen!, in evidence.Review.Assessment.Truths[planned]);

    /// <summary>What they rest on that was not checked, each statement once.</summary>
    public IReadOnlyList<Statement> Unverified()
    {
        var unverified = new List<Statement>();
        foreach (var planned in Planned)
        {
            if (GuidelineAt(planned) is { IsNever: true, NeverRestsOn: var statements })
            {
                foreach (var statement in statements)
                    Add(statement);
                continue;
            }
            foreach (var criterion in ToldOf(planned))
            {
                foreach (var words in evidence[planned].Criteria[criterion].Statements)
                    Add(words.Statement);
            }
        }
        return unverified;

        void Add(Statement statement)
        {
            if (statement.Grade == Grade.No && !unverified.Exists(known => known.Id == statement.Id))
                unverified.Add(statement);
        }
    }

    private Guideline GuidelineAt(int planned) => evidence.Review.Bound.Plan.Guidelines[planned].Guideline;
}
