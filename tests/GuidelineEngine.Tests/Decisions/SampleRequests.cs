using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Decisions;

/// <summary>Request lines of <see cref="SampleDecisions"/>: a danger, a question, a certification, and a part.</summary>
internal static class SampleRequests
{
    private static readonly Deadlines Clock = new(new DateOnly(2014, 11, 14), new DateOnly(2014, 11, 19), null)
    {
        DecideBy = new DateOnly(2014, 11, 14),
        CommunicateBy = new DateOnly(2014, 11, 15),
        Rules =
        [
            new Deadline
            {
                Id = "ask_by",
                Day = new DateOnly(2014, 11, 14),
                Otherwise = new DateOnly(2014, 11, 17),
                From = new DateOnly(2014, 11, 7),
                After = "receipt",
                Count = 5,
                Unit = "business_days",
                Between =
                [
                    new(new DateOnly(2014, 11, 8), "Saturday", true), new(new DateOnly(2014, 11, 9), "Sunday", false),
                    new(new DateOnly(2014, 11, 11), "Veterans Day", false),
                ],
                Counted = "5 business days after the receipt on Fri 2014-11-07 (day 0)",
                RestsOn = [new("policy/ask_by", "regulation", "the regulation", null, null, null, "9", null, Grade.No, "Information is asked for in time.")],
            },
            new Deadline
            {
                Id = "outer",
                Day = new DateOnly(2014, 11, 19),
                From = new DateOnly(2014, 11, 5),
                After = "recommendation",
                Count = 14,
                Unit = "days",
                Counted = "14 days after the recommendation on Wed 2014-11-05 (day 0)",
            },
        ],
    };

    private static readonly Notice Together = new(
        "benzodiazepines/with_an_opioid", "Norco and Xanax XR would be taken together.", Truth.Met, ["benzodiazepines/with_opioid"], Grade.Letter);

    private static readonly Citation Continuing = new(
        "opioids-continuing/continue", "mtus-chronic-pain-2009", "MTUS chronic pain guidelines (2009)", "2009", 2009, null, "When to continue opioids", "80",
        Grade.Letter, "Continue if the patient has returned to work, or has improved function and pain.");

    private static readonly Citation ShortTerm = new(
        "benzodiazepines/short_term", "mtus-chronic-pain-2009", "MTUS chronic pain guidelines (2009)", "2009", 2009, null, "Benzodiazepines", "24",
        Grade.Letter, "Long-term use is not recommended; most guidelines stop at 4 weeks.");

    private static readonly Citation Relaxants = new(
        "muscle-relaxants/short_course", "mtus-chronic-pain-2009", "MTUS chronic pain guidelines (2009)", "2009", 2009, "Pain interventions", "Muscle relaxants", "63-66",
        Grade.No, "A short course treats an acute flare.");

