using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Decisions;

/// <summary>Decisions as an engine would give them, for tests of what is made from a decision.</summary>
internal static class SampleDecisions
{
    public const string Injection = "<script>alert(1)</script> \"quoted\" & 'single' | **bold** [link](javascript:x) `code`";

    public static CaseDecision ForStaff { get; } = LowBack(Reviewer.Staff);

    public static CaseDecision ForPhysician { get; } = LowBack(Reviewer.Physician);

    public static CaseDecision WithInjection { get; } = LowBack(Reviewer.Staff, Injection);

    public static CaseDecision LowBack(Reviewer reviewer, string item = "Norco 10/325mg #270 with 1 refill") => new SampleCase
    {
        Case = "low-back-0412",
        AsOf = new DateOnly(2014, 11, 12),
        Reviewer = reviewer,
        PackId = "us-ca-workers-compensation",
        Layers = [new PackLayer("us-ca-workers-compensation", "0.1.0", new string('a', 64))],
        Engine = "0.1.0",
        Gates =
        [
            new Gate("rfa_complete", GateState.Passed, "staff", "The request for authorization is signed, specific and substantiated.", null, null),
            new Gate("body_part", GateState.Passed, "adjuster", "The low back is accepted.", "norco", null),
            new Gate("prior_decision", GateState.Open, "staff", "Norco was modified on 2014-03-11; the case does not say whether the facts have changed.", "norco",
                "What has changed since the decision of 2014-03-11 about Norco?"),
            new Gate("time", GateState.Passed, "staff", "The review is on time.", null, null),
        ],
        Requests = [SampleRequests.Norco(item, reviewer), SampleRequests.Xanax(reviewer), SampleRequests.Ambien, SampleRequests.Flexeril(reviewer)],
        InformationRequest =
        [
            new("prior_decisions", "What has changed since the decision of 2014-03-11 about Norco?", MissingRole.Safety, ["norco"]),
            new("sig", "How is Norco to be taken (amount a dose, times a day, most in a day)?", MissingRole.Decides, ["norco"]),
            new("function_improved", "What can the worker do with Norco that could not be done without it? Please attach dated examples or scores.", MissingRole.Decides, ["norco"]),
            new("drug_screen_date", "When was the last drug screen, and what was found?", MissingRole.Expected, ["norco"]),
            new("indication", "What is Xanax XR prescribed for, and on what findings?", MissingRole.Decides, ["xanax"]),
            new("supply", "When was Xanax XR last filled, how much and for how many days, and when does it run out?", MissingRole.Safety, ["xanax"]),
            new("medications_complete", "Which drugs does the patient take now, from any prescriber and over the counter?", MissingRole.Safety, ["norco", "xanax"]),
        ],
        Overridden = ["stage: prospective"],
        Records = [new("pr2", "PR-2 of 2014-10-24"), new("uds", "urine drug screen of 2014-08-02"), new("rfa", "RFA of 2014-11-05")],
        Asked = Asked,
    };

    /// <summary>One line that staff certify; nothing is open.</summary>
    public static CaseDecision Settled => new SampleCase
    {
        Case = "settled",
        AsOf = new DateOnly(2014, 11, 12),
        Reviewer = Reviewer.Staff,
        PackId = "p",
        Layers = [],
        Engine = "0.1.0",
        Gates = [],
        Requests = [SampleRequests.Ibuprofen],
        InformationRequest = [],
        Overridden = [],
        Records = [],
    };

    private static ClinicalCase Asked => new()
    {
        Id = "low-back-0412",
        AsOf = new DateOnly(2014, 11, 12),
        Stage = Stage.Prospective,
        Reviewer = Reviewer.Staff,
        Patient = new Patient(Interval.Exactly(54), "male"),
        InjuryDate = DateRange.On(new DateOnly(2003, 11, 13)),
        Rfa = new AuthorizationRequest { ReceivedAt = new DateTime(2014, 11, 7, 16, 10, 0, DateTimeKind.Unspecified), ReceivedTimeKnown = true, ReceivedBy = "fax" },
        Requests =
        [
            Line("norco", new Supply { LastFill = new DateOnly(2014, 10, 20), Quantity = 270, Days = 30 }),
            Line("xanax", null),
            Line("ambien", null),
            Line("flexeril", null),
        ],
    };

    private static TreatmentRequest Line(string id, Supply? supply) => new()
    {
        Id = id,
        Item = id,
        Line = new RequestLine { Text = id, Kind = RequestKind.Drug },
        Stage = Stage.Prospective,
        Requested = new DateOnly(2014, 11, 12),
        ServiceDate = new DateOnly(2014, 11, 12),
        Supply = supply,
        Findings = FindingSet.Empty,
    };
}
