using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Evaluation.Services;

/// <summary>A pack of a few services, and cases that ask for them.</summary>
internal static class ServicePack
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(GeneratedServices.Files)
    {
        ["policies/california.yaml"] = GeneratedDrugs.Policy,
        ["pack.yaml"] = "pack: services\nversion: 1.0.0\nlanguage: 1\ntitle: A pack of services\n",
        ["sources.yaml"] = """
            authorities: [schedule]
            sources:
              schedule:
                title: The Schedule
                short: the schedule
                authority: schedule
                window: { trigger: request_date }
                held: yes
              labor-code: { title: The Code, short: the code, authority: law, window: { trigger: request_date }, held: yes }
              ccr-8-9792: { title: The regulation, short: the regulation, authority: law, window: { trigger: request_date }, held: yes }

            """,
        ["facts.yaml"] = """
            facts:
              visits_before: { type: number, unit: visits, least: 0, scope: request, kind: observation, label: visits given before, derived: visits_before }
              visits_requested: { type: number, unit: visits, scope: request, kind: observation, label: visits requested, derived: visits_requested }
              injury_day: { type: date, scope: case, kind: observation, label: the day of the injury, derived: injury_date }
              after_surgery: { type: duration, scope: case, kind: observation, label: time since the surgery, derived: after_surgery }
              part: { type: choice, values: { low_back: the low back, neck: the neck }, scope: request, kind: observation, label: the body part, derived: body_part }
              how: { type: choice, values: { trial: a trial, rental: a rental, purchase: a purchase }, scope: request, kind: observation, label: how it is had, derived: acquisition }
              way: { type: choice, values: { interlaminar: interlaminar, transforaminal: transforaminal, caudal: caudal }, scope: request, kind: observation, label: the way, derived: approach }
              progress: { type: yes_no, scope: request, kind: observation, label: progress, ask: "What has {drug} changed?" }
              authorised_more: { type: yes_no, scope: case, kind: observation, label: more visits authorised in writing, ask: Has the employer authorised more visits in writing? }
            """ + "\n" + GeneratedPack.Questions,
        ["guidelines/therapy.yaml"] = """
            guideline: therapy
            source: schedule
            title: Therapy
            applies_to: { service_class: therapy }
            statements:
              progress: { section: Therapy, says: Therapy goes on while there is progress., grade: source }
              cap: { source: labor-code, section: "4604.5(c)", says: A worker is entitled to no more than a number of visits., grade: source }
              exception: { source: labor-code, section: "4604.5(c)(3)", says: The employer may authorise more., grade: source }
            criteria:
              progress_shown:
                rests_on: progress
                when: { progress: yes }
                met: "There is progress with {drug}."
                not_met: "There is no progress with {drug}."
                undetermined: "The records do not show progress with {drug}."
              within_the_cap:
                rests_on: cap
                allows: { visits: 24 }
                met: "With {visits_before} before, the request stays within {limit}."
                not_met: "With {visits_before} before, the request goes beyond {limit}."
                undetermined: "The records do not show whether the request stays within {limit}."
              injured_earlier:
                rests_on: cap
                when: { injury_day: { before: 2004-01-01 } }
                met: "The injury was before {limit}."
                not_met: "The injury was not before {limit}."
                undetermined: "The records do not show whether the injury was before {limit}."
              more_authorised:
                rests_on: exception
                when: { authorised_more: yes }
                met: "The employer authorised more."
                not_met: "The employer did not authorise more."
                undetermined: "The records do not show whether the employer authorised more."
            certify_when: { all: [progress_shown, { any: [within_the_cap, injured_earlier, more_authorised] }] }
            """,
        ["guidelines/injections.yaml"] = Simple("injections", "{ service: epidural_injection }", "allows: { levels: 2 }"),
        ["guidelines/programs.yaml"] = Simple("programs", "{ service: restoration_program }", "allows: { hours: 160 }"),
        ["guidelines/devices.yaml"] = Simple("devices", "{ service: tens }", "allows: { trial: 30 days }"),
        ["guidelines/exercise.yaml"] = Simple("exercise", "{ service: gym }", "allows: { weeks: 6 }"),
        ["guidelines/watch.yaml"] = """
            guideline: watch
            source: schedule
            title: What to watch
            applies_to: { service: [physical_therapy, epidural_injection, tens] }
            statements:
              said: { section: Watch, says: These are watched., grade: source }
            criteria:
              many: { rests_on: said, when: { visits_requested: { more_than: 20 } }, met: "More than {limit} are asked." }
              late: { rests_on: said, when: { after_surgery: { more_than: 6 months } }, met: "It is long after the surgery." }
              of_the_neck: { rests_on: said, when: { part: neck }, met: "It is for {part}." }
              bought: { rests_on: said, when: { how: purchase }, met: "It is {how}." }
              between_the_arches: { rests_on: said, when: { way: interlaminar }, met: "The way is {way}." }
            advises: [many, late, of_the_neck, bought, between_the_arches]
            """,
    };

    public static DecisionEngine Engine { get; } = DecisionEngine.LoadOrThrow(PackFiles.InMemory(Files));

    public static DecisionEngine Reference { get; } = new(Engine.Pack, ReferenceEvaluator.Instance);

    /// <summary>A case of one request, complete and accepted; beside it perhaps another, as the content of a flow mapping.</summary>
    public static string Case(string item, string root = "", string request = "", string reviewer = "physician", string beside = "") => $"""
        case: services
        as_of: 2014-11-12
        review: {"{"} stage: prospective, reviewer: {reviewer} {"}"}
        rfa: {"{"} kind: new, dated: 2014-11-05, received: {"{"} at: 2014-11-07T16:10, by: fax {"}"}, signed: yes, all_lines: yes {"}"}
        claim: {"{"} status: accepted, accepted: [low back] {"}"}
        documents: [ {"{"} id: d1, type: PR-2, date: 2014-10-24 {"}"} ]
        {root}
        requests:
          - id: r
            item: "{item}"
            for: {"{"} body_part: low back {"}"}
            {request.Replace("\n", "\n    ", StringComparison.Ordinal)}
          {(beside.Length == 0 ? "" : "- { id: other, " + beside + " }")}
        """;

    public static ClinicalCase Read(string text)
    {
        var reading = Engine.ReadCase("services.case.yaml", text);
        reading.Diagnostics.Select(diagnostic => diagnostic.Message).Should().BeEmpty();
        return reading.Case!;
    }

    /// <summary>The decision on the one request; the reference must say the same.</summary>
    public static RequestDecision Decide(string item, string root = "", string request = "", string reviewer = "physician", string beside = "")
    {
        var text = Case(item, root, request, reviewer, beside);
        var decision = Engine.Decide(Read(text));
        DecisionJson.Write(decision).Should().Be(DecisionJson.Write(Reference.Decide(Reference.ReadCase("services.case.yaml", text).Case!)));
        return decision.Requests[0];
    }

    public static RequestContext Context(string item, string root = "", string request = "")
    {
        var read = Read(Case(item, root, request));
        return new RequestContext(Engine.Pack, read, read.Requests[0]);
    }

    public static FactState State(this RequestContext context, string fact) => context.StateOf(context.Pack.Facts.First(known => known.Name == fact));

    /// <summary>The truth of a test in the words of the language.</summary>
    public static Truth Test(this RequestContext context, string test)
    {
        var reading = new PackReading { Drugs = context.Pack.Drugs, Services = context.Pack.Services, Facts = new GuidelineEngine.Packs.Reading.Vocabulary(context.Pack.Facts), DrugNames = new KnownDrugNames(context.Pack.Drugs) };
        var formula = new FormulaReader(reading).Read(DocumentReader.Read("a.yaml", test, reading.Diagnostics)!, "`when`");
        reading.Diagnostics.ToSortedList().Select(diagnostic => diagnostic.Message).Should().BeEmpty();
        return formula.TruthBy(leaf => ReferenceEvaluator.Leaf(leaf, context, EvidenceMode.AsDocumented))!.Value;
    }

    private static string Simple(string id, string scope, string allows) => $"""
        guideline: {id}
        source: schedule
        title: Of {id}
        applies_to: {scope}
        statements:
          limit: {"{"} section: Limits, says: There is a limit., grade: source {"}"}
        criteria:
          within:
            rests_on: limit
            {allows}
            met: "It stays within {"{limit}"}."
            not_met: "It goes beyond {"{limit}"}."
            undetermined: "Whether it stays within {"{limit}"} is not known."
        certify_when: within
        """;
}
