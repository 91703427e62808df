using System.Text.RegularExpressions;

namespace GuidelineEngine.Tests.Laws.Generate;

/// <summary>The few drugs of every generated pack: each way of stopping, one and two ingredients, classes within classes.</summary>
internal static class GeneratedDrugs
{
    // Without the exemption that names services of the California pack, which a generated pack does not have.
    public static string Policy { get; } = Regex.Replace(
        File.ReadAllText(Repository.Path("rules", "california", "policies", "california.yaml")), @"^  first_days:\n(    .*\n)+", "", RegexOptions.Multiline);

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["drugs/all.yaml"] = """
            classes:
              opioid: { means: Acts at the opioid receptor. }
              opioid_agonist: { means: A full agonist., within: opioid }
              opioid_partial_agonist: { means: A partial agonist., within: opioid }
              sedative: { means: Slows the brain. }
              benzodiazepine: { means: A benzodiazepine., within: sedative }
              muscle_relaxant: { means: Given for spasm., within: sedative }
              antidepressant: { means: Against depression. }
            products:
              hydrocodone/acetaminophen oral: { brands: Norco, classes: opioid_agonist, strengths: [5/325, 10/325], forms: tablet, stopping: wean, schedule: none }
              morphine oral: { classes: opioid_agonist, strengths: [15, 30], forms: tablet, stopping: wean, schedule: none }
              alprazolam oral: { brands: Xanax, classes: benzodiazepine, strengths: [0.5, 1], forms: tablet, stopping: wean, schedule: none }
              tizanidine oral: { brands: Zanaflex, classes: muscle_relaxant, strengths: [2, 4], forms: tablet, stopping: ordinary, schedule: none }
              buprenorphine sublingual: { brands: Subutex, classes: opioid_partial_agonist, strengths: [2, 8], forms: tablet, stopping: do_not_stop, schedule: none }
              duloxetine oral: { brands: Cymbalta, classes: antidepressant, strengths: [30, 60], forms: capsule, stopping: ordinary, schedule: none }

            """,
        ["equivalence.yaml"] = """
            tables:
              table:
                grade: source
                source: alpha-2009
                opioids:
                  - { opioid: hydrocodone, route: oral, factor: 1 }
                  - { opioid: morphine, route: oral, factor: 1 }
                  - { opioid: buprenorphine, excluded: yes }

            """,
    };

    /// <summary>Drugs of medication lists and request lines, the first being the one that most scopes cover.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["Norco 10/325mg", "Norco 5/325", "Zanaflex 4mg", "Xanax 1mg", "morphine 15 mg", "Cymbalta 60mg", "Subutex 8 mg"];

    public static string Scope(Draw draw) => draw.Of(
        "{ route: oral }", "{ drug_class: opioid }", "{ drug_class: [opioid, sedative] }", "{ ingredient: [hydrocodone, alprazolam, tizanidine] }",
        "{ drug_class: sedative, except_for: { ingredient: alprazolam } }", "{ drug_class: opioid, except_for: { route: sublingual } }");

    public static string Where(Draw draw) => draw.Of(
        "{ drug_class: opioid }", "{ drug_class: sedative }", "{ ingredient: alprazolam }", "{ route: sublingual }", "{ drug_class: [benzodiazepine, antidepressant] }");
}
