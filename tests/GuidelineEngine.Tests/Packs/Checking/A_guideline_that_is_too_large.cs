using System.Text;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.Checking;

public sealed class A_guideline_that_is_too_large
{
    [Test]
    public void Has_too_many_criteria() => Read(criteria: 65, facts: 1).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("GE2030");

    [Test]
    public void Tests_too_many_facts() => Read(criteria: 1, facts: 65).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("GE2031");

    [Test]
    public void May_have_as_many_as_the_evaluator_holds() => Read(criteria: 64, facts: 64).Pack.Should().NotBeNull();

    private static PackLoading Read(int criteria, int facts)
    {
        var texts = MinimalPack.Texts();
        var names = string.Concat(Enumerable.Range(0, facts).Select(i => $"  f{i}: {{ type: yes_no, scope: request, kind: observation, label: f, ask: What? }}\n"));
        texts["facts.yaml"] = texts["facts.yaml"].Replace("questions:", names + "questions:", StringComparison.Ordinal);
        var tests = string.Join(", ", Enumerable.Range(0, facts).Select(i => $"f{i}: yes"));
        var text = new StringBuilder("""
            guideline: large
            source: textbook
            title: Large
            applies_to: { drug_class: muscle_relaxant }
            statements: { option: { says: It is an option., grade: letter } }
            criteria:

            """);
        for (var i = 0; i < criteria; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  c{i}: {{ rests_on: option, when: {{ {tests} }}, met: yes, not_met: no, undetermined: open }}\n");
        text.Append("certify_when: { all: [" + string.Join(", ", Enumerable.Range(0, criteria).Select(i => $"c{i}")) + "] }\n");
        texts["guidelines/large.yaml"] = text.ToString();
        return RulePackReader.Read(PackFiles.InMemory(texts));
    }
}
