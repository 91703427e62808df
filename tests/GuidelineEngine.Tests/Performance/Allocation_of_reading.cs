using System.Text;
using GuidelineEngine.Tests.Cases;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Performance;

/// <summary>Bytes and not time, which a busy machine does not change. The bounds are some 15 % above what was measured.</summary>
[NonParallelizable]
public sealed class Allocation_of_reading
{
    [TestCase("low-back-0412", 36_400)]
    [TestCase("repeat-epidural", 18_300)]
    [TestCase("empty", 8_900)]
    public void Stays_within_its_bound(string example, int bound)
    {
        var json = Encoding.UTF8.GetBytes(JsonOf.Yaml(CaliforniaPack.Example(example)));
        const int Times = 200;
        void ReadAll()
        {
            for (var i = 0; i < Times; i++)
                CaliforniaPack.Engine.ReadCase("a.json", json).Case.Should().NotBeNull();
        }

        ReadAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
            _ = CaliforniaPack.Engine.ReadCase("a.json", json);

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
        TestContext.Out.WriteLine(bytes);
        bytes.Should().BeLessThan(bound);
    }
}
