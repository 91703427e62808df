using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tests.Diagnostics;

public sealed class Diagnostics_as_text
{
    [Test]
    public void End_with_counts()
    {
        DiagnosticText.Render([], _ => null).Should().Be("no errors\n");
        DiagnosticText.Counts([Error(1, 1, 2), Error(1, 1, 2)]).Should().Be("2 errors");
        DiagnosticText.Counts([Error(1, 1, 2), Warning]).Should().Be("1 error, 1 warning");
        DiagnosticText.Counts([Warning, Warning]).Should().Be("no errors, 2 warnings");
    }

    [Test]
    public void Widen_tabs_under_and_above_the_underline() =>
        Rendered("a\tb: c", Error(1, 3, 4)).Should().Contain("  1 | a   b: c\n    |     ^\n");

    [Test]
    public void Show_no_line_where_the_text_is_not_at_hand() =>
        DiagnosticText.Render([Error(1, 1, 2)], _ => null).Should().Be("a.yaml:1:1: error GE1018: a key is empty\n\n1 error\n");

    [Test]
    public void Cut_a_long_line_around_the_mistake()
    {
        var shown = Rendered(new string('a', 300) + "BAD" + new string('c', 300), Error(1, 301, 304)).Split('\n');
        shown[1].Should().HaveLength(6 + 112).And.Contain("aBADc").And.StartWith("  1 | …").And.EndWith("…");
        shown[2].IndexOf('^').Should().Be(shown[1].IndexOf("BAD", StringComparison.Ordinal));
        shown[2].Should().EndWith(" ^~~");
    }

    [Test]
    public void Underline_the_first_line_of_a_long_span() =>
        Rendered("name: |\n  x\n", Error(1, 7, 2) with { Span = new("a.yaml", new(1, 7), new(3, 1)) }).Should().Contain("    |       ^\n");

    [Test]
    public void Let_no_control_character_through() =>
        Rendered("a\u001b[2Jb", Error(1, 1, 2)).Should().NotContain("\u001b");

    private static Diagnostic Warning { get; } =
        Error(1, 1, 2) with { Descriptor = DiagnosticCatalogue.EmptyKey with { Severity = Severity.Warning } };

    private static Diagnostic Error(int line, int from, int to) =>
        new(DiagnosticCatalogue.EmptyKey, new SourceSpan("a.yaml", new(line, from), new(line, to)), "a key is empty", null);

    private static string Rendered(string text, Diagnostic diagnostic) => DiagnosticText.Render([diagnostic], _ => text);
}
