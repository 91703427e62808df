using GuidelineEngine.Packs;

namespace GuidelineEngine.Cli.Scaffolding;

/// <summary>The skeleton of one guideline: it loads, and says nothing yet.</summary>
internal static class GuidelineScaffold
{
    public static NewFile Of(string id, string source, string scope, RulePack pack)
    {
        var decides = pack.Sources.Single(known => known.Id == source).Standing == SourceStanding.Decides;
        var fact = pack.Facts.FirstOrDefault(fact => fact is { Type: FactType.YesNo, Scope: FactScope.Request, Kind: FactKind.Observation, Derivation: null })
            ?? throw new InvalidInputException("the pack has no fact of type `yes_no` and scope `request` to test, expected one in facts.yaml");
        var role = decides
            ? """
                not_met: "The records show that it is not so for {drug}."
                undetermined: "The records do not show whether it is so for {drug}."

            certify_when: first_criterion
            """
            : """

            advises: [first_criterion]
            """;
        return new NewFile($"guidelines/{id}.yaml", $$"""
            # A skeleton: every line that says TODO is yours to write.
            guideline: {{id}}
            source: {{source}}
            title: "TODO: the title of the guideline in its source"
            applies_to: { {{scope}} }

            statements:
              first_statement:
                section: "TODO: the section as printed"   # and `pages:`, where the source has pages
                says: "TODO: what the source says, in your own words"
                grade: no                    # until `guideline verify` records that it was checked

            criteria:
              first_criterion:
                rests_on: first_statement
                when: { {{fact.Name}}: yes }   # TODO: the test
                met: "The records show that it is so for {drug}."
            {{role}}

            """);
    }
}