    public static RequestDecision Norco(string item, Reviewer reviewer) => new SampleRequest
    {
        Id = "norco",
        Item = new ItemReading(item,
            [new("drug", "hydrocodone/acetaminophen", "Norco"), new("strength", "10/325 mg", "10/325mg"), new("form", "tablet", "catalogue: one form"), new("quantity", "270", "#270"), new("refills", "1", "with 1 refill")],
            ["the line gives no directions"], "Norco (hydrocodone/acetaminophen)"),
        Outcome = Outcome.PhysicianReview,
        Truth = Truth.Undetermined,
        Authority = reviewer,
        Strict = true,
        Row = "11",
        Stage = Stage.Prospective,
        Guidelines =
        [
            new("opioids-continuing", "mtus-chronic-pain-2009", "us-ca-workers-compensation", GuidelineStanding.Decides, Truth.Undetermined, Truth.Met,
            [
                new("better_function_and_pain", CriterionRole.CertifyWhen, Truth.Undetermined,
                [
                    new("pain_with", "known", "6", [new("6", new DateOnly(2014, 10, 24), "pr2", "2", "patient")]),
                    new("function_improved", "undocumented", null, []),
                    new("pain_reduced", "conflict", null, [new("yes", new DateOnly(2014, 10, 24), "pr2", "2", null), new("no", new DateOnly(2014, 10, 24), "pr2", "5", null)]),
                ], ["opioids-continuing/continue"], Grade.Letter, "The records do not show that Norco has improved function and pain."),
                new("screened", CriterionRole.Expects, Truth.Undetermined, [new("drug_screen_date", "undocumented", null, [])], ["opioids-continuing/screens"], Grade.No, "No drug screen is documented."),
            ]),
            new("hydrocodone-ceiling", "drug-labels", "us-ca-workers-compensation", GuidelineStanding.Consulted, null, Truth.Met, []),
        ],
        Citations = [Continuing],
        Missing =
        [
            new("sig", "How is Norco to be taken (amount a dose, times a day, most in a day)?", MissingRole.Decides, MissingReason.Undocumented),
            new("function_improved", "What can the worker do with Norco that could not be done without it? Please attach dated examples or scores.", MissingRole.Decides, MissingReason.Undocumented),
            new("pain_reduced", "How strong is the pain with Norco and without it?", MissingRole.Decides, MissingReason.Conflict),
            new("drug_screen_date", "When was the last drug screen, and what was found?", MissingRole.Expected, MissingReason.Stale),
            new("medications_complete", "Which drugs does the patient take now, from any prescriber and over the counter?", MissingRole.Safety, MissingReason.Undocumented),
        ],
        Then = Reviewer.Physician,
        WouldCertify = [[new Answer("function_improved", "yes"), new Answer("pain_reduced", "yes")]],
        Cautions = [Together, new("hydrocodone-ceiling/dose", "Norco may come to 90 mg of hydrocodone a day; 60 mg a day is the limit.", Truth.Undetermined, ["hydrocodone-ceiling/limit"], Grade.No)],
        Advisories = [new("bridge", "A bridging supply may be requested while the answers are awaited.", Truth.Met, [], null)],
        Deadlines = Clock with { RunsOut = new DateOnly(2014, 11, 19) },
        Rationale = Reasons(
            new("Norco (hydrocodone/acetaminophen) 10/325 mg, 270 tablets with 1 refill, is requested.", [], ["item"], [], [], null),
            new("The chronic pain guideline continues an opioid if the patient has returned to work, or has improved function and pain (p. 80; quoted by published determinations, not checked against the published page).", ["opioids-continuing/continue"], [], [], ["mtus-chronic-pain-2009"], null),
            new("The PR-2 of 2014-10-24 records pain of 6; neither it nor the urine drug screen of 2014-08-02 nor the RFA of 2014-11-05 documents function with the drug.", [], ["pain_with"], ["pr2", "uds", "rfa"], [], null),
            new("The supply ends on 2014-11-19, the outer limit of the review, so a physician decides today.", [], ["supply"], [], [], "row 11")),
    };

    public static RequestDecision Xanax(Reviewer reviewer) => new SampleRequest
    {
        Id = "xanax",
        Item = new ItemReading("Xanax XR 1mg #60 with 1 refill",
            [new("drug", "alprazolam", "Xanax XR"), new("strength", "1 mg", "1mg"), new("form", "tablet", "catalogue: one form"), new("quantity", "60", "#60"), new("refills", "1", "with 1 refill"), new("sig", "1 tablet twice a day", "requests.sig"), new("days_supply", "30", "derived: 60 / 2")],
            [], "Xanax XR (alprazolam)"),
        Outcome = reviewer == Reviewer.Staff ? Outcome.RequestInformation : Outcome.Modify,
        Truth = Truth.Undetermined,
        Authority = reviewer,
        Strict = true,
        Row = reviewer == Reviewer.Staff ? "12" : "13",
        Conditional = reviewer == Reviewer.Physician,
        Stage = Stage.Prospective,
        Guidelines =
        [
            new("benzodiazepines", "mtus-chronic-pain-2009", "us-ca-workers-compensation", GuidelineStanding.Decides, Truth.Undetermined, Truth.Undetermined,
            [
                new("short_course", CriterionRole.CertifyWhen, Truth.NotMet, [new("class_duration", "known", "at least 26 months", [new("by 2012-09", null, "pr2", "2", null)])],
                    ["benzodiazepines/short_term"], Grade.Letter, "Xanax XR has been taken for at least 26 months; 4 weeks is the limit that the guideline supports."),
                new("indication_stated", CriterionRole.CertifyWhen, Truth.Undetermined, [new("indication", "undocumented", null, [])],
                    ["benzodiazepines/short_term"], Grade.Letter, "The records do not say what Xanax XR is for."),
                new("with_an_opioid", CriterionRole.Caution, Truth.Met, [], ["benzodiazepines/with_opioid"], Grade.Letter, "Xanax XR would be taken together with an opioid."),
            ]),
        ],
        Citations = [ShortTerm],
        Missing =
        [
            new("indication", "What is Xanax XR prescribed for, and on what findings?", MissingRole.Decides, MissingReason.Undocumented),
            new("supply", "When was Xanax XR last filled, how much and for how many days, and when does it run out?", MissingRole.Safety, MissingReason.Undocumented),
            new("medications_complete", "Which drugs does the patient take now, from any prescriber and over the counter?", MissingRole.Safety, MissingReason.Undocumented),
        ],
        Then = Reviewer.Physician,
        WouldCertify = [[new Answer("indication", "anxiety"), new Answer("reason_beyond_guideline", "yes")]],
        Modification = reviewer == Reviewer.Staff ? null
            : new Modification(new RequestAmount(60, 1, 30, 2m, "tablet"), null, ["quantity", "schedule"], "A benzodiazepine is reduced step by step."),
        Cautions = [Together],
        Advisories = [],
        Deadlines = Clock,
        Rationale = Reasons(
            new("Xanax XR (alprazolam) 1 mg, 60 tablets with 1 refill, is requested.", [], ["item"], [], [], null),
            new("Answers can still be asked for.", [], [], [], [], "row 12")),
    };

