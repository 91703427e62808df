using System.Text;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tooling.Importing;

namespace GuidelineEngine.Tests.Tooling.Importing;

public sealed class A_file_that_is_no_letter
{
    [Test]
    public void Is_refused_when_it_is_empty() => Refused([]).Should().Be("letter.txt:1:1 GE1242");

    [Test]
    public void Is_refused_when_it_holds_no_words() => Refused([0xEF, 0xBB, 0xBF, 0x20, 0x0C, 0x0A, 0xC2, 0xA0]).Should().Be("letter.txt:1:1 GE1242");

    [Test]
    public void Is_refused_when_it_decides_nothing() =>
        Refused(Encoding.UTF8.GetBytes("\n  Dear Doctor,\nwe have received your request.\n")).Should().Be("letter.txt:2:3 GE1243");

    [Test]
    public void Is_refused_when_it_is_a_picture_or_a_program() =>
        Refused([.. Encoding.ASCII.GetBytes("\u0089PNG\r\n"), .. Enumerable.Range(0, 400).Select(i => (byte)(i * 7))]).Should().Be("letter.txt:2:1 GE1241");

    [Test]
    public void Is_refused_when_it_is_a_PDF_with_what_to_do_about_it()
    {
        var reading = Letters.Read(Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\nXanax 1mg #30: Upheld\n"));

        reading.Letter.Should().BeNull();
        DiagnosticText.Render(reading.Diagnostics, _ => null).Should().Be(
            "letter.txt:1:1: error GE1241: the file is a PDF document, expected plain text\n  help: save its text first, for example with `pdftotext -layout`\n\n1 error\n");
    }

    [Test]
    public void Is_refused_when_it_is_too_large() => Refused(new byte[LetterReader.MaxBytes + 1]).Should().Be("letter.txt:1:1 GE1240");

    [Test]
    public void Is_a_letter_in_spite_of_a_stray_control_character() =>
        Letters.Says(Letters.Letter(Letters.Whole.Replace("Pain relief", "Pain\u0002 relief\0", StringComparison.Ordinal))).Should().Equal(Letters.Says(Letters.Letter(Letters.Whole)));

    // The time is bounded as the size is.
    [Test]
    [CancelAfter(20_000)]
    public void Of_the_largest_size_that_repeats_one_label_is_read()
    {
        var label = string.Concat(Enumerable.Repeat("Decision rationale:\n", LetterReader.MaxBytes / 20));

        CaseSkeleton.Write(Letters.Letter(label)).Should().NotBeEmpty();
    }

    private static string Refused(byte[] bytes)
    {
        var reading = Letters.Read(bytes);
        reading.Letter.Should().BeNull();
        return reading.Diagnostics.Should().ContainSingle().Which is var only ? only.Span + " " + only.Id : "";
    }
}
