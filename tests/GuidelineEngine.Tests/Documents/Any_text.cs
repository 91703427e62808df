using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tests.Documents;

/// <summary>What holds of every text, well formed or not.</summary>
public sealed class Any_text
{
    private static readonly string[] Pieces =
    [
        "a", "b", "key", ":", ": ", " ", "  ", "\n", "\r\n", "\r", "\t", "- ", "-", "[", "]", "{", "}", ",", ", ", "'", "\"", "#", " #2", "# ", "&x", "*x", "!t",
        "|", ">", "|\n  ", "? ", "---\n", "...\n", "%YAML 1.1\n", "<<: ", "\\", "\\u00e9", "é", "😀", "\uFEFF", "\0", "\u2028", "1.5", "null", "true", "~", "@", "`", "%",
    ];

    private static readonly Gen<string> Texts =
        from pieces in Gen.Choose(0, Pieces.Length - 1).Select(i => Pieces[i]).ListOf()
        select string.Concat(pieces);

    [TestCase("a.yaml")]
    [TestCase("a.json")]
    public void Gives_a_node_or_a_diagnostic_and_every_place_lies_within_it(string file) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(60),
            Prop.ForAll(Texts.ToArbitrary(), text => Explains(file, text)));

    [TestCase("a.yaml")]
    [TestCase("a.json")]
    public void Of_any_characters_gives_a_node_or_a_diagnostic(string file) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Explains(file, text ?? "")));

    [Test]
    public void In_JSON_and_in_YAML_gives_the_same_tree() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(Gen.Sized(size => Value(Math.Min(size, 30))).ToArbitrary(), text =>
            {
                var diagnostics = new DiagnosticBag();
                var json = DocumentReader.Read("a.json", text, diagnostics);
                var yaml = DocumentReader.Read("a.yaml", text, diagnostics);
                diagnostics.ToSortedList().Should().BeEmpty(text);
                Shown(yaml!).Should().Be(Shown(json!), text);
                return true;
            }));

    private static bool Explains(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var root = DocumentReader.Read(file, text, diagnostics);
        (root is not null || diagnostics.HasErrors).Should().BeTrue(text);
        var lines = new SourceLines(SourceLines.WithoutMark(text));
        if (root is not null)
            Within(root, lines);
        foreach (var diagnostic in diagnostics.ToSortedList())
            Within(diagnostic.Span, lines, diagnostic.ToString());
        DiagnosticText.Render(diagnostics.ToSortedList(), _ => text).Should().NotBeEmpty();
        return true;
    }

    private static void Within(Node node, SourceLines lines)
    {
        Within(node.Span, lines, node.Kind);
        foreach (var child in node is SequenceNode list ? list.Items : node is MappingNode mapping ? mapping.Entries.SelectMany(e => new[] { e.Key, e.Value }) : [])
            Within(child, lines);
    }

    private static void Within(SourceSpan span, SourceLines lines, string what)
    {
        (span.Start <= span.End).Should().BeTrue(what + span);
        foreach (var place in new[] { span.Start, span.End })
        {
            place.Line.Should().BeInRange(1, lines.Count, what);
            place.Column.Should().BeInRange(1, lines.Line(place.Line)!.Length + 1, what + place);
        }
    }

    private static Gen<string> Value(int size) => size < 2
        ? Scalar
        : Gen.OneOf(
            Scalar,
            from items in Gen.ListOf(Value(size / 3)) select "[" + string.Join(", ", items.Take(6)) + "]",
            from items in Gen.ListOf(Value(size / 3))
            select "{ " + string.Join(",\n  ", items.Take(12).Select((item, i) => $"\"key {i}\": {item}")) + " }");

    private static Gen<string> Scalar { get; } = Gen.OneOf(
        Gen.Elements("true", "false", "0", "-12.50", "1e5", "\"\"", "\"722.10\"", "\"Norco 10/325mg #270\"", "\"é\\n\\\"q\\\"\"", "\"null\"", "\"a: b\""),
        ArbMap.Default.GeneratorFor<int>().Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static string Shown(Node node)
    {
        var shown = new StringBuilder();
        Show(node);
        return shown.ToString();

        void Show(Node part)
        {
            shown.Append(part.Span).Append('-').Append(part.Span.End).Append(' ').Append(part.Kind).Replace("a.yaml", "").Replace("a.json", "");
            switch (part)
            {
                case ScalarNode scalar:
                    shown.Append(scalar.Text).Append(scalar.IsQuoted).Append(scalar.IsEmpty);
                    break;
                case SequenceNode list:
                    foreach (var item in list.Items)
                        Show(item);
                    break;
                case MappingNode mapping:
                    foreach (var entry in mapping.Entries)
                    {
                        Show(entry.Key);
                        Show(entry.Value);
                    }
                    break;
            }
            shown.Append('\n');
        }
    }
}
