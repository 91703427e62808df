using System.Globalization;
using System.Text;

namespace GuidelineEngine.Benchmarks.Subject;

/// <summary>A yes-or-no finding: absent when null.</summary>
internal readonly record struct DraftedAnswer(bool? Value, bool IsSourced);

/// <summary>A number, or bounds of it; nothing when both are null.</summary>
internal readonly record struct DraftedAmount(int? Least, int? Most, bool IsSourced);

/// <summary>A case before it is written for the engine or handed to handwritten code.</summary>
internal sealed record CaseDraft
{
    private static readonly string[] EachOfTheFour = ["morphine 15mg #60", "tizanidine 4mg #60", "zolpidem 10mg #30", "duloxetine 60mg #30"];
    private static readonly DateOnly AsOf = new(2014, 11, 12);

    public required string Id { get; init; }
    public required string Item { get; init; }
    public required DraftedAnswer FunctionImproved { get; init; }
    public required DraftedAnswer OnePrescriber { get; init; }
    public required DraftedAnswer SpasmDocumented { get; init; }
    public required DraftedAnswer Overdose { get; init; }
    public required DraftedAnswer SleepAssessed { get; init; }
    public required DraftedAnswer DiaryKept { get; init; }
    public required DraftedAnswer NeuropathicPain { get; init; }
    public required DraftedAmount PainWith { get; init; }
    public required DraftedAmount DoseADay { get; init; }

    /// <summary>Days on the drug.</summary>
    public required DraftedAmount Course { get; init; }

    public required bool? TakesAnOpioid { get; init; }
    public required bool MedicationsComplete { get; init; }

    /// <summary>The same cases every time: each for one of four drugs, or all for the drug that the four guidelines cover.</summary>
    public static IReadOnlyList<CaseDraft> Some(int count, bool forTheFourfold)
    {
        var random = new Random(20141112);
        var drafts = new CaseDraft[count];
        for (var i = 0; i < count; i++)
            drafts[i] = One(random, i, forTheFourfold ? "fourfold 10mg #30" : EachOfTheFour[random.Next(EachOfTheFour.Length)]);
        return drafts;
    }

    private static CaseDraft One(Random random, int number, string item) => new()
    {
        Id = "case-" + number.ToString("00000", CultureInfo.InvariantCulture),
        Item = item,
        FunctionImproved = Answer(random),
        OnePrescriber = Answer(random),
        SpasmDocumented = Answer(random),
        Overdose = Answer(random, yes: 0.1),
        SleepAssessed = Answer(random),
        DiaryKept = Answer(random),
        NeuropathicPain = Answer(random),
        PainWith = Amount(random, 10),
        DoseADay = Amount(random, 120),
        Course = Amount(random, 60),
        TakesAnOpioid = random.Next(4) switch { 0 => true, 1 or 2 => false, _ => null },
        MedicationsComplete = random.Next(3) > 0,
    };

    private static DraftedAnswer Answer(Random random, double yes = 0.75) =>
        new(random.NextDouble() < 0.2 ? null : random.NextDouble() < yes, random.NextDouble() < 0.9);

    private static DraftedAmount Amount(Random random, int most) => random.Next(5) switch
    {
        0 => default,
        1 => Exact(random, most) with { Most = null },
        _ => Exact(random, most),
    };

    private static DraftedAmount Exact(Random random, int most)
    {
        var value = random.Next(most + 1);
        return new(value, value, random.NextDouble() < 0.9);
    }

    /// <summary>The case as a file.</summary>
    public string ToYaml()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            case: {{Id}}
            as_of: 2014-11-12
            review: { stage: prospective, reviewer: staff }
            rfa: { kind: new, dated: 2014-11-05, received: { at: 2014-11-07, by: mail }, signed: yes, all_lines: yes }
            claim: { status: accepted, accepted: [low back] }
            documents:
              - { id: pr2, type: PR-2, date: 2014-10-24, author: primary treating physician }

            """);
        if (TakesAnOpioid is { } opioid)
        {
            var drug = opioid ? "morphine 30mg" : "ibuprofen 600mg";
            text.Append(CultureInfo.InvariantCulture, $"medications:\n  - {{ drug: {drug}, source: {{ document: pr2, page: 2 }} }}\n");
        }

        if (MedicationsComplete)
            text.Append("medications_complete: { value: yes, source: { document: pr2, page: 2 } }\n");
        if (Overdose.Value is not null)
            text.Append("findings:\n").Append(Line("  ", "overdose", Overdose));
        text.Append(CultureInfo.InvariantCulture, $$"""
            requests:
              - id: line
                item: "{{Item}}"
                for: { diagnosis: lumbago, body_part: low back }

            """);
        if (Course.Least is { } least)
            text.Append("    since: ").Append(Since(least, Course)).Append('\n');
        var findings = Line("      ", "function_improved", FunctionImproved) + Line("      ", "one_prescriber", OnePrescriber)
            + Line("      ", "spasm_documented", SpasmDocumented) + Line("      ", "sleep_assessed", SleepAssessed)
            + Line("      ", "diary_kept", DiaryKept) + Line("      ", "neuropathic_pain", NeuropathicPain)
            + Line("      ", "pain_with", PainWith) + Line("      ", "dose_a_day", DoseADay);
        if (findings.Length > 0)
            text.Append("    findings:\n").Append(findings);
        return text.ToString();
    }

    private static string Since(int least, DraftedAmount course)
    {
        var day = AsOf.AddDays(-least).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var key = course.Most is null ? "by" : "value";
        return "{ " + key + ": " + day + Source(course.IsSourced) + " }";
    }

    private static string Line(string indent, string fact, DraftedAnswer answer) =>
        answer.Value is not { } value ? "" : indent + fact + ": { value: " + (value ? "yes" : "no") + ", date: 2014-10-24" + Source(answer.IsSourced) + " }\n";

    private static string Line(string indent, string fact, DraftedAmount amount) =>
        amount.Least is not { } least ? "" : string.Create(CultureInfo.InvariantCulture,
            $"{indent}{fact}: {{ {(amount.Most is null ? "at_least" : "value")}: {least}, date: 2014-10-24{Source(amount.IsSourced)} }}\n");

    private static string Source(bool isSourced) => isSourced ? ", source: { document: pr2, page: 3 }" : "";
}
