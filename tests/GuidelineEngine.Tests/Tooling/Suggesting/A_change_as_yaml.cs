using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Tooling.Suggesting;

namespace GuidelineEngine.Tests.Tooling.Suggesting;

public sealed class A_change_as_yaml
{
    private const string Below = "as_of: 2014-11-12\ninjury: { date: 2012-02-01 }\nrequests: [ { id: r, item: \"Norco #10\", findings: { a: yes } }, { id: s, item: x } ]\n";

    [TestCase("as_of: 2014-11-12\ninjury: { date: 2012-02-01 }\nrequests: [ { id: r, item: \"Norco #10\", findings: { a: no } }, { id: s, item: x } ]", "change: { requests: [ { id: r, findings: { a: no } } ] }")]
    [TestCase("as_of: 2014-11-12\nrequests: [ { id: r, item: \"Norco #10\" }, { id: s, item: x } ]", "change: { requests: [ { id: r, findings: ~ } ], injury: ~ }")]
    [TestCase("as_of: 2014-11-12\ninjury: { date: 2012-02-01 }\nrequests: [ { id: r, item: \"Norco #20\", findings: { a: yes } }, { id: s, item: x }, { id: t, item: \"a: b\" } ]", "change: { requests: [ { id: r, item: \"Norco #20\" }, { id: t, item: \"a: b\" } ] }")]
    public void Holds_only_what_differs(string wanted, string change) =>
        FlowText.Entry("change", CaseDifference.Of(Read(Below), Read(wanted)), 0).Should().Be(change + "\n");

    [Test]
    public void Takes_a_line_for_each_key_where_one_is_too_long()
    {
        var finding = "a finding that is said in so many words that it takes the better part of a line by itself";
        var text = FlowText.Entry("change", Read($"findings: {{ one: \"{finding}\", two: \"{finding}\" }}\nrequests: [ {{ id: r, one: \"{finding}\", two: \"{finding}\" }} ]"), 4);
        text.Split('\n').Should().OnlyContain(line => line.Length <= 140).And.Contain("      requests:").And.Contain("        - id: r");
        Read(text.Replace("    change:", "change:", StringComparison.Ordinal))["change"].Should().BeOfType<MappingNode>();
    }

    private static MappingNode Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var root = (MappingNode)DocumentReader.Read("a.yaml", text, diagnostics)!;
        diagnostics.Count.Should().Be(0);
        return root;
    }
}
