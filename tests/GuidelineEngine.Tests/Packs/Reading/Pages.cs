using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.Reading;

public sealed class Pages
{
    [TestCase("24", "24", 24)]
    [TestCase("75-80", "75-80", 80)]
    [TestCase("75–80", "75-80", 80)]
    [TestCase("29,63 - 66", "29, 63-66", 66)]
    [TestCase("S12", "S12", null)]
    [TestCase("iv, 3", "iv, 3", 3)]
    public void Are_read_as_printed(string written, string read, int? last)
    {
        PagesReading.Read(Scalar(written), new DiagnosticBag()).Should().Be(read);
        PagesReading.Last(read).Should().Be(last);
    }

    [TestCase("p. 24")]
    [TestCase("80-75")]
    [TestCase("1-2-3")]
    [TestCase("24,")]
    public void Are_nothing_else(string written)
    {
        var diagnostics = new DiagnosticBag();
        PagesReading.Read(Scalar(written), diagnostics).Should().BeNull();
        diagnostics.ErrorCount.Should().Be(1);
    }

    private static ScalarNode Scalar(string text) => new(default, text, true);
}
