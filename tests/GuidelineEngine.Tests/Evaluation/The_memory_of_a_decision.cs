using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Packs;

namespace GuidelineEngine.Tests.Evaluation;

public sealed class The_memory_of_a_decision
{
    // About twice what it is: evidence made into objects before anybody reads it takes several times as much.
    private const double Bound = 2_000;

    [Test]
    public void Is_little_while_nobody_reads_its_evidence()
    {
        var engine = DecisionEngine.LoadOrThrow(PackFiles.InMemory(MinimalPack.Texts()));
        var reading = engine.ReadCase("some.case.yaml", """
            case: some-case
            as_of: 2014-11-12
            review: { stage: prospective, reviewer: staff }
            requests:
              - { id: line, item: "tizanidine 4mg #30", since: { by: 2014-09-01 } }

            """);
        reading.Diagnostics.Should().BeEmpty();
        engine.Decide(reading.Case!).Requests.Should().HaveCount(1);

        const int Times = 100;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
            engine.Decide(reading.Case!);
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Times;
        bytes.Should().BeLessThan(Bound);
    }
}
