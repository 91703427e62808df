using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Tooling.Importing;

namespace GuidelineEngine.Tests.Tooling.Importing;

/// <summary>What holds of every file that somebody may take for a letter.</summary>
public sealed class Any_bytes
{
    private static readonly string[] Pieces =
    [
        ": Upheld", ": Overturned\n", "\nDecision rationale:", "\nMAXIMUS guideline: Page(s): 24.\n", "Claims Administrator guideline:", "CLINICAL CASE SUMMARY", "\f", "\r", "\r\n", "\n\n\n", "-\n", "\u00AD\n",
        "\0", "\u0001", "\u2028", "\u202E", "\uFEFF", "\uD800", "\uDC00", "\U0001F600", "# ", "\" \\ '", "---\n", "&a *a !!x", "13/45/2014", "99/99/99", "2/29/2013", "injured on 1/1/0001", "date of injury 2/3/12", "120 year old", "999-year-old",
        "utilization review dated 3/4/14", "dos 12/31/2199", "1. Norco is not medically necessary.\n", "Dear Dr. X\n", "pages 1-2, 3 and 4; 5", "\u00A0", "\t", "“”‘’", "Page 2 of 7\n",
    ];

    private static readonly Gen<byte[]> Mutated =
        from name in Gen.Elements(Letters.Names.ToArray())
        from changes in Gen.Choose(1, 6)
        from at in Gen.Choose(0, 8_000).ArrayOf(changes)
        from length in Gen.Choose(0, 300).ArrayOf(changes)
        from piece in Gen.Elements(Pieces).ArrayOf(changes)
        from encoding in Gen.Elements("utf-8", "utf-16", "latin1")
        select Encoding.GetEncoding(encoding).GetBytes(Enumerable.Range(0, changes).Aggregate(Letters.Text(name), (text, i) => Changed(text, at[i] % text.Length, length[i], piece[i])));

    private static readonly Gen<byte[]> Pieced = Gen.Elements(Pieces).ArrayOf().Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)));

    private static readonly Gen<byte[]> Random = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf();

    [Test]
    public void Of_a_letter_that_was_damaged_give_a_skeleton_in_YAML_or_an_error() => Holds(Mutated, 300);

    [Test]
    public void Of_pieces_of_letters_give_a_skeleton_in_YAML_or_an_error() => Holds(Pieced, 300);

    [Test]
    public void At_random_give_a_skeleton_in_YAML_or_an_error() => Holds(Random, 300);

    [Test]
    public void Of_every_length_of_a_letter_give_a_skeleton_in_YAML_or_an_error()
    {
        var bytes = Encoding.UTF8.GetBytes(Letters.Text("001"));
        for (var length = 0; length < bytes.Length; length += 101)
            Explains(bytes[..length]);
    }

    private static void Holds(Gen<byte[]> bytes, int tests) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests), Prop.ForAll(bytes.ToArbitrary(), Explains));

    private static bool Explains(byte[] bytes)
    {
        var reading = Letters.Read(bytes);

        (reading.Letter is null).Should().Be(reading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
        DiagnosticText.Render(reading.Diagnostics, _ => reading.Text).Should().NotBeEmpty();
        if (reading.Letter is not { } letter)
            return true;
        letter.Items.Should().NotBeEmpty();
        letter.Items.Should().OnlyContain(item => item.Place.First >= 1 && item.Place.Last <= letter.Lines);
        var skeleton = CaseSkeleton.Write(letter);
        var diagnostics = new DiagnosticBag();
        DocumentReader.Read("skeleton.yaml", skeleton, diagnostics).Should().NotBeNull();
        diagnostics.ToSortedList().Should().BeEmpty(skeleton);
        return true;
    }

    private static string Changed(string text, int at, int length, string piece) => text[..at] + piece + text[Math.Min(text.Length, at + length)..];
}
