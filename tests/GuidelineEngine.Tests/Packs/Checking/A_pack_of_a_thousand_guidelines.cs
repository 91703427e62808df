using System.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.Checking;

public sealed class A_pack_of_a_thousand_guidelines
{
    // Far above what it takes on a slow machine; a pass that grows with the square of the pack takes longer.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    [Test]
    public void Is_clean_and_loads_fast()
    {
        var files = PackFiles.InMemory(GeneratedPack.WithGuidelines(1_000));
        var watch = Stopwatch.StartNew();
        var loading = RulePackReader.Read(files);
        watch.Elapsed.Should().BeLessThan(Bound);
        loading.Render().Should().Be("no errors\n");
        loading.Pack!.GuidelineIds.Should().HaveCount(1_001).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Test]
    public void Reports_no_more_than_is_kept_of_a_mistake_in_each()
    {
        var texts = GeneratedPack.WithGuidelines(1_000);
        foreach (var path in texts.Keys.Where(path => path.StartsWith("guidelines/many/", StringComparison.Ordinal)).ToArray())
            texts[path] = texts[path].Replace("pain_reduced: yes", "pain_reducd: yes, overdse: no", StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();
        var loading = RulePackReader.Read(PackFiles.InMemory(texts));
        watch.Elapsed.Should().BeLessThan(Bound);
        loading.Diagnostics.Should().HaveCount(1_001);
        loading.Diagnostics[^1].Id.Should().Be("GE1099");
    }
}
