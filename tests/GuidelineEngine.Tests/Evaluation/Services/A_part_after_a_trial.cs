using GuidelineEngine.Decisions;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Evaluation.Services;

/// <summary>A trial of four visits, ten where there is progress, and more for a reason that the records may give.</summary>
public sealed class A_part_after_a_trial
{
    private static readonly DecisionEngine Engine = DecisionEngine.LoadOrThrow(PackFiles.InMemory(new Dictionary<string, string>(ServicePack.Files)
    {
        ["guidelines/therapy.yaml"] = """
            guideline: therapy
            source: schedule
            title: Therapy
            applies_to: { service_class: therapy }
            statements:
              course: { section: Therapy, says: "A trial first, and more with progress.", grade: source }
            criteria:
              trial:
                rests_on: course
                allows: { visits: 4 }
                met: "It stays within a trial of {limit}."
                not_met: "It goes beyond a trial of {limit}."
                undetermined: "Whether it stays within a trial of {limit} is not known."
              with_progress:
                rests_on: course
                when: { progress: yes }
                allows: { visits: 10 }
                met: "There is progress within {limit}."
                not_met: "There is no progress within {limit}."
                undetermined: "The records do not show progress within {limit}."
              for_a_reason:
                rests_on: course
                when: { authorised_more: yes }
                met: "There is a reason for more."
                not_met: "There is no reason for more."
                undetermined: "The records do not show a reason for more."
            certify_when: { any: [trial, with_progress, for_a_reason] }
            """,
    }));

    [TestCase("", Truth.Undetermined)]
    [TestCase("\nfindings: { authorised_more: { value: no, source: { document: d1 } } }", Truth.NotMet)]
    public void Is_what_progress_admits_whether_or_not_there_is_a_reason_for_more(string reason, Truth truth)
    {
        var decision = Decide("Physical therapy x 7 visits", reason);

        decision.Truth.Should().Be(truth);
        decision.Amendable!.To.Visits.Should().Be(6);
        decision.Amendable.Why.Should().Be("10 visits, of which 4 were given before, leaves 6; 7 are asked.");
        Decide("Physical therapy x 6 visits", reason).Outcome.Should().Be(Outcome.Certify);
    }

    private static RequestDecision Decide(string item, string reason)
    {
        var text = ServicePack.Case(
            item,
            "treatments: [{ treatment: physical therapy, to: 2014-10-30, visits: 4, source: { document: d1 } }]\ntreatments_complete: { value: yes, source: { document: d1 } }" + reason,
            "findings: { progress: { value: yes, source: { document: d1 } } }",
            "staff");
        return Engine.Decide(Engine.ReadCase("services.case.yaml", text).Case!).Requests[0];
    }
}
