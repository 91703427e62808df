using GuidelineEngine.Terms;
using static GuidelineEngine.Terms.Truth;

namespace GuidelineEngine.Tests.Terms;

/// <summary>Kleene's strong tables.</summary>
public sealed class Three_valued_logic
{
    private static readonly Truth[] All = [NotMet, Undetermined, Met];

    [Test]
    public void And_is_met_only_by_two_that_are_met()
    {
        All.Select(right => Kleene.And(Met, right)).Should().Equal(NotMet, Undetermined, Met);
        All.Select(right => Kleene.And(Undetermined, right)).Should().Equal(NotMet, Undetermined, Undetermined);
        All.Select(right => Kleene.And(NotMet, right)).Should().Equal(NotMet, NotMet, NotMet);
    }

    [Test]
    public void Or_is_refuted_only_by_two_that_are_not_met()
    {
        All.Select(right => Kleene.Or(Met, right)).Should().Equal(Met, Met, Met);
        All.Select(right => Kleene.Or(Undetermined, right)).Should().Equal(Undetermined, Undetermined, Met);
        All.Select(right => Kleene.Or(NotMet, right)).Should().Equal(NotMet, Undetermined, Met);
    }

    [Test]
    public void Not_leaves_the_unknown_unknown() => All.Select(Kleene.Not).Should().Equal(Met, Undetermined, NotMet);

    [TestCase(2, 2, 0, Met)]
    [TestCase(2, 1, 1, Undetermined)]
    [TestCase(2, 1, 0, NotMet)]
    [TestCase(2, 0, 1, NotMet)]
    [TestCase(2, 0, 2, Undetermined)]
    [TestCase(1, 0, 0, NotMet)]
    public void At_least_so_many_counts_what_is_met_and_what_may_be(int count, int met, int undetermined, Truth expected) =>
        Kleene.AtLeast(count, met, undetermined).Should().Be(expected);
}
