using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Evaluation;

/// <summary>
/// Every row of the outcome table in every column in which it can be reached, by the California policy. A cell is the
/// outcome and the row that gave it: C certify, M modify, N non-certify, I request information, P physician review; an
/// asterisk marks what is conditional.
/// </summary>
public sealed class The_outcome_table
{
    // Situation | what certifies | item | what is different | UR staff | UR physician | R staff | R physician | IMR
    private const string Table = """
        line not understood           | shown    | some cream         |                                              | P 1  | P 1   | P 1  | P 1   | P 1
        nothing encoded               | shown    | Cymbalta 60mg #30  |                                              | P 1  | P 1   | P 1  | P 1   | P 1
        edition not held              | shown    | Zanaflex 4mg #30   | requested=2008-12-31                         | P 1  | P 1   | P 1  | P 1   | P 1
        gate stopped                  | shown    | Zanaflex 4mg #30   | signed=no                                    | P 1  | P 1   | P 1  | P 1   | C 6
        body part disputed            | shown    | Zanaflex 4mg #30   | body_part=right hip                          | P 1  | P 1   | P 1  | P 1   | C 6
        undetermined without records  | shown    | Zanaflex 4mg #30   | wanted=?; documents=?                        | I 12 | I 12  | I 12 | I 12  | P 1
        referred and met              | shown    | Zanaflex 4mg #30   | referral=yes                                 | P 2  | P 2   | P 2  | P 2   | P 2
        referred and not met          | shown    | Zanaflex 4mg #30   | referral=yes; wanted=no                      | P 2  | P 2   | P 2  | P 2   | N 2
        referred and open             | shown    | Zanaflex 4mg #30   | referral=yes; wanted=?                       | P 2  | P 2   | P 2  | P 2   | N 2
        met and dangerous             | shown    | Zanaflex 4mg #30   | danger=yes                                   | P 3  | C 3   | P 3  | C 3   | C 3
        met, danger unknown           | shown    | Zanaflex 4mg #30   | danger=?                                     | I 3  | C 3   | I 3  | C 3   | C 3
        the same, time to ask past    | shown    | Zanaflex 4mg #30   | danger=?; received=2014-11-03                | P 3  | C 3   | I 3  | C 3   | C 3
        met, danger unknown, unsure   | doubtful | Zanaflex 4mg #30   | danger=?                                     | P 3  | C 3   | P 3  | C 3   | C 3
        met, a gate open              | shown    | Zanaflex 4mg #30   | signed=?                                     | I 3  | C 3   | I 3  | C 3   | C 6
        met on what was not checked   | doubtful | Zanaflex 4mg #30   |                                              | P 4  | C 4   | P 4  | C 4   | C 4
        met on an unsourced finding   | shown    | Zanaflex 4mg #30   | source=no                                    | P 4  | C 4   | P 4  | C 4   | C 4
        met, form open, ask first     | shown    | Zanaflex 4mg #30   | form=?; asks_first=yes                       | I 5  | I 5   | I 5  | I 5   | C 6
        met, form open                | shown    | Zanaflex 4mg #30   | form=?                                       | C 6  | C 6   | C 6  | C 6   | C 6
        met                           | shown    | Zanaflex 4mg #30   |                                              | C 6  | C 6   | C 6  | C 6   | C 6
        met, though late              | shown    | Zanaflex 4mg #30   | dated=2014-10-01; received=2014-10-02        | C 6  | C 6   | C 6  | C 6   | C 6
        not met, late                 | shown    | Zanaflex 4mg #30   | wanted=no; dated=2014-10-01; received=2014-10-02 | P 7 | P 7 | P 7 | P 7   | N 9
        not met, rebutted             | shown    | Zanaflex 4mg #30   | wanted=no; rebuttal=yes                      | P 7  | P 7   | P 7  | P 7   | N 9
        open, rebutted                | shown    | Zanaflex 4mg #30   | wanted=?; rebuttal=yes                       | P 7  | P 7   | P 7  | P 7   | N 11
        not met, not to be stopped    | shown    | Subutex 8 mg #30   | wanted=no                                    | P 7a | P 7a  | P 7a | N 9   | N 9
        open and overdue, likewise    | shown    | Subutex 8 mg #30   | wanted=?; asked=overdue; runs_out=2015-03-01 | P 7a | P 7a  | P 7a | N* 13 | N 11
        a part fits                   | short    | Zanaflex 4mg #60   | since=2014-10-29                             | P 8  | M 8   | P 8  | M 8   | M 8
        not met                       | shown    | Zanaflex 4mg #30   | wanted=no                                    | P 9  | N 9   | P 9  | N 9   | N 9
        not met, to be weaned         | shown    | Norco 10/325mg #30 | wanted=no                                    | P 9  | M 9   | P 9  | N 9   | N 9
        not met, a new course         | shown    | Norco 10/325mg #30 | wanted=no; since=new                         | P 9  | N 9   | P 9  | N 9   | N 9
        not met on what was not checked | doubtful | Zanaflex 4mg #30 | doubted=no                                   | P 10 | P 10  | P 10 | P 10  | N 10
        open and running out          | shown    | Norco 10/325mg #30 | wanted=?; runs_out=2014-11-15                | P 11 | I 11  | I 12 | I 12  | N 11
        open, never to be stopped, run-out unknown | shown | Subutex 8 mg #30 | wanted=?                            | P 11 | I 11  | I 12 | I 12  | N 11
        open, lasting                 | shown    | Norco 10/325mg #30 | wanted=?; runs_out=2015-03-01                | I 12 | I 12  | I 12 | I 12  | N 11
        open                          | shown    | Zanaflex 4mg #30   | wanted=?                                     | I 12 | I 12  | I 12 | I 12  | N 11
        open, asked and waiting       | shown    | Zanaflex 4mg #30   | wanted=?; asked=waiting                      | I 12 | I 12  | I 12 | I 12  | N 11
        open, without a receipt       | shown    | Zanaflex 4mg #30   | wanted=?; received=?                         | I 12 | I 12  | I 12 | I 12  | N 11
        open and overdue              | shown    | Zanaflex 4mg #30   | wanted=?; asked=overdue                      | P 13 | N* 13 | P 13 | N* 13 | N 11
        open and overdue, to be weaned | shown   | Norco 10/325mg #30 | wanted=?; asked=overdue; runs_out=2015-03-01 | P 13 | M* 13 | P 13 | N* 13 | N 11
        overdue on what was not checked | doubtful | Zanaflex 4mg #30 | doubted=?; asked=overdue                    | P 13 | P 13  | P 13 | P 13  | N 11
        overdue without records       | shown    | Zanaflex 4mg #30   | wanted=?; asked=overdue; documents=?         | P 13 | P 13  | P 13 | P 13  | P 1
        open, time to ask past        | shown    | Zanaflex 4mg #30   | wanted=?; received=2014-11-03                | P 14 | P 14  | I 12 | I 12  | N 11
        """;

