using System.Buffers;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Performance;

/// <summary>Bytes and not time, which no other work on the machine changes. The bounds lie about 15 % above what was measured.</summary>
public sealed class Allocation_of_writing
{
    private const double TextBound = 12_300;
    private const double JsonBound = 45_900;

    private static readonly ClinicalCase Renewal = CaliforniaPack.Engine.ReadCase("opioid-renewal-good.case.yaml", CaliforniaPack.Example("opioid-renewal-good")).Case!;

    [Test]
    public void The_text_of_a_decision_takes_little_more_than_its_own_characters() =>
        BytesOf(decision => _ = decision.Requests[0].Rationale.Text).Should().BeLessThan(TextBound);

    [Test]
    public void The_JSON_of_a_decision_takes_only_what_is_told_in_it()
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 18);
        BytesOf(decision =>
        {
            buffer.ResetWrittenCount();
            DecisionJson.WriteTo(decision, buffer);
        }).Should().BeLessThan(JsonBound);
    }

    // Once before for what the pack keeps from then on.
    private static double BytesOf(Action<CaseDecision> read)
    {
        const int Times = 50;
        read(CaliforniaPack.Engine.Decide(Renewal));
        var decisions = Enumerable.Range(0, Times).Select(_ => CaliforniaPack.Engine.Decide(Renewal)).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var decision in decisions)
            read(decision);
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Times;
        TestContext.Out.WriteLine(bytes.ToString("0", System.Globalization.CultureInfo.InvariantCulture) + " bytes");
        return bytes;
    }
}
