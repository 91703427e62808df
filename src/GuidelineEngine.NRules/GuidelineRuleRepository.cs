using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.NRulesBackend.Rules;
using GuidelineEngine.Terms;
using NRules.RuleModel;

namespace GuidelineEngine.NRulesBackend;

/// <summary>
/// The guidelines of a pack as NRules rule sets, one a guideline, to be compiled together with rules of your own. Insert
/// <see cref="RequestsOf"/> of a case; the rules insert a <see cref="GuidelineFinding"/> for every criterion that speaks, which
/// your rules match. Watch the session with <see cref="GuidelineFaults"/>. A session that is fired with a token and called off stops
/// without an exception, its findings incomplete. Immutable and thread-safe.
/// </summary>
public sealed class GuidelineRuleRepository : IRuleRepository
{
    /// <summary>The priority of the guidelines' rules, so that their findings are complete before rules of the ordinary priority 0 act.</summary>
    public const int Priority = 1_000;

    private readonly CompiledPack compiled;
    private readonly Lazy<IReadOnlyList<IRuleSet>> ruleSets;

    /// <summary>The rules of an engine's pack.</summary>
    public GuidelineRuleRepository(DecisionEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        compiled = PackCompiler.Compile(engine.Pack);
        ruleSets = new(() =>
        {
            var writer = new RuleWriter(engine.Pack, new InsertedFindings());
            return [.. engine.Pack.Guidelines.Select(writer.Write)];
        });
    }

    /// <summary>The rule sets, in ordinal order of the guidelines' ids, each with its rules in the order of the criteria.</summary>
    public IEnumerable<IRuleSet> GetRuleSets() => ruleSets.Value;

    /// <summary>The facts of a case that the rules match: one for each of its request lines, in their order.</summary>
    public IReadOnlyList<RequestUnderReview> RequestsOf(ClinicalCase clinicalCase)
    {
        ArgumentNullException.ThrowIfNull(clinicalCase);
        return [.. BoundCase.Bind(compiled, clinicalCase).Requests.Select(RequestOf)];
    }

    private RequestUnderReview RequestOf(BoundRequest bound)
    {
        var presence = new Dictionary<string, Truth>(StringComparer.Ordinal);
        var assessment = Assessment.Of(bound.Plan, bound.Frame, compiled, EvidenceMode.AsDocumented);
        for (var i = 0; i < bound.Plan.Guidelines.Count; i++)
            presence[bound.Plan.Guidelines[i].Guideline.Id] = assessment.Presence[i];
        return new RequestUnderReview(bound.Frame, EvidenceMode.AsDocumented, presence);
    }
}
