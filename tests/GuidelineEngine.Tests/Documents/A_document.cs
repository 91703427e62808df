using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tests.Documents;

public sealed class A_document
{
    [Test]
    public void Keeps_every_value_as_text()
    {
        var root = Mapping("a.yaml", "code: 722.10\ndate: 2014-11-05\nyes: no\nquoted: \"yes\"\nnothing:\ntilde: ~\n");
        Text(root["code"]).Should().Be("722.10");
        Text(root["date"]).Should().Be("2014-11-05");
        Text(root["yes"]).Should().Be("no");
        root["quoted"].Should().BeOfType<ScalarNode>().Which.IsQuoted.Should().BeTrue();
        root["nothing"].Should().BeOfType<ScalarNode>().Which.IsEmpty.Should().BeTrue();
        root["tilde"].Should().BeOfType<ScalarNode>().Which.IsEmpty.Should().BeTrue();
        root["absent"].Should().BeNull();
    }

    [Test]
    public void In_JSON_keeps_numbers_as_written()
    {
        var root = Mapping("a.json", """{ "code": 722.10, "big": 1e5, "yes": true, "nothing": null }""");
        Text(root["code"]).Should().Be("722.10");
        Text(root["big"]).Should().Be("1e5");
        Text(root["yes"]).Should().Be("true");
        root["nothing"].Should().BeOfType<ScalarNode>().Which.IsEmpty.Should().BeTrue();
    }

    [Test]
    public void Knows_columns_in_characters_whatever_the_bytes()
    {
        var root = Mapping("a.json", "{\r\n  \"é€😀\": \"ü\", \"b\": 12 }");
        root.Entries[1].Key.Span.Start.Should().Be(new SourcePosition(2, 16));
        root["b"]!.Span.Should().Be(new SourceSpan("a.json", new(2, 21), new(2, 23)));
    }

    [Test]
    public void Ends_a_block_mapping_with_its_last_value()
    {
        var root = Mapping("a.yaml", "outer:\n  inner: value\n\n# comment\nnext: x\n");
        root["outer"]!.Span.Should().Be(new SourceSpan("a.yaml", new(2, 3), new(2, 15)));
    }

    [Test]
    public void Finds_keys_in_a_long_mapping_too()
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => $"key{i}: {i}\n")) + "key7: again\n";
        var diagnostics = new DiagnosticBag();
        var root = (MappingNode)DocumentReader.Read("a.yaml", text, diagnostics)!;
        Text(root["key7"]).Should().Be("7");
        root.Entries.Should().HaveCount(40);
        diagnostics.ToSortedList().Should().ContainSingle().Which.Id.Should().Be("GE1004");
    }

    [Test]
    public void May_begin_with_a_byte_order_mark() =>
        Mapping("a.yaml", "\uFEFFname: x").Entries[0].Key.Span.Start.Should().Be(SourcePosition.First);

    [TestCase('\uFFFD')]
    [TestCase('\uD83D')]
    public void Is_refused_when_it_was_not_UTF8(char lost) => Ids("name: caf" + lost).Should().Equal("GE1014");

    [Test]
    public void May_hold_any_letter_and_symbol() => Ids("name: 腰痛 😀 é µg").Should().BeEmpty();

    [Test]
    public void Is_refused_when_too_large()
    {
        Ids("name: " + new string('x', 50), new DocumentLimits(MaxBytes: 40)).Should().Equal("GE1015");
        Ids("name: " + new string('é', 30), new DocumentLimits(MaxBytes: 40)).Should().Equal("GE1015");
        Ids("name: " + new string('é', 17), new DocumentLimits(MaxBytes: 40)).Should().BeEmpty();
    }

    [TestCase("a.yaml")]
    [TestCase("a.json")]
    public void Is_refused_when_it_holds_too_many_values(string file)
    {
        var text = "[" + string.Join(", ", Enumerable.Repeat("1", 100)) + "]";
        Ids(text, new DocumentLimits(MaxNodes: 100), file).Should().Equal("GE1017");
        Ids(text, new DocumentLimits(MaxNodes: 101), file).Should().BeEmpty();
    }

    [TestCase("a.yaml")]
    [TestCase("a.json")]
    public void Is_refused_when_nested_too_deeply(string file)
    {
        Ids(new string('[', 65) + new string(']', 65), null, file).Should().Equal("GE1016");
        Ids(new string('[', 64) + new string(']', 64), null, file).Should().BeEmpty();
        Ids(new string('[', 100_000), null, file).Should().Equal("GE1016");
    }

    [TestCase("item: Norco # 270")]
    [TestCase("item: Norco#270")]
    [TestCase("item: 'Norco' #270 as text")]
    [TestCase("item: |\n  Norco #270")]
    [TestCase("#270 is a comment\nitem: Norco")]
    [TestCase("item:\n  #270\n  Norco")]
    public void May_have_comments_that_swallow_nothing(string text) => Ids(text).Should().BeEmpty();

    [TestCase("item: Norco #270", "item: \"Norco #270\"")]
    [TestCase("item: Norco \t#270", "item: \"Norco \t#270\"")]
    [TestCase("- Norco #270", "- \"Norco #270\"")]
    [TestCase("item: 5\" pad #2", "item: '5\" pad #2'")]
    [TestCase("item: patient's \"pad\" #2", "item: 'patient''s \"pad\" #2'")]
    [TestCase("a: { item: Norco #270, by: x }", "a: { item: \"Norco #270\", by: x }")]
    [TestCase("a: [Norco #270]\nb: 2", "a: [\"Norco #270\"]")]
    [TestCase("item: Norco #270\n  as before", "item: \"Norco #270\"")]
    [TestCase("item: #270", "item: \"#270\"")]
    public void Does_not_lose_a_quantity_to_a_comment(string text, string rewritten)
    {
        var diagnostics = new DiagnosticBag();
        DocumentReader.Read("a.yaml", text, diagnostics);
        var diagnostic = diagnostics.ToSortedList().Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be("GE1011");
        diagnostic.Hint.Should().Be("write `" + rewritten.Replace("\t", "\\t", StringComparison.Ordinal) + "`");
        Ids(rewritten + "\n").Should().BeEmpty("the hint mends it");
    }

    internal static MappingNode Mapping(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var root = DocumentReader.Read(file, text, diagnostics);
        diagnostics.ToSortedList().Should().BeEmpty();
        return (MappingNode)root!;
    }

    private static string Text(Node? node) => ((ScalarNode)node!).Text;

    private static string[] Ids(string text, DocumentLimits? limits = null, string file = "a.yaml")
    {
        var diagnostics = new DiagnosticBag();
        DocumentReader.Read(file, text, diagnostics, limits);
        return [.. diagnostics.ToSortedList().Select(diagnostic => diagnostic.Id)];
    }
}
