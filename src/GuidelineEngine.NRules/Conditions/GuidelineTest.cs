using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.NRulesBackend.Conditions;

/// <summary>A guideline as tests that rules ask: each criterion, whether it applies, and what decides.</summary>
internal sealed class GuidelineTest
{
    private readonly LeafFormula? applies;

    public GuidelineTest(Guideline guideline)
    {
        Guideline = guideline;
        Criteria = [.. guideline.Criteria.Select(criterion => new CriterionTest(guideline, criterion))];
        Deciding = guideline.CertifyWhen is { } certify ? [.. EvidenceBuilder.References(certify).Distinct()] : [];
        applies = guideline.AppliesWhen is { } appliesWhen ? LeafFormula.Of(appliesWhen, guideline.Tested) : null;
    }

    public Guideline Guideline { get; }

    public IReadOnlyList<CriterionTest> Criteria { get; }

    /// <summary>The criteria that decide.</summary>
    public IReadOnlyList<int> Deciding { get; }

    /// <summary>What decides rests on these.</summary>
    public IReadOnlyList<Statement> DecidingStatements => Guideline.IsNever
        ? Guideline.NeverRestsOn
        : [.. Deciding.SelectMany(criterion => Guideline.Criteria[criterion].RestsOn).Distinct()];

    public bool HasApplicability => applies is not null;

    /// <summary>Whether it applies, by its own test alone.</summary>
    public Truth AppliesIn(RequestFrame frame, EvidenceMode mode) => applies?.Evaluate(frame, mode == EvidenceMode.Strict) ?? Truth.Met;

    /// <summary>The truth of <c>certify_when</c>; null where it has none, or where nothing of it speaks.</summary>
    public Truth? CertifyIn(RequestFrame frame, EvidenceMode mode) =>
        Guideline.IsNever
            ? Grades.Never(Guideline, frame.Requested, mode)
            : Guideline.CertifyWhen?.TruthBy(reference => Criteria[((CriterionReference)reference).Criterion].TruthIn(frame, mode));
}
