using System.Text.RegularExpressions;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Evaluation.Services;
using NRules;

namespace GuidelineEngine.NRulesBackend.Tests;

/// <summary>What goes wrong goes wrong alike, and never becomes an answer.</summary>
public sealed partial class Faults
{
    // The greatest number that a file may hold.
    private const string Greatest = "9999999999999999999999999999";
    private static readonly Both Services = new(ServicePack.Engine);

    [Test]
    public void A_total_that_no_decimal_holds_sends_the_line_to_a_physician()
    {
        var both = new Both(OutOfProportion());

        both.Difference(engine => engine.ReadCase("total.case.yaml", Opioid)).Should().BeNull();
        HoldFault(both.NRules.Decide(Read(both.NRules, Opioid)), "could not be worked out (OverflowException)");
        new GuidelineRuleRepository(both.BuiltIn).RequestsOf(Read(both.BuiltIn, Opioid)).Single().Faults.Should().NotBeEmpty();
    }

    [Test]
    public void A_criterion_that_no_decimal_holds_sends_the_line_to_a_physician()
    {
        var decision = Services.NRules.Decide(BoundToOverflow(Services.NRules));

        HoldFault(decision, "Therapy: not every criterion could be worked out (OverflowException)");
        DecisionJson.Write(decision).Should().Be(DecisionJson.Write(Services.BuiltIn.Decide(BoundToOverflow(Services.BuiltIn))));
    }

    [Test]
    public void A_host_that_watches_its_session_is_told_the_rule_and_the_session_goes_on()
    {
        var rules = new GuidelineRuleRepository(Services.BuiltIn);
        var session = rules.Compile().CreateSession();
        var faults = GuidelineFaults.In(session);

        session.Insert(OverflowingRequest());
        session.Fire();

        faults.All.SelectMany(fault => fault.Rules).Should().Contain("therapy/within_the_cap: met");
        faults.All.Should().OnlyContain(fault => fault.Exception is OverflowException);
        session.Query<GuidelineFinding>().AsEnumerable().Where(finding => finding.Criterion == "progress_shown").Should().ContainSingle().Which.Truth.Should().Be(Truth.Met);
    }

    [Test]
    public void One_that_does_not_watch_gets_an_exception_and_no_answer()
    {
        var rules = new GuidelineRuleRepository(Services.BuiltIn);
        var session = rules.Compile().CreateSession();

        session.Invoking(each => each.Insert(OverflowingRequest())).Should().Throw<Exception>();
    }

    [Test]
    public void What_is_called_off_gives_no_decision_and_harms_no_later_one()
    {
        foreach (var engine in new[] { Services.BuiltIn, Services.NRules })
        {
            using var calledOff = new CancellationTokenSource();
            calledOff.Cancel();
            var read = Read(engine, ServicePack.Case(Therapy));

            engine.Invoking(each => each.Decide(read, calledOff.Token)).Should().Throw<OperationCanceledException>();
            DecisionJson.Write(engine.Decide(read, CancellationToken.None)).Should().Be(DecisionJson.Write(Services.BuiltIn.Decide(read)));
        }
    }

    private const string Therapy = "Physical therapy 12 visits lumbar";

    private const string Opioid = """
        case: total
        as_of: 2014-11-12
        review: { stage: prospective, reviewer: physician }
        documents: [ { id: d1, type: PR-2, date: 2014-10-24 } ]
        requests:
          - { id: r, item: "Norco 10/325mg #30", sig: 1 tab q6h }
        """;

    // A pack whose table of equivalents is out of all proportion: the sum of the day's doses no decimal holds.
    private static DecisionEngine OutOfProportion()
    {
        var files = PackFiles.BuiltIn(DecisionEngine.BuiltInPack).All.ToDictionary(
            file => file.Path, file => Factor().Replace(file.Text, "factor: " + Greatest), StringComparer.Ordinal);
        return DecisionEngine.LoadOrThrow(PackFiles.InMemory(files));
    }

    // No case file can say so much that a criterion itself overflows: this stands for a fact that comes out so.
    private static RequestContext Overflowing(DecisionEngine engine, ClinicalCase read)
    {
        var before = engine.Pack.Facts.First(fact => fact.Name == "visits_before");
        return new RequestContext(engine.Pack, read, read.Requests[0])
        {
            Supposed = new Dictionary<int, FactState> { [before.Slot] = FactState.Of(Interval.Exactly(decimal.MaxValue)) },
        };
    }

    private static ClinicalCase BoundToOverflow(DecisionEngine engine)
    {
        var read = Read(engine, ServicePack.Case(Therapy, request: "findings: { progress: yes }"));
        engine.Decide(read);
        var bound = (BoundCase)read.Bound!;
        read.Bound = bound with { Requests = [BoundRequest.Bind(bound.Pack, Overflowing(engine, read))] };
        return read;
    }

    private static RequestUnderReview OverflowingRequest()
    {
        var read = Read(Services.BuiltIn, ServicePack.Case(Therapy, request: "findings: { progress: yes }"));
        var presence = Services.BuiltIn.Pack.GuidelineIds.ToDictionary(id => id, _ => Truth.Met);
        return new RequestUnderReview(RequestFrame.Bind(Overflowing(Services.BuiltIn, read)), EvidenceMode.AsDocumented, presence);
    }

    [GeneratedRegex(@"factor: [0-9.]+")]
    private static partial Regex Factor();

    private static void HoldFault(CaseDecision decision, string says)
    {
        decision.Requests[0].Outcome.Should().Be(Outcome.PhysicianReview);
        decision.Requests[0].Reason.Should().Be("fault");
        decision.Requests[0].Rationale.Text.Should().Contain(says);
    }

    private static ClinicalCase Read(DecisionEngine engine, string text)
    {
        var reading = engine.ReadCase("fault.case.yaml", text);
        reading.Diagnostics.Select(diagnostic => diagnostic.Message).Should().BeEmpty();
        return reading.Case!;
    }
}
