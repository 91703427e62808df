using System.Text.RegularExpressions;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tests.Conventions;

/// <summary>The wording that every diagnostic shares.</summary>
public sealed partial class Diagnostics_as_they_are_declared
{
    private static IEnumerable<DiagnosticDescriptor> All => DiagnosticCatalogue.All;

    // Their one hole takes the parser's own words.
    private static readonly string[] SaysWhatTheParserExpected = ["GE1001", "GE1002"];

    private static readonly string[] TypeNames =
        [.. typeof(DecisionEngine).Assembly.GetTypes().Select(type => type.Name).Where(name => Regex.IsMatch(name, "^[A-Z][a-z]+([A-Z][a-z]+)+$"))];

    [TestCaseSource(nameof(All))]
    public void Has_a_title_of_a_few_words(DiagnosticDescriptor diagnostic)
    {
        diagnostic.Title.Should().MatchRegex("^([A-Z`]|\\p{Lu})").And.NotEndWith(".");
        diagnostic.Title.Split(' ').Length.Should().BeLessThanOrEqualTo(9);
        All.Count(other => other.Title == diagnostic.Title).Should().Be(1, "a title names one mistake");
    }

    [TestCaseSource(nameof(All))]
    public void Says_what_was_found_and_then_what_was_expected(DiagnosticDescriptor diagnostic)
    {
        diagnostic.Message.Should().MatchRegex("^[^A-Z]").And.NotEndWith(".").And.NotContain(". ").And.NotContain("\n");
        if (!SaysWhatTheParserExpected.Contains(diagnostic.Id))
            diagnostic.Message.Should().Contain("expected");
    }

    [TestCaseSource(nameof(All))]
    public void Helps_in_whole_sentences(DiagnosticDescriptor diagnostic) =>
        diagnostic.Help.Should().MatchRegex("^[A-Z`].*\\.$");

    [TestCaseSource(nameof(All))]
    public void Quotes_with_back_ticks_only(DiagnosticDescriptor diagnostic)
    {
        foreach (var text in new[] { diagnostic.Message, diagnostic.Help })
        {
            text.Count(character => character == '`').Should().Match(count => count % 2 == 0, text);
            text.Should().NotContainAny("\"{", "'{", "“", "‘");
        }
    }

    [TestCaseSource(nameof(All))]
    public void Numbers_its_holes_from_nought(DiagnosticDescriptor diagnostic)
    {
        var holes = Hole().Matches(diagnostic.Message).Select(match => int.Parse(match.Groups[1].ValueSpan, null)).Distinct().Order().ToArray();
        holes.Should().Equal(Enumerable.Range(0, holes.Length));
    }

    [TestCaseSource(nameof(All))]
    public void Names_no_type_of_the_implementation(DiagnosticDescriptor diagnostic) =>
        TypeNames.Where(name => Regex.IsMatch($"{diagnostic.Title} {diagnostic.Message} {diagnostic.Help}", $@"\b{name}\b")).Should().BeEmpty();

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Hole();
}
