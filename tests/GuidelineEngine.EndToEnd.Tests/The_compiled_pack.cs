namespace GuidelineEngine.EndToEnd.Tests;

/// <summary>What lies beside the program is a shortcut and never an authority.</summary>
public sealed class The_compiled_pack
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "us-ca-workers-compensation.compiled");
    private static readonly string[] Deciding = ["decide", "rules/california/examples/low-back-0412.case.yaml", "--format", "json"];

    [Test]
    public void Is_made_at_the_first_start_and_made_anew_where_it_was_changed_cut_short_or_of_something_else()
    {
        System.IO.File.Delete(File);
        var first = Guideline.Run(Deciding);
        first.Error.Should().BeEmpty();
        var whole = System.IO.File.ReadAllBytes(File);
        Guideline.Run(Deciding).Should().Be(first);

        var changed = (byte[])whole.Clone();
        changed[changed.Length / 2] ^= 1;
        foreach (var spoilt in (byte[][])[changed, whole[..(whole.Length / 2)], [], "something else"u8.ToArray()])
        {
            System.IO.File.WriteAllBytes(File, spoilt);
            Guideline.Run(Deciding).Should().Be(first);
            System.IO.File.ReadAllBytes(File).AsSpan().SequenceEqual(whole).Should().BeTrue();
        }
    }
}