    private static readonly (Stage Stage, Reviewer Reviewer)[] Columns =
    [
        (Stage.Prospective, Reviewer.Staff), (Stage.Prospective, Reviewer.Physician), (Stage.Retrospective, Reviewer.Staff),
        (Stage.Retrospective, Reviewer.Physician), (Stage.IndependentMedicalReview, Reviewer.Physician),
    ];

    private static IEnumerable<string[]> Rows => Table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    public static IEnumerable<TestCaseData> Cells =>
        from row in Rows
        from column in Enumerable.Range(0, Columns.Length)
        select new TestCaseData(row, column) { TestName = $"{row[0]}, {Columns[column].Stage} by {Columns[column].Reviewer}" };

    [TestCaseSource(nameof(Cells))]
    public void Gives(string[] row, int column)
    {
        var different = row[3].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(change => change.Split('=')).ToDictionary(change => change[0], change => change[1]);
        var engine = new DecisionEngine(Pack(row[1], different.GetValueOrDefault("asks_first", "no")));
        var text = CaseText(row[2], different);
        var (stage, reviewer) = Columns[column];
        var reading = engine.ReadCase("row.yaml", text, new CaseOverrides(stage, reviewer));
        reading.Diagnostics.Select(diagnostic => diagnostic.Message).Should().BeEmpty(text);
        var decision = engine.Decide(reading.Case!).Requests[0];
        var letter = decision.Outcome switch { Outcome.Certify => "C", Outcome.Modify => "M", Outcome.NonCertify => "N", Outcome.RequestInformation => "I", _ => "P" };
        (letter + (decision.Conditional ? "*" : "") + " " + decision.Row).Should().Be(row[4 + column]);
    }

