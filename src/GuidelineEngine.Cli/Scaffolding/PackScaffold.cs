using System.Text;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cli.Scaffolding;

/// <summary>
/// The files of a new pack that extends another: a source, a fact, a guideline of no clinical content, a case and a test of it.
/// All of it is an example; none of it says anything about a treatment.
/// </summary>
internal sealed class PackScaffold(string id, string extends, RulePack below)
{
    private readonly ExampleDrug drug = ExampleDrug.Of(below);

    private string Fact => id.Replace('-', '_') + "_example_seen";

    private string Example => id + "-example";

    public IReadOnlyList<NewFile> Files() =>
    [
        new("pack.yaml", Description()),
        new("sources.yaml", Sources()),
        new("facts.yaml", Facts()),
        new($"guidelines/{Example}.yaml", Guideline()),
        new($"examples/{Example}.case.yaml", "case: " + Example + "\n" + Case("", seen: true)),
        new($"tests/{Example}.tests.yaml", Tests()),
        new("README.md", Readme()),
    ];

    private string Description() => $"""
        pack: {id}
        version: 0.1.0
        language: 1
        title: {id}, over {below.Id}
        extends: {extends}

        """;

    private string Sources()
    {
        var text = new StringBuilder($$"""
            # The documents of this pack. Take the example away once yours are here.
            sources:
              {{id}}-notes:
                title: Example notes of {{id}}, which are no published document
                short: example notes
                authority: safety            # outside the order of the authorities: cautions and advises, never decides
                window: { trigger: request_date }
                held: yes

            """);
        var missing = below.Sources.Where(source => !source.IsHeld).ToArray();
        if (missing.Length > 0)
        {
            text.Append("\n  # Editions that the pack below declares and does not hold; what they govern goes to a physician. Once your licensed\n  # text of one is here, with its guidelines, say so:\n");
            foreach (var source in missing)
                text.Append($"  #\n  # {source.Id}:                # {source.Short}\n  #   changes: {{ reason: We hold a licence and have entered what it says. }}\n  #   held: yes\n");
        }
        return text.ToString();
    }

    private string Facts() => $$"""
        facts:
          {{Fact}}:
            type: yes_no
            scope: request
            kind: observation
            label: the example
            ask: "What do the records say about the example, for {drug}?"

        """;

    private string Guideline() => $$"""
        # An example of no clinical content. To take the place of a guideline of the pack below, give this its name and write
        # `replaces: { reason: … }`.
        guideline: {{Example}}
        source: {{id}}-notes
        title: Example
        applies_to: { ingredient: {{drug.Ingredient}} }

        statements:
          example:
            section: Example
            says: This sentence is an example and comes from no document.
            grade: no                    # source: checked against the published text; letter: quoted by a determination

        criteria:
          example_seen:
            rests_on: example
            when: { {{Fact}}: yes }
            met: "The records mention the example for {drug}."

        advises: [example_seen]

        """;

    private string Tests() => $$"""
        base:
        {{Case("  ", seen: false)}}
        tests:
          - test: what the records mention is advised
            change: { requests: [ { id: line, findings: { {{Fact}}: { value: yes, source: { document: note } } } } ] }
            expect: { criteria: { {{Example}}/example_seen: met }, advisories: [{{Example}}/example_seen] }

          - test: what the records do not mention is left open
            expect: { criteria: { {{Example}}/example_seen: undetermined } }

        """;

    private string Case(string margin, bool seen)
    {
        string[] lines =
        [
            "as_of: 2026-07-01",
            "review: { stage: prospective, reviewer: staff }",
            "rfa: { kind: new, dated: 2026-06-30, received: { at: 2026-07-01T09:00, by: fax }, signed: yes, all_lines: yes, specific: yes, substantiated: yes }",
            "claim: { status: accepted, accepted: [low back] }",
            "injury: { date: 2024-02-01 }",
            "documents: [ { id: note, type: PR-2, date: 2026-06-29, pages: 2 } ]",
            "requests:",
            "  - id: line",
            $"    item: \"{drug.Item}\"",
            "    since: new",
            "    for: { body_part: low back }",
            .. seen ? [$"    findings: {{ {Fact}: {{ value: yes, source: {{ document: note }} }} }}"] : (string[])[],
        ];
        return string.Concat(lines.Select(line => margin + line + "\n"));
    }

    private string Readme() => $$"""
        # {{id}}

        A layer over `{{below.Id}}`: what stands here is added to it. The example says nothing about any treatment; replace it.

        * `guideline check --pack .` reads all layers and reports every mistake.
        * `guideline decide examples/{{Example}}.case.yaml --pack .` decides; every guideline names its layer.
        * `guideline new guideline NAME --pack . --source SOURCE --drug-class CLASS` adds the skeleton of a guideline.
        * `guideline verify GUIDELINE/STATEMENT --against DOCUMENT --by WHO --on DAY --pack .` records in `verification.yaml` that
          somebody checked a statement, of this pack or of one below, against its published text.

        A guideline takes the place of one below under the same name with `replaces: { reason: … }`. A source of the pack below
        that you hold gets `changes: { reason: … }` and `held: yes`; a policy gets `changes: { reason: … }` and the keys or rows
        that differ. Anything else of one name is reported as a collision.

        """;
}
