using GuidelineEngine.Decisions;

namespace GuidelineEngine.Evaluation;

/// <summary>Which answers would settle the truth of a request, either way.</summary>
internal sealed class Settlement
{
    private readonly SettlingFormula met;
    private readonly SettlingFormula notMet;
    private readonly IReadOnlyList<OpenInput> inputs;

    private Settlement(SettlingFormula met, SettlingFormula notMet, IReadOnlyList<OpenInput> inputs)
    {
        this.met = met;
        this.notMet = notMet;
        this.inputs = inputs;
    }

    private IndependentTests MetAlone => field ??= IndependentTests.Of(met);

    private IndependentTests NotMetAlone => field ??= IndependentTests.Of(notMet);

    /// <summary>Whether any answers settle it at all.</summary>
    public bool CanBeSettled => MetAlone.IsIndependent && NotMetAlone.IsIndependent
        ? met.CanBeMet || notMet.CanBeMet
        : met.ToMeet.Count > 0 || notMet.ToMeet.Count > 0;

    /// <summary>Whether any answers make it met.</summary>
    public bool CanBeMet => MetAlone.IsIndependent ? met.CanBeMet : met.ToMeet.Count > 0;

    /// <summary>What belongs to some smallest set of answers that settles it, in the order in which the guidelines ask.</summary>
    public IReadOnlyList<OpenInput> Deciding => MetAlone.EveryInputDecides && NotMetAlone.EveryInputDecides
        ? [.. MetAlone.Inputs.Union(NotMetAlone.Inputs).Order().Select(input => inputs[input]).DistinctBy(input => input.Key, StringComparer.Ordinal)]
        : [.. InAny(met.ToMeet.Concat(notMet.ToMeet)).DistinctBy(input => input.Key, StringComparer.Ordinal)];

    /// <summary>Smallest sets of answers that make it met, shortest first.</summary>
    public IReadOnlyList<IReadOnlyList<(OpenInput Input, CandidateAnswer Answer)>> ToMeet =>
        [.. met.ToMeet
            .Select(set => set.Answers.Select(answer => (Input: inputs[answer.Input], Answer: inputs[answer.Input].Candidates[answer.Candidate])).Where(answer => !answer.Answer.IsImplied).ToList())
            .GroupBy(set => string.Join(',', set.Select(answer => answer.Input.Key)), StringComparer.Ordinal)
            .Select(alike => alike.First())
            .OrderBy(set => set.Count)
            .Take(8)];

    // In their order. Loops: the framework's queries over answers would be compiled at every start.
    private List<OpenInput> InAny(IEnumerable<AnswerSet> sets)
    {
        var isIn = new bool[inputs.Count];
        foreach (var set in sets)
        {
            for (var i = 0; i < set.Count; i++)
                isIn[set.Answers[i].Input] = true;
        }
        var found = new List<OpenInput>();
        for (var input = 0; input < isIn.Length; input++)
        {
            if (isIn[input])
                found.Add(inputs[input]);
        }
        return found;
    }

    public static Settlement Of(BoundRequest bound, Assessment assessment, EvidenceMode mode)
    {
        var builder = new SettlingFormulaBuilder(bound, assessment, mode);
        return new Settlement(builder.Met(), builder.NotMet(), builder.Inputs);
    }
}
