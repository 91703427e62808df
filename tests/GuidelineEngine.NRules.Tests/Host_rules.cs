using GuidelineEngine.Cases;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests;
using GuidelineEngine.Tooling.Testing;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace GuidelineEngine.NRulesBackend.Tests;

/// <summary>A host's own fact: who is seen when.</summary>
public sealed record Appointment(string Case, DateOnly Day);

/// <summary>What the host's rule concludes.</summary>
public sealed record QuestionForVisit(GuidelineFinding About, DateOnly Day);

// README: begin
/// <summary>A host's own rule: what the records leave open is asked at the next visit. It joins a finding with a host's fact.</summary>
public sealed class AskAtTheNextVisit : Rule
{
    public override void Define()
    {
        GuidelineFinding finding = null!;
        Appointment visit = null!;

        When()
            .Match(() => finding, each => each.Guideline == "benzodiazepines", each => each.Criterion != null, each => each.Truth == Truth.Undetermined)
            .Match(() => visit, each => each.Case == finding.Request.Case, each => each.Day >= finding.Request.ServiceDate);
        Then()
            .Do(context => context.InsertLinked("question", new QuestionForVisit(finding, visit.Day)));
    }
}

// README: end
/// <summary>Rules of guidelines and rules of a host in one session.</summary>
public sealed class Host_rules
{
    private static readonly GuidelineRuleRepository Guidelines = new(DecisionEngine.BuiltIn());
    private static readonly ISessionFactory Together = Compile();

    [Test]
    public void Join_a_finding_of_a_guideline_with_a_fact_of_the_host()
    {
        var session = Together.CreateSession();
        var faults = GuidelineFaults.In(session);

        session.InsertAll(Guidelines.RequestsOf(Read(Xanax)));
        session.Insert(new Appointment("visits", new DateOnly(2014, 11, 20)));
        session.Insert(new Appointment("another case", new DateOnly(2014, 11, 21)));
        session.Fire();

        faults.All.Should().BeEmpty();
        var questions = session.Query<QuestionForVisit>().ToList();
        questions.Should().NotBeEmpty().And.OnlyContain(question => question.About.Request.Id == "xanax" && question.Day == new DateOnly(2014, 11, 20) && question.About.OpenFacts.Count > 0);
    }

    [Test]
    public void Lose_what_they_concluded_when_the_request_is_retracted()
    {
        var session = Together.CreateSession();
        var requests = Guidelines.RequestsOf(Read(Xanax));
        session.InsertAll(requests);
        session.Insert(new Appointment("visits", new DateOnly(2014, 11, 20)));
        session.Fire();

        session.RetractAll(requests);
        session.Fire();

        session.Query<GuidelineFinding>().Should().BeEmpty();
        session.Query<QuestionForVisit>().Should().BeEmpty();
    }

    [Test]
    public void See_the_truths_that_decisions_show()
    {
        var engine = DecisionEngine.BuiltIn();
        foreach (var test in PolicyTestSuite.FromFolder(Repository.Path("rules", "california")).Tests.Where((_, place) => place % 20 == 0))
        {
            var read = engine.ReadCase(test.Case).Case!;
            var session = Together.CreateSession();
            session.InsertAll(Guidelines.RequestsOf(read));
            session.Fire();

            var findings = session.Query<GuidelineFinding>().AsEnumerable().Where(finding => finding.Criterion is not null)
                .Select(finding => $"{finding.Request.Id} {finding.Guideline}/{finding.Criterion} {finding.Role}: {finding.Truth} {finding.Applies}");
            var shown = engine.Decide(read).Requests.SelectMany(request => request.Guidelines.SelectMany(guideline =>
                guideline.Criteria.Select(criterion => $"{request.Id} {guideline.Id}/{criterion.Id} {criterion.Role}: {criterion.Truth} {guideline.Applies}")));
            findings.Order(StringComparer.Ordinal).Should().Equal(shown.Order(StringComparer.Ordinal), test.Name);
        }
    }

    [Test]
    public void Read_the_citations_of_a_finding_with_how_far_each_was_checked()
    {
        var session = Together.CreateSession();
        session.InsertAll(Guidelines.RequestsOf(Read(Xanax)));
        session.Fire();

        var finding = session.Query<GuidelineFinding>().AsEnumerable().First(each => each.Guideline == "benzodiazepines" && each.Criterion is not null);

        finding.Citations.Should().NotBeEmpty().And.OnlyContain(citation => citation.Source.Length > 0 && citation.Section.Length > 0);
        finding.Source.Should().Be("mtus-chronic-pain-2009");
    }

    [Test]
    public void See_ids_and_citations_in_the_diagnostics_of_NRules()
    {
        var rules = Together.GetSchema().Nodes.SelectMany(node => node.Rules).Where(rule => rule.Name.StartsWith("benzodiazepines/", StringComparison.Ordinal)).ToList();

        rules.Should().NotBeEmpty();
        foreach (var rule in rules)
        {
            rule.Properties[GuidelineRuleProperties.Guideline].Should().Be("benzodiazepines");
            rule.Properties[GuidelineRuleProperties.Pack].Should().Be(DecisionEngine.BuiltInPack);
            rule.Tags.Should().Contain(["benzodiazepines", "mtus-chronic-pain-2009"]);
        }

        rules.Select(rule => (string)rule.Properties[GuidelineRuleProperties.Citations]).Should().Contain(citations => citations.Contains("p. 24", StringComparison.Ordinal));
    }

    [Test]
    public void Are_the_same_whatever_the_order_in_which_rules_were_compiled()
    {
        var reversed = new RuleCompiler().Compile(Guidelines.GetRuleSets().Reverse().SelectMany(set => set.Rules.Reverse()));

        Findings(reversed).Should().Equal(Findings(Together));
    }

    private static IReadOnlyList<string> Findings(ISessionFactory factory)
    {
        var session = factory.CreateSession();
        session.InsertAll(Guidelines.RequestsOf(Read(Xanax)));
        session.Fire();
        return [.. session.Query<GuidelineFinding>().AsEnumerable().Select(finding => $"{finding.Request.Id} {finding.Guideline}/{finding.Criterion}: {finding.Truth} {string.Join(' ', finding.OpenFacts)}").Order(StringComparer.Ordinal)];
    }

    private static ISessionFactory Compile()
    {
        var own = new RuleRepository();
        own.Load(from => from.From(typeof(AskAtTheNextVisit)));
        return new RuleCompiler().Compile(Guidelines.GetRuleSets().Concat(own.GetRuleSets()));
    }

    private static ClinicalCase Read(string text)
    {
        var reading = DecisionEngine.BuiltIn().ReadCase("visits.case.yaml", text);
        reading.Diagnostics.Should().BeEmpty();
        return reading.Case!;
    }

    private const string Xanax = """
        case: visits
        as_of: 2014-11-12
        review: { stage: prospective, reviewer: staff }
        documents: [ { id: d1, type: PR-2, date: 2014-10-24 } ]
        requests:
          - { id: xanax, item: "Xanax 1mg #60" }
          - { id: norco, item: "Norco 10/325mg #90" }
        """;
}
