using System.Globalization;
using System.Text;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Benchmarks.Subject;

/// <summary>
/// Four guidelines with twelve criteria, and as many guidelines more as one asks for, each for a drug of its own. The
/// outcome table is the built-in pack's.
/// </summary>
internal static class BenchmarkPack
{
    private const string Policy = "policies/california.yaml";

    /// <summary>The pack as files.</summary>
    /// <param name="guidelines">How many guidelines it has, four or more.</param>
    public static PackFiles WithGuidelines(int guidelines) => PackFiles.InMemory(Texts(guidelines));

    public static Dictionary<string, string> Texts(int guidelines)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["pack.yaml"] = "pack: benchmark\nversion: 1.0.0\nlanguage: 1\ntitle: Four guidelines and many more\n",
            ["sources.yaml"] = Sources,
            ["facts.yaml"] = Facts,
            ["drugs/drugs.yaml"] = Drugs(guidelines),
            [Policy] = PackFiles.BuiltIn(DecisionEngine.BuiltInPack).All.Single(file => file.Path == Policy).Text,
            ["guidelines/schedule/opioids.yaml"] = Opioids,
            ["guidelines/schedule/relaxants.yaml"] = Relaxants,
            ["guidelines/schedule/hypnotics.yaml"] = Hypnotics,
            ["guidelines/schedule/antidepressants.yaml"] = Antidepressants,
        };
        string[] shapes = [Opioids, Relaxants, Hypnotics, Antidepressants];
        for (var i = 5; i <= guidelines; i++)
            texts["guidelines/schedule/" + IdOf(i) + ".yaml"] = Other(shapes[i % shapes.Length], i);
        return texts;
    }

    private static string IdOf(int guideline) => "other-" + guideline.ToString("00000", CultureInfo.InvariantCulture);

    private static string IngredientOf(int guideline) => "substance" + guideline.ToString("00000", CultureInfo.InvariantCulture);

    // One of the four for a drug of its own.
    private static string Other(string shape, int guideline)
    {
        var lines = shape.Split('\n');
        lines[0] = "guideline: " + IdOf(guideline);
        lines[3] = "applies_to: { ingredient: " + IngredientOf(guideline) + " }";
        return string.Join('\n', lines);
    }

    private static string Drugs(int guidelines)
    {
        var text = new StringBuilder(DrugsOfTheFour);
        for (var i = 5; i <= guidelines; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"  {IngredientOf(i)} oral: {{ classes: other, strengths: [5, 10], forms: tablet, stopping: ordinary, schedule: none }}\n");
        }

        return text.ToString();
    }

    private const string Sources = """
        authorities: [schedule]
        sources:
          schedule:
            title: The Schedule, edition of 2009
            short: the schedule (2009)
            authority: schedule
            edition: "2009"
            year: 2009
            pages: 127
            window: { trigger: request_date, from: 2009-07-18 }
            held: yes
          labor-code:
            title: California Labor Code
            short: Labor Code
            authority: law
            window: { trigger: request_date }
            held: yes
          ccr-8-9792:
            title: California Code of Regulations, title 8
            short: 8 CCR
            authority: law
            window: { trigger: request_date }
            held: yes

        """;

    private const string Facts = """
        facts:
          course_duration:
            type: duration
            scope: request
            kind: observation
            label: time on the drug
            derived: course_duration
          function_improved: { type: yes_no, scope: request, kind: observation, label: function with the drug, ask: "What can the worker do with {drug}?" }
          pain_with: { type: number, unit: of 10, least: 0, most: 10, scope: request, kind: observation, label: pain with the drug, ask: "What is the pain with {drug}?" }
          one_prescriber: { type: yes_no, scope: request, kind: observation, label: one prescriber, ask: "Who prescribes {drug}?" }
          spasm_documented: { type: yes_no, scope: request, kind: observation, label: spasm on examination, ask: "What did the examination of the muscles show?" }
          overdose: { type: yes_no, scope: case, kind: observation, label: an overdose, ask: What do the records say about overdose? }
          sleep_assessed: { type: yes_no, scope: request, kind: observation, label: an assessment of sleep, ask: "How was sleep assessed?" }
          diary_kept: { type: yes_no, scope: request, kind: observation, label: a sleep diary, ask: "What does the sleep diary show?" }
          neuropathic_pain: { type: yes_no, scope: request, kind: observation, label: pain of nerves, ask: "What is the nature of the pain?" }
          dose_a_day: { type: number, unit: mg a day, least: 0, scope: request, kind: observation, label: dose a day, ask: "How much of {drug} is taken a day?" }
        questions:
          since: { label: the start of the course, ask: "When was {drug} started?" }
          medications_complete: { label: a complete list of medications, ask: "What else is taken?" }
          sig: { label: the directions, ask: "How is {drug} to be taken?" }
          quantity: { label: the quantity, ask: "How much of {drug} is requested?" }
          refills: { label: the refills, ask: "How many refills of {drug} are requested?" }
          supply: { label: the supply in hand, ask: "When was {drug} last filled?" }
          item: { label: the item, ask: "What exactly is requested?" }
          claim_status: { label: the status of the claim, ask: "Is the claim accepted?" }
          body_part: { label: the body part, ask: "Which body part does {drug} treat?" }
          accepted_parts: { label: the accepted body parts, ask: "Which body parts are accepted?" }
          rfa_complete: { label: a complete request, ask: "Is the request signed and complete?" }
          rfa_received: { label: the receipt of the request, ask: "When was the request received?" }
          rfa_dated: { label: the date of the request, ask: "What date does the request carry?" }
          prior_decisions: { label: earlier decisions, ask: "Which decisions were made before?" }

        """;

    private const string DrugsOfTheFour = """
        classes:
          opioid: { means: Acts at the opioid receptor. }
          muscle_relaxant: { means: Given for muscle spasm. }
          sedative_hypnotic: { means: Given for sleep. }
          antidepressant: { means: Developed against depression. }
          nsaid: { means: Against inflammation. }
          other: { means: None of these. }
        products:
          morphine oral: { classes: opioid, strengths: [15, 30], forms: tablet, stopping: wean, schedule: none }
          tizanidine oral: { classes: muscle_relaxant, strengths: [2, 4], forms: tablet, stopping: ordinary, schedule: none }
          zolpidem oral: { classes: sedative_hypnotic, strengths: [5, 10], forms: tablet, stopping: ordinary, schedule: none }
          duloxetine oral: { classes: antidepressant, strengths: [30, 60], forms: capsule, stopping: ordinary, schedule: none }
          fourfold oral: { classes: [opioid, muscle_relaxant, sedative_hypnotic, antidepressant], strengths: [5, 10], forms: tablet, stopping: ordinary, schedule: none }
          ibuprofen oral: { classes: nsaid, strengths: [400, 600], forms: tablet, stopping: ordinary, schedule: none }

        """;

    private const string Opioids = """
        guideline: opioids
        source: schedule
        title: Opioids, continuing
        applies_to: { drug_class: opioid }
        statements:
          continue_when:
            pages: 80
            says: An opioid may be continued where the worker functions better and has less pain.
            grade: source
          one_practitioner:
            pages: 78
            says: Prescriptions should come from one practitioner.
            grade: letter
        criteria:
          function:
            rests_on: continue_when
            when: { function_improved: yes }
            met: "Function has improved with {drug}."
            not_met: "Function has not improved with {drug}."
            undetermined: "The records do not show what function is like with {drug}."
          relief:
            rests_on: continue_when
            when: { pain_with: { at_most: 6 } }
            met: "Pain with {drug} is {pain_with}."
            not_met: "Pain with {drug} is {pain_with}."
            undetermined: "The records do not show how much pain there is with {drug}."
          one_source:
            rests_on: one_practitioner
            when: { one_prescriber: yes }
            met: "Prescriptions come from one practitioner."
            not_met: "Prescriptions come from more than one practitioner."
            undetermined: "The records do not show who prescribes {drug}."
        certify_when: { all: [function, { any: [relief, one_source] }] }

        """;

    private const string Relaxants = """
        guideline: relaxants
        source: schedule
        title: Muscle relaxants
        applies_to: { drug_class: muscle_relaxant }
        statements:
          short_term:
            pages: 63-66
            says: A muscle relaxant is an option for a short time against spasm.
            grade: source
          overdose_risk:
            pages: 66
            says: An overdose can kill.
            grade: no
        criteria:
          short_course:
            rests_on: short_term
            when: { course_duration: { at_most: 3 weeks } }
            met: "{drug} has been taken for {course_duration}."
            not_met: "{drug} has been taken for {course_duration}; the limit is {limit}."
            undetermined: "The records do not show how long {drug} has been taken."
          spasm:
            rests_on: short_term
            when: { spasm_documented: yes }
            met: "Spasm was found on examination."
            not_met: "No spasm was found on examination."
            undetermined: "The records do not show whether there is spasm."
          had_overdose:
            rests_on: overdose_risk
            when: { overdose: yes }
            must_be_known: yes
            met: "The records show an overdose."
            undetermined: "The records do not say whether there was an overdose."
        certify_when: { all: [short_course, spasm] }
        cautions: [had_overdose]

        """;

    private const string Hypnotics = """
        guideline: hypnotics
        source: schedule
        title: Hypnotics
        applies_to: { drug_class: sedative_hypnotic }
        statements:
          after_assessment:
            pages: 24
            says: Sleep is assessed before it is treated, and the effect is followed.
            grade: letter
          with_opioids:
            pages: 24
            says: A hypnotic adds to the effect of an opioid.
            grade: source
        criteria:
          assessed:
            rests_on: after_assessment
            when: { sleep_assessed: yes }
            met: "Sleep was assessed."
            not_met: "Sleep was not assessed."
            undetermined: "The records do not show whether sleep was assessed."
          followed:
            rests_on: after_assessment
            when: { any: [{ diary_kept: yes }, { function_improved: yes }] }
            met: "The effect of {drug} is followed."
            not_met: "The effect of {drug} is not followed."
            undetermined: "The records do not show whether the effect of {drug} is followed."
          with_an_opioid:
            rests_on: with_opioids
            when: { exists: { in: current_medications, where: { drug_class: opioid } } }
            must_be_known: yes
            met: "{drug} would be taken together with an opioid."
            undetermined: "The records do not show whether an opioid is taken beside {drug}."
        certify_when: { all: [assessed, followed] }
        cautions: [with_an_opioid]

        """;

    private const string Antidepressants = """
        guideline: antidepressants
        source: schedule
        title: Antidepressants
        applies_to: { drug_class: antidepressant }
        statements:
          for_nerves:
            pages: 13-16
            says: An antidepressant is an option against pain of nerves, in the usual dose.
            grade: source
          compared:
            pages: 13
            says: Pain is scored before and with the drug.
            grade: letter
        criteria:
          nerves:
            rests_on: for_nerves
            when: { neuropathic_pain: yes }
            met: "The pain is one of nerves."
            not_met: "The pain is not one of nerves."
            undetermined: "The records do not show the nature of the pain."
          usual_dose:
            rests_on: for_nerves
            when: { dose_a_day: { at_most: 60 } }
            met: "The dose of {drug} is {dose_a_day}."
            not_met: "The dose of {drug} is {dose_a_day}; the limit is {limit}."
            undetermined: "The records do not show the dose of {drug}."
          scored:
            rests_on: compared
            when: { pain_with: { at_most: 8 } }
            not_met: "Pain with {drug} is {pain_with}."
            undetermined: "The records do not show the pain with {drug}."
        certify_when: { all: [nerves, usual_dose] }
        expects: [scored]

        """;
}
