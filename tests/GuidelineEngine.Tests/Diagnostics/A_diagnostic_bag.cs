using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tests.Diagnostics;

public sealed class A_diagnostic_bag
{
    [Test]
    public void Sorts_by_file_place_and_id()
    {
        var bag = new DiagnosticBag();
        bag.Report(DiagnosticCatalogue.EmptyKey, At("b.yaml", 1, 1));
        bag.Report(DiagnosticCatalogue.EmptyKey, At("a.yaml", 10, 1));
        bag.Report(DiagnosticCatalogue.EmptyKey, At("a.yaml", 2, 5));
        bag.Report(DiagnosticCatalogue.MergeKey, At("a.yaml", 2, 5));
        bag.Report(DiagnosticCatalogue.EmptyKey, At("B.yaml", 1, 1));
        bag.ToSortedList().Select(diagnostic => $"{diagnostic.Span} {diagnostic.Id}").Should().Equal(
            "B.yaml:1:1 GE1018", "a.yaml:2:5 GE1009", "a.yaml:2:5 GE1018", "a.yaml:10:1 GE1018", "b.yaml:1:1 GE1018");
    }

    [Test]
    public void Keeps_a_thousand_and_counts_the_rest()
    {
        var bag = new DiagnosticBag();
        for (var line = 1; line <= 1_500; line++)
            bag.Report(DiagnosticCatalogue.EmptyKey, At("a.yaml", line, 1));
        bag.Count.Should().Be(1_500);
        bag.ToSortedList().Should().HaveCount(1_001);
        bag.ToSortedList()[^1].Id.Should().Be("GE1099");
    }

    [Test]
    public void Makes_user_text_printable()
    {
        var bag = new DiagnosticBag();
        bag.ReportWithHint(DiagnosticCatalogue.Alias, At("a.yaml", 1, 1), "write `\u001b[2J`", "a\nb{0}\u001b");
        bag.ToSortedList()[0].Message.Should().Be(@"the alias `*a\nb{0}\u001b` is used, expected the value itself");
        bag.ToSortedList()[0].Hint.Should().Be(@"write `\u001b[2J`");
    }

    internal static SourceSpan At(string file, int line, int column) => new(file, new(line, column), new(line, column + 1));
}
