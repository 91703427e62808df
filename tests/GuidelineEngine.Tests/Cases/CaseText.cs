using GuidelineEngine.Cases;

namespace GuidelineEngine.Tests.Cases;

/// <summary>Case files for tests, and a reader for them.</summary>
internal static class CaseText
{
    /// <summary>The case that the design shows, whole.</summary>
    public static string OfTheDesign { get; } = """
        case: low-back-0412
        as_of: 2014-11-12
        review: { stage: prospective, reviewer: staff }
        rfa: { kind: new, dated: 2014-11-05, received: { at: 2014-11-07T16:10, by: fax }, signed: yes, all_lines: yes }
        claim: { status: accepted, accepted: [low back], disputed: [right hip] }
        patient: { age: 54, sex: male }
        injury: { date: 2003-11-13 }
        diagnoses: [lumbago, { code: "729.1", text: myalgia }]
        documents:                                           # the records searched
          - { id: pr2, type: PR-2, date: 2014-10-24, author: primary treating physician, pages: 6 }
        prior_decisions:
          - { date: 2014-03-11, by: utilization_review, item: Norco, outcome: modify }
        medications:
          - { drug: "hydrocodone/acetaminophen 10/325", sig: 1 tab q6h prn, since: { by: 2012-09 }, source: { document: pr2, page: 2 } }
        findings:
          overdose_history: { value: no, date: 2014-10-24, source: { document: pr2, page: 4, said_by: treating_physician } }
        requests:
          - id: norco
            item: "Norco 10/325mg #270"
            purpose: maintenance
            for: { diagnosis: lumbago, body_part: low back }
            since: { by: 2012-09 }
            supply: { last_fill: 2014-10-20, quantity: 270, days: 30 }
            findings:
              pain_with: 6
              function_improved:
                value: no
                date: 2014-10-24
                source: { document: pr2, page: 3 }

        """;

    public static CaseReader Reader { get; } = new(Some.Pack(Some.Facts));

    public static CaseReading Read(string yaml, CaseOverrides? overrides = null) => Reader.Read("some.case.yaml", yaml, overrides);

    /// <summary>The case, which must be free of mistakes.</summary>
    public static ClinicalCase Case(string yaml, CaseOverrides? overrides = null)
    {
        var reading = Read(yaml, overrides);
        reading.Diagnostics.Select(diagnostic => diagnostic.Span + " " + diagnostic.Message).Should().BeEmpty();
        return reading.Case!;
    }

    /// <summary>A small case: lines for the root, and lines for its one request, each key on a line of its own.</summary>
    public static string With(string root = "", string request = "", string stage = "prospective", string item = "Norco 10/325mg #90") =>
        $"""
        case: some-case
        as_of: 2014-11-12
        review: {Braced($"stage: {stage}, reviewer: physician")}
        documents:
          - {Braced("id: pr2, type: PR-2, date: 2014-10-24, pages: 6")}
          - {Braced("id: letter, type: letter")}
        {root}
        requests:
          - id: norco
            item: "{item}"
            {request.ReplaceLineEndings("\n    ")}

        """;

    /// <summary>The request of a small case, with findings about it.</summary>
    public static TreatmentRequest Request(string request, string item = "Norco 10/325mg #90") => Case(With(request: request, item: item)).Requests[0];

    /// <summary>The findings on one fact of the request of a small case.</summary>
    public static IReadOnlyList<Finding> Findings(string fact, string written) =>
        Request($"findings: {Braced(fact + ": " + written)}").Findings[Slot(fact)];

    public static int Slot(string fact) => Some.Facts.Select(known => known.Name).ToList().IndexOf(fact);

    public static IEnumerable<string> Ids(string yaml, CaseOverrides? overrides = null) => Read(yaml, overrides).Diagnostics.Select(diagnostic => diagnostic.Id);

    private static string Braced(string content) => "{ " + content + " }";
}
