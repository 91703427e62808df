using GuidelineEngine.Decisions;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.Layers;

/// <summary>A made-up organisation's pack over the built-in one, and a request of 2026 for its made-up drug.</summary>
internal static class ExampleSociety
{
    private static readonly string Folder = Repository.Path("tests", "GuidelineEngine.Tests", "Packs", "Layers", "example-society");

    public static PackFiles Files => PackFiles.FromFolder(Folder);

    public static RequestDecision Decide(PackFiles files) => DecideCase(files).Requests.Single();

    public static CaseDecision DecideCase(PackFiles files)
    {
        var engine = DecisionEngine.LoadOrThrow(files);
        var reading = engine.ReadCase("case.yaml", """
            case: example
            as_of: 2026-07-01
            review: { stage: prospective, reviewer: staff }
            rfa: { kind: new, dated: 2026-06-30, received: { at: 2026-07-01T09:00, by: fax }, signed: yes, all_lines: yes, specific: yes, substantiated: yes }
            claim: { status: accepted, accepted: [low back] }
            injury: { date: 2024-02-01 }
            documents: [ { id: note, type: PR-2, date: 2026-06-29, pages: 2 } ]
            medications_complete: { value: yes, source: { document: note } }
            requests:
              - id: line
                item: "examplamine 10mg tablet #30 1 tab daily"
                refills: 0
                since: new
                for: { body_part: low back }
                findings: { example_walk_measured: { value: yes, source: { document: note } } }
            """);
        reading.Diagnostics.Should().BeEmpty();
        return engine.Decide(reading.Case!);
    }
}
