using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Caching;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Policy;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Packs;

public sealed class The_compiled_pack
{
    private static readonly RulePack Written = RulePackReader.Read(PackFiles.BuiltIn(DecisionEngine.BuiltInPack)).Pack!;
    private static readonly string Digest = PackDigest.OfBuiltIn(DecisionEngine.BuiltInPack);
    private static readonly byte[] File = CompiledPackFile.Write(Written);
    private static readonly RulePack Compiled = CompiledPackFile.Read(File, Digest)!;
    private static readonly DecisionEngine FromYaml = new(Written);
    private static readonly DecisionEngine FromFile = new(Compiled);

    [Test]
    public void Has_every_member_of_the_model_and_shares_what_it_shares()
    {
        var (written, compiled) = (ModelText.Of(Written).Split('\n'), ModelText.Of(Compiled).Split('\n'));
        written.Length.Should().BeGreaterThan(50_000);
        for (var i = 0; i < Math.Min(written.Length, compiled.Length); i++)
            Assert.That(compiled[i], Is.EqualTo(written[i]), () => string.Join('\n', written[Math.Max(0, i - 10)..i]));
        compiled.Length.Should().Be(written.Length);
    }

    [Test]
    public void Is_the_same_bytes_each_time() =>
        CompiledPackFile.Write(RulePackReader.Read(PackFiles.BuiltIn(DecisionEngine.BuiltInPack)).Pack!).AsSpan().SequenceEqual(File).Should().BeTrue();

    [Test]
    public void Written_again_is_the_same_bytes() => CompiledPackFile.Write(Compiled).AsSpan().SequenceEqual(File).Should().BeTrue();

    [Test]
    public void Is_known_by_the_digest_that_the_pack_has() => Digest.Should().Be(Written.Layers.Single().Sha256);

    [TestCaseSource(nameof(CaseFiles))]
    public void Decides_as_the_pack_from_YAML_does(string path)
    {
        var text = System.IO.File.ReadAllText(System.IO.Path.Combine(CaliforniaPack.Folder, path));
        Told(FromFile, path, text).Should().Be(Told(FromYaml, path, text));
    }

    [Test]
    public void Holds_what_the_policy_tests_say_of_each_guideline()
    {
        // One test in twenty: which ones does not matter, as long as they are of many guidelines.
        foreach (var (test, _) in The_policy_tests_of_california.Suite.Tests.Select((test, index) => (test, index)).Where(each => each.index % 20 == 0))
            DecisionJson.Write(test.Run(FromFile).Decision!).Should().Be(DecisionJson.Write(test.Run(FromYaml).Decision!));
    }

    [Test]
    public void With_any_byte_changed_is_no_pack()
    {
        var random = new Random(6);
        for (var i = 0; i < 400; i++)
        {
            var changed = (byte[])File.Clone();
            // The header byte by byte, then anywhere.
            var at = i < 120 ? i : random.Next(changed.Length);
            changed[at] ^= (byte)(1 << random.Next(8));
            CompiledPackFile.Read(changed, Digest).Should().BeNull("byte {0} is another", at);
        }
    }

    [Test]
    public void Cut_short_or_drawn_out_is_no_pack()
    {
        foreach (var length in (int[])[0, 1, 22, 70, 102, 103, File.Length / 2, File.Length - 32, File.Length - 1])
            CompiledPackFile.Read(File[..length], Digest).Should().BeNull("{0} bytes are left", length);
        CompiledPackFile.Read([.. File, 0], Digest).Should().BeNull();
    }

    [Test]
    public void Of_other_files_is_no_pack() => CompiledPackFile.Read(File, new string('0', 64)).Should().BeNull();

    private static string Told(DecisionEngine engine, string path, string text)
    {
        var reading = engine.ReadCase(path, text);
        return reading.Case is { } asked
            ? DecisionJson.Write(engine.Decide(asked)) + engine.Explain(asked)
            : string.Join('\n', reading.Diagnostics.Select(diagnostic => diagnostic.Span + diagnostic.Message));
    }

    private static IEnumerable<string> CaseFiles() =>
        Directory.EnumerateFiles(CaliforniaPack.Folder, "*.case.yaml", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(CaliforniaPack.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
