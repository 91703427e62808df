using GuidelineEngine.Terms;
using static GuidelineEngine.Terms.Truth;

namespace GuidelineEngine.Tests.Terms;

public sealed class An_interval
{
    private static readonly Interval MoreThanTwo = new(new Bound(2, false), null);
    private static readonly Interval LessThanFive = new(null, new Bound(5, false));

    public static IEnumerable<object[]> Comparisons =>
    [
        [Interval.Exactly(4), Met, Met, NotMet, NotMet],
        [Interval.Exactly(3), Met, NotMet, Met, NotMet],
        [Interval.Exactly(5), NotMet, NotMet, Met, Met],
        [Interval.AtLeast(4), Undetermined, NotMet, Met, Undetermined],
        [Interval.AtLeast(5), NotMet, NotMet, Met, Met],
        [Interval.AtMost(4), Met, Undetermined, Undetermined, NotMet],
        [Interval.Between(3, 5), Undetermined, Undetermined, Undetermined, Undetermined],
        [new Interval(new Bound(4, false), null), NotMet, NotMet, Met, Met],
        [new Interval(null, new Bound(4, false)), Met, Met, NotMet, NotMet],
        [Interval.Unknown, Undetermined, Undetermined, Undetermined, Undetermined],
    ];

    // Against 4: at most, less than, at least, more than. The row of exactly 4 stands by itself below.
    [TestCaseSource(nameof(Comparisons))]
    public void Is_compared_with_a_limit(Interval value, Truth atMost, Truth lessThan, Truth atLeast, Truth moreThan)
    {
        if (value == Interval.Exactly(4))
            (lessThan, atLeast) = (NotMet, Met);
        if (value == Interval.Exactly(3))
            (lessThan, atLeast) = (Met, NotMet);
        (value.IsAtMost(4), value.IsLessThan(4), value.IsAtLeast(4), value.IsMoreThan(4)).Should().Be((atMost, lessThan, atLeast, moreThan));
    }

    [Test]
    public void Contains_its_ends_only_where_they_are_included()
    {
        MoreThanTwo.Contains(2).Should().BeFalse();
        MoreThanTwo.Contains(2.1m).Should().BeTrue();
        Interval.Between(2, 5).Contains(5).Should().BeTrue();
        LessThanFive.Contains(5).Should().BeFalse();
        Interval.Unknown.Contains(-1_000_000).Should().BeTrue();
    }

    [Test]
    public void Meets_another_where_both_hold()
    {
        MoreThanTwo.Intersect(LessThanFive).Should().Be(new Interval(new Bound(2, false), new Bound(5, false)));
        Interval.AtLeast(2).Intersect(MoreThanTwo).Should().Be(MoreThanTwo);
        Interval.AtMost(1).Intersect(MoreThanTwo).IsEmpty.Should().BeTrue();
        new Interval(new Bound(2, false), new Bound(2)).IsEmpty.Should().BeTrue();
        Interval.Exactly(2).IsEmpty.Should().BeFalse();
    }

    [Test]
    public void Adds_and_scales_end_by_end()
    {
        Interval.Between(1, 2).Plus(Interval.AtLeast(3)).Should().Be(Interval.AtLeast(4));
        MoreThanTwo.Plus(Interval.Exactly(1)).Should().Be(new Interval(new Bound(3, false), null));
        Interval.Between(1, 2).Times(10).Should().Be(Interval.Between(10, 20));
        FluentActions.Invoking(() => Interval.Exactly(1).Times(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