    public static RequestDecision Ambien { get; } = new SampleRequest
    {
        Id = "ambien",
        Item = new ItemReading("Ambien 10 #30", [new("drug", "zolpidem", "Ambien"), new("strength", "10 mg", "10"), new("quantity", "30", "#30")], [], "Ambien"),
        Outcome = Outcome.PhysicianReview,
        Truth = null,
        Authority = Reviewer.Physician,
        Strict = false,
        Row = "1",
        Reason = "not_encoded",
        Stage = Stage.Prospective,
        Guidelines = [],
        Citations = [],
        Missing = [],
        Then = Reviewer.Physician,
        WouldCertify = [],
        Cautions = [],
        Advisories = [],
        Deadlines = Clock,
        Rationale = Reasons(new Sentence("Nothing in this pack speaks to Ambien, and the chronic pain guideline is not declared silent on it.", [], [], [], ["mtus-chronic-pain-2009"], "row 1")),
    };

    public static RequestDecision Flexeril(Reviewer reviewer) => new SampleRequest
    {
        Id = "flexeril",
        Item = new ItemReading("Flexeril 5mg #90", [new("drug", "cyclobenzaprine", "Flexeril"), new("strength", "5 mg", "5mg"), new("form", "tablet", "catalogue: one form"), new("quantity", "90", "#90"), new("sig", "1 tab tid", "requests.sig"), new("days_supply", "30", "derived: 90 / 3")], [], "Flexeril"),
        Outcome = reviewer == Reviewer.Staff ? Outcome.PhysicianReview : Outcome.Modify,
        Truth = Truth.NotMet,
        Authority = reviewer,
        Strict = false,
        Row = "8",
        Stage = Stage.Prospective,
        Guidelines =
        [
            new("muscle-relaxants", "mtus-chronic-pain-2009", "us-ca-workers-compensation", GuidelineStanding.Decides, Truth.NotMet, Truth.Met,
            [
                new("short_course", CriterionRole.CertifyWhen, Truth.NotMet, [new("course_duration", "known", "0 days", [])], ["muscle-relaxants/short_course"], Grade.No,
                    "Flexeril would be taken for 30 days; 3 weeks is the limit that the guideline supports."),
            ]),
        ],
        Citations = [Relaxants],
        Missing = [],
        Then = Reviewer.Staff,
        WouldCertify = [],
        Amendable = new Amendment(new RequestAmount(63.0m, 0, 21m, 3m, "tablet"), "21 days of 3 tablets a day meet the limit of 3 weeks."),
        Modification = reviewer == Reviewer.Staff ? null
            : new Modification(new RequestAmount(90m, null, 30m, 3m, "tablet"), new RequestAmount(63.0m, 0, 21m, 3.00m, "tablet"), [], "21 days of 3 tablets a day meet the limit of 3 weeks."),
        Cautions = [],
        Advisories = [],
        Deadlines = Clock,
        Rationale = Reasons(
            new("Flexeril (cyclobenzaprine) 5 mg, 90 tablets, is requested.", [], ["item"], [], [], null),
            new("A part of the request would meet the limit.", ["muscle-relaxants/short_course"], [], [], [], "row 8")),
    };

    public static RequestDecision Ibuprofen => new SampleRequest
    {
        Stage = Ambien.Stage,
        Guidelines = Ambien.Guidelines,
        Citations = Ambien.Citations,
        Missing = Ambien.Missing,
        Then = Ambien.Then,
        WouldCertify = Ambien.WouldCertify,
        Amendable = Ambien.Amendable,
        Modification = Ambien.Modification,
        Cautions = Ambien.Cautions,
        Advisories = Ambien.Advisories,
        Deadlines = Ambien.Deadlines,
        Rationale = Ambien.Rationale,
        Id = "ibuprofen",
        Item = new ItemReading("ibuprofen 600 #60", [new("drug", "ibuprofen", "ibuprofen")], [], "Ibuprofen"),
        Outcome = Outcome.Certify,
        Truth = Truth.Met,
        Authority = Reviewer.Staff,
        Strict = true,
        Row = "6",
        Reason = null,
    };

    private static Rationale Reasons(params Sentence[] sentences) => new(string.Join(' ', sentences.Select(sentence => sentence.Text)), sentences);
}
