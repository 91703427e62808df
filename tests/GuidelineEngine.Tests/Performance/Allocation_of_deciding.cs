using System.Globalization;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Packs;

namespace GuidelineEngine.Tests.Performance;

/// <summary>Bytes and not time, which no other work on the machine changes.</summary>
public sealed class Allocation_of_deciding
{
    // About a seventh above what it was when this was written. Evidence made into objects before anybody reads it takes several times as much.
    private const double Bound = 440;

    private const string Tizanidine = """
        case: some-case
        as_of: 2014-11-12
        review: { stage: prospective, reviewer: staff }
        medications:
        MEDICATIONS
        requests:
          - { id: line, item: "tizanidine 4mg #30", since: { by: 2014-09-01 } }

        """;

    [Test]
    public void A_decision_with_evidence_takes_little_while_nobody_reads_it() => BytesOf(MinimalPack.Texts(), others: 0).Should().BeLessThan(Bound);

    [Test]
    public void Guidelines_for_other_drugs_take_nothing() => BytesOf(WithOthers(300), others: 0).Should().Be(BytesOf(MinimalPack.Texts(), others: 0));

    [Test]
    public void Findings_that_no_criterion_asks_for_take_nothing() => BytesOf(MinimalPack.Texts(), others: 60).Should().Be(BytesOf(MinimalPack.Texts(), others: 0));

    private static Dictionary<string, string> WithOthers(int count)
    {
        var texts = GeneratedPack.WithGuidelines(count);
        foreach (var path in texts.Keys.Where(path => path.StartsWith("guidelines/many/", StringComparison.Ordinal)).ToArray())
            texts[path] = texts[path].Replace("drug_class: muscle_relaxant", "drug_class: opioid", StringComparison.Ordinal);
        return texts;
    }

    private static double BytesOf(IReadOnlyDictionary<string, string> pack, int others)
    {
        var engine = DecisionEngine.LoadOrThrow(PackFiles.InMemory(pack));
        var medications = Enumerable.Range(0, others).Select(i => string.Create(CultureInfo.InvariantCulture, $"  - {{ drug: morphine 15mg, since: {2000 + i % 14}-01-01 }}"));
        var reading = engine.ReadCase("some.case.yaml", Tizanidine.Replace("MEDICATIONS", others == 0 ? "  []" : string.Join('\n', medications), StringComparison.Ordinal));
        reading.Diagnostics.Should().BeEmpty();
        engine.Decide(reading.Case!).Requests.Single().Guidelines.Should().HaveCount(1);

        const int Times = 100;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
            engine.Decide(reading.Case!);
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Times;
        TestContext.Out.WriteLine(bytes.ToString("0", CultureInfo.InvariantCulture) + " bytes");
        return bytes;
    }
}
