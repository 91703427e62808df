using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Packs.Formularies;

/// <summary>What is wrong with a formulary that could be read, beside what the malformed files show.</summary>
public sealed class A_formulary_file
{
    private static readonly string Valid = File.ReadAllText(Path.Combine(CaliforniaPack.Folder, "formulary.yaml"));

    [TestCase("met: \"This is a special fill of {drug}.\"", "met: \"This is within 7 days.\"", "GE2007")]
    [TestCase("compounds:\n  words", "  idle: { source: ccr-8-9792, section: 9792.27.17, says: Disputes go to independent review., grade: no }\ncompounds:\n  words", "GE2002")]
    [TestCase("when: { generic_available: yes }", "when: { generic_avalable: yes }", "GE1105")]
    [TestCase("rests_on: special_fill\n", "rests_on: special_fil\n", "GE1107")]
    [TestCase("dispensed_by: physician\n", "dispensed_by: doctor\n", "GE1039")]
    [TestCase("within_list_limit: special_fill_days", "within_list_limit: list_days", "GE1039")]
    [TestCase("  unlisted: { review: required, rests_on: authorization }\n", "", "GE1030")]
    [TestCase("  surgery: \"Which surgery was done or is planned, and on what date?\"\n", "", "GE1030")]
    [TestCase("to: 2022-10-31", "from: 2022-12-01, to: 2022-10-31", "GE2014")]
    [TestCase("is: non_exempt, to: 2022-10-31", "is: non_exempt, to: 2022-11-01", "GE2090")]
    [TestCase("is: exempt, from: 2018-10-01", "is: compound, from: 2018-10-01", "GE1039")]
    public void Reports(string old, string with, string id)
    {
        Valid.Should().Contain(old);

        Read(Valid.Replace(old, with, StringComparison.Ordinal)).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain(id);
    }

    [Test]
    public void Needs_a_question_for_every_field_that_it_reads()
    {
        var facts = File.ReadAllText(Path.Combine(CaliforniaPack.Folder, "facts.yaml"));
        var question = facts.Split('\n').Single(line => line.StartsWith("  refills: { label", StringComparison.Ordinal));

        Read(Valid, facts.Replace(question + "\n", "", StringComparison.Ordinal)).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain("GE2033");
    }

    [Test]
    public void May_be_left_out()
    {
        var loading = Read("", null);

        loading.Pack.Should().NotBeNull();
        loading.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Should().Equal("GE2005");
    }

    [Test]
    public void Of_California_grades_what_it_has_of_the_list_as_unchecked_and_the_regulations_as_they_were_seen()
    {
        var formulary = Read(Valid).Pack!.Formulary!;

        formulary.Drugs.SelectMany(drug => drug.RestsOn).Should().OnlyContain(statement => statement.Grade == Grade.No);
        formulary.Rules.SelectMany(rule => rule.RestsOn).Should().OnlyContain(statement => statement.Grade == Grade.Source && statement.Section.StartsWith("9792.27.", StringComparison.Ordinal));
    }

    private static PackLoading Read(string formulary, string? facts = null)
    {
        var texts = PackFiles.FromFolder(CaliforniaPack.Folder).All.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        texts["facts.yaml"] = facts ?? texts["facts.yaml"];
        texts["formulary.yaml"] = formulary;
        if (formulary.Length == 0)
            texts.Remove("formulary.yaml");
        return RulePackReader.Read(PackFiles.InMemory(texts));
    }
}