    [Test]
    public void Is_reached_in_every_row()
    {
        var reached = Rows.SelectMany(row => row[4..]).Select(cell => cell.Split(' ')[1]).Distinct();
        reached.Should().BeEquivalentTo("1", "2", "3", "4", "5", "6", "7", "7a", "8", "9", "10", "11", "12", "13", "14");
    }

    [Test]
    public void Takes_the_concurrent_stage_as_the_prospective()
    {
        var engine = new DecisionEngine(Pack("shown", "no"));
        foreach (var reviewer in Enum.GetValues<Reviewer>())
        {
            CaseDecision Decide(Stage stage) => engine.Decide(engine.ReadCase("row.yaml", CaseText("Norco 10/325mg #30", new() { ["wanted"] = "no" }), new CaseOverrides(stage, reviewer)).Case!);
            Decide(Stage.Concurrent).Requests[0].Outcome.Should().Be(Decide(Stage.Prospective).Requests[0].Outcome);
        }
    }

    [Test]
    public void Grants_a_part_and_no_more()
    {
        var engine = new DecisionEngine(Pack("short", "no"));
        var decision = engine.Decide(engine.ReadCase("row.yaml", CaseText("Zanaflex 4mg #60", new() { ["since"] = "2014-10-29" }), new CaseOverrides(Stage.Prospective, Reviewer.Physician)).Case!).Requests[0];
        // 28 days are allowed, 14 were used; at two a day 28 tablets are left.
        decision.Modification!.Authorised.Should().Be(new RequestAmount(28, 0, 14, 2, "tablet"));
        decision.Amendable!.To.Should().Be(decision.Modification.Authorised);
    }

    [Test]
    public void Leaves_the_quantity_of_a_taper_to_the_physician()
    {
        var engine = new DecisionEngine(Pack("shown", "no"));
        var decision = engine.Decide(engine.ReadCase("row.yaml", CaseText("Norco 10/325mg #30", new() { ["wanted"] = "no" }), new CaseOverrides(Stage.Prospective, Reviewer.Physician)).Case!).Requests[0];
        decision.Modification!.Authorised.Should().BeNull();
        decision.Modification.Needs.Should().Equal("quantity", "schedule");
    }

