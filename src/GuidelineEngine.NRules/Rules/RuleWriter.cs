using System.Linq.Expressions;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;
using GuidelineEngine.Evaluation;
using GuidelineEngine.NRulesBackend.Conditions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GuidelineEngine.NRulesBackend.Rules;

/// <summary>
/// Writes guidelines as rules: for each criterion, for whether the guideline applies and for what decides, one rule a truth. A
/// condition is an opaque delegate: NRules merges conditions that look alike, and constants look alike only if they are the same.
/// </summary>
internal sealed class RuleWriter(RulePack pack, IRecording recording)
{
    private static readonly Truth[] Truths = [Truth.Met, Truth.NotMet, Truth.Undetermined];
    private readonly string digest = string.Join(' ', pack.Layers.Select(layer => layer.Sha256));

    /// <summary>The rules of a guideline, in the order of its criteria.</summary>
    public IRuleSet Write(Guideline guideline)
    {
        var test = new GuidelineTest(guideline);
        var gate = Condition(request => request.PresenceOf(guideline.Id) != Truth.NotMet);
        var rules = new List<IRuleDefinition>();
        foreach (var criterion in test.Criteria)
        {
            rules.AddRange(Truths.Select(truth => Write(
                About(guideline, criterion.Criterion.Name, truth, criterion.Criterion.RestsOn, EvidenceBuilder.RoleOf(guideline, criterion.Criterion.Index)),
                gate,
                request => criterion.TruthIn(request.Frame, request.Mode) == truth,
                recording.Criterion(test, criterion, truth))));
        }

        if (test.HasApplicability)
        {
            rules.AddRange(Truths.Select(truth => Write(
                About(guideline, "applies_when", truth, [], null), gate, request => test.AppliesIn(request.Frame, request.Mode) == truth, recording.Applicability(test, truth))));
        }

        if (guideline.Decides)
        {
            rules.AddRange(Truths.Select(truth => Write(
                About(guideline, "certify_when", truth, test.DecidingStatements, CriterionRole.CertifyWhen), gate,
                request => test.CertifyIn(request.Frame, request.Mode) == truth, recording.Certification(test, truth))));
        }

        return Set(guideline.Id, rules);
    }

    /// <summary>The rules for the condition under which a source applies.</summary>
    public IRuleSet Write(Source source)
    {
        var condition = LeafFormula.Of(source.Condition!, TestedItem.In(source.Condition!));
        return Set(source.Id, Truths.Select(truth =>
        {
            var rule = Begin($"{source.Id}/applies: {Word(truth)}", source.Short, source.Id);
            rule.Property(GuidelineRuleProperties.Truth, Word(truth));
            return Write(rule, null, request => condition.Evaluate(request.Frame, request.Mode == EvidenceMode.Strict) == truth, (_, request) => request.Found.SourceCondition(truth));
        }));
    }

    private RuleBuilder About(Guideline guideline, string subject, Truth truth, IReadOnlyList<Statement> statements, CriterionRole? role)
    {
        var says = statements.Count == 0 ? guideline.Title : string.Join(' ', statements.Select(statement => CitationText.Sentence(statement)));
        var rule = Begin($"{guideline.Id}/{subject}: {Word(truth)}", says, guideline.Source.Id);
        rule.Tag(guideline.Id);
        rule.Property(GuidelineRuleProperties.Guideline, guideline.Id);
        rule.Property(GuidelineRuleProperties.Criterion, subject);
        rule.Property(GuidelineRuleProperties.Truth, Word(truth));
        rule.Property(GuidelineRuleProperties.Statements, string.Join(' ', statements.Select(statement => statement.Id)));
        rule.Property(GuidelineRuleProperties.Citations, CitationText.Places(statements, null));
        if (role is { } has)
            rule.Property(GuidelineRuleProperties.Role, DecisionWords.Of(has));
        return rule;
    }

    private RuleBuilder Begin(string name, string says, string source)
    {
        var rule = new RuleBuilder();
        rule.Name(name);
        rule.Description(says);
        rule.Tag(source);
        rule.Property(GuidelineRuleProperties.Source, source);
        rule.Property(GuidelineRuleProperties.Pack, pack.Id);
        rule.Property(GuidelineRuleProperties.Digest, digest);
        rule.Repeatability(RuleRepeatability.NonRepeatable);
        rule.Priority(GuidelineRuleRepository.Priority);
        return rule;
    }

    private static IRuleDefinition Write(
        RuleBuilder rule, Expression<Func<RequestUnderReview, bool>>? gate, Func<RequestUnderReview, bool> holds, Action<IContext, RequestUnderReview> act)
    {
        var pattern = rule.LeftHandSide().Pattern(typeof(RequestUnderReview), "request");
        if (gate is not null)
            pattern.Condition(gate);
        pattern.Condition(Condition(holds));
        var context = Expression.Parameter(typeof(IContext), "context");
        var request = Expression.Parameter(typeof(RequestUnderReview), "request");
        rule.RightHandSide().Action(Expression.Lambda<Action<IContext, RequestUnderReview>>(Expression.Invoke(Expression.Constant(act), context, request), context, request));
        return rule.Build();
    }

    private static Expression<Func<RequestUnderReview, bool>> Condition(Func<RequestUnderReview, bool> holds)
    {
        var request = Expression.Parameter(typeof(RequestUnderReview), "request");
        return Expression.Lambda<Func<RequestUnderReview, bool>>(Expression.Invoke(Expression.Constant(holds), request), request);
    }

    private static RuleSet Set(string name, IEnumerable<IRuleDefinition> rules)
    {
        var set = new RuleSet(name);
        set.Add(rules);
        return set;
    }

    private static string Word(Truth truth) => Words.Of(truth);
}
