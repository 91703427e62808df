using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Laws;

/// <summary>What the laws are tried on.</summary>
public sealed class Generated_packs
{
    [Test]
    public void Check_clean_but_for_a_few()
    {
        var discarded = Enumerable.Range(1, 300).Select(seed => Sample.From(Samples.Numbers(seed)).Why).Where(why => why.Length > 0).ToList();
        TestContext.Out.WriteLine(discarded.Count + " of 300 packs have mistakes");
        foreach (var why in discarded.Take(5))
            TestContext.Out.WriteLine(why);
        discarded.Should().HaveCountLessThan(15);
    }

    [Test]
    public void Of_services_check_clean_but_for_a_few()
    {
        var discarded = Enumerable.Range(1, 200).Select(seed => Sample.From(Samples.Numbers(seed), ofServices: true).Why).Where(why => why.Length > 0).ToList();
        foreach (var why in discarded.Take(5))
            TestContext.Out.WriteLine(why);
        discarded.Should().HaveCountLessThan(15);
    }

    [Test]
    public void Reach_every_row_and_every_outcome()
    {
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var sample in Enumerable.Range(1, 150).Select(seed => Sample.From(Samples.Numbers(seed)).Sample).OfType<Sample>())
        {
            foreach (var one in LawCase.InEverySetting(sample))
                rows[one.Decision.Row + " " + one.Decision.Outcome] = rows.GetValueOrDefault(one.Decision.Row + " " + one.Decision.Outcome) + 1;
        }
        TestContext.Out.WriteLine(string.Join('\n', rows.Select(row => row.Key + ": " + row.Value)));
        rows.Keys.Select(row => row.Split(' ')[0]).Distinct().Should().Contain(["1", "2", "3", "4", "6", "7", "7a", "9", "10", "11", "12", "13", "14"]);
        rows.Keys.Select(row => row.Split(' ')[1]).Distinct().Should().HaveCount(5);
    }
}