    private static RulePack Pack(string certifies, string asksFirst)
    {
        string[] criteria = ["shown", "doubtful", "short"];
        var files = new Dictionary<string, string>(GeneratedDrugs.Files)
        {
            ["pack.yaml"] = "pack: rows\nversion: 1.0.0\nlanguage: 1\ntitle: A pack for the rows of the table\n",
            ["policies/california.yaml"] = GeneratedDrugs.Policy.Replace("asks_first: no", "asks_first: " + asksFirst, StringComparison.Ordinal),
            ["sources.yaml"] = """
                authorities: [alpha]
                sources:
                  alpha-2000: { title: The old book, short: the old book, authority: alpha, window: { trigger: request_date, to: 2008-12-31 }, held: no }
                  alpha-2009: { title: The book, short: the book, authority: alpha, window: { trigger: request_date, from: 2009-01-01 }, held: yes, equivalence_table: table }
                  labor-code: { title: The code, short: the code, authority: law, window: { trigger: request_date }, held: yes }
                  ccr-8-9792: { title: The rules, short: the rules, authority: law, window: { trigger: request_date }, held: yes }

                """,
            ["facts.yaml"] = "facts:\n" + string.Concat(new[] { "wanted", "doubted", "referral", "danger", "form" }.Select(fact =>
                $"  {fact}: {{ type: yes_no, scope: request, kind: observation, label: what is {fact}, ask: \"What about {fact}?\" }}\n"))
                + "  course_duration: { type: duration, scope: request, kind: observation, label: the course, derived: course_duration }\n" + GeneratedPack.Questions,
            ["guidelines/g.yaml"] = $$"""
                guideline: g
                source: alpha-2009
                title: The guideline
                applies_to: { drug_class: [opioid, muscle_relaxant] }
                statements:
                  checked: { section: One, says: It is checked., grade: source }
                  unchecked: { section: Two, says: It is not checked., grade: no }
                criteria:
                  shown: { rests_on: checked, when: { wanted: yes }, met: It is shown., not_met: It is shown not to be., undetermined: It is not shown. }
                  doubtful: { rests_on: unchecked, when: { doubted: yes }, met: It is shown., not_met: It is shown not to be., undetermined: It is not shown. }
                  short:
                    rests_on: checked
                    when: { course_duration: { at_most: 4 weeks } }
                    allows: { supply: 4 weeks }
                    met: It is short.
                    not_met: It is long.
                    undetermined: Its length is not shown.
                  reason_to_refer: { rests_on: checked, when: { referral: yes }, met: There is a reason to refer. }
                  dangerous: { rests_on: checked, when: { danger: yes }, must_be_known: yes, met: There is a danger., undetermined: There may be a danger. }
                  form_is_there: { rests_on: checked, when: { form: yes }, met: The form is there., not_met: There is no form., undetermined: No form is shown. }
                certify_when: {{certifies}}
                refer_when: [reason_to_refer]
                cautions: [dangerous]
                expects: [form_is_there]
                advises: [{{string.Join(", ", criteria.Where(name => name != certifies))}}]

                """,
        };
        var loading = RulePackReader.Read(PackFiles.InMemory(files));
        loading.Render().Should().Be("no errors\n");
        return loading.Pack!;
    }

    private static string CaseText(string item, Dictionary<string, string> different)
    {
        string Get(string key, string otherwise) => different.GetValueOrDefault(key, otherwise);
        var text = new StringBuilderLines();
        var asked = Get("asked", "") switch { "overdue" => ", information_requested: 2014-11-10, information_due: 2014-11-11", "waiting" => ", information_requested: 2014-11-10", _ => "" };
        var hasRecords = !different.ContainsKey("documents");
        text.Add("case: row", "as_of: 2014-11-12", $"review: {{ stage: prospective, reviewer: staff{asked} }}");
        var received = Get("received", "2014-11-07") is "?" ? "" : ", received: " + Get("received", "2014-11-07");
        var signed = Get("signed", "yes") is "?" ? "" : ", signed: " + Get("signed", "yes");
        text.Add($"rfa: {{ kind: new, dated: {Get("dated", "2014-11-05")}{received}{signed}, all_lines: yes }}");
        text.Add("claim: { status: accepted, accepted: [low back], disputed: [right hip] }");
        if (hasRecords)
            text.Add("documents: [{ id: d1, type: PR-2, date: 2014-10-24 }]");
        text.Add("requests:", "  - id: r", $"    item: \"{item}\"", "    sig: 1 tab bid", "    refills: 0", $"    requested: {Get("requested", "2014-11-05")}", "    service_date: 2014-11-12");
        text.Add($"    for: {{ body_part: {Get("body_part", "low back")} }}", $"    since: {(Get("since", "2014-10-29") is "new" ? "new" : $"{{ value: {Get("since", "2014-10-29")}{(hasRecords ? ", source: d1" : "")} }}")}");
        if (different.ContainsKey("rebuttal"))
            text.Add("    rebuttal: { citation: A study }");
        if (different.TryGetValue("runs_out", out var day))
            text.Add($"    supply: {{ runs_out: {day} }}");
        text.Add("    findings:");
        foreach (var (fact, otherwise) in new[] { ("wanted", "yes"), ("doubted", "yes"), ("referral", "no"), ("danger", "no"), ("form", "yes") })
        {
            if (Get(fact, otherwise) is not "?" and var value)
                text.Add($"      {fact}: {(hasRecords && !different.ContainsKey("source") ? $"{{ value: {value}, source: d1 }}" : value)}");
        }
        return text.ToString();
    }
}
