using GuidelineEngine.Terms;
using static GuidelineEngine.Terms.Truth;

namespace GuidelineEngine.Tests.Terms;

public sealed class A_range_of_days
{
    private static readonly DateOnly End = new(2014, 11, 12);
    private static readonly DateRange October = new(new DateOnly(2014, 10, 1), new DateOnly(2014, 10, 31));

    [Test]
    public void Is_so_long_before_another_day()
    {
        October.DaysUntil(End).Should().Be(Interval.Between(12, 42));
        new DateRange(null, new DateOnly(2012, 9, 30)).DaysUntil(End).Should().Be(Interval.AtLeast(773));
        DateRange.Unknown.DaysUntil(End).Should().Be(Interval.Unknown);
        DateRange.On(End).DaysUntil(End).Should().Be(Interval.Exactly(0));
    }

    [Test]
    public void Is_before_or_after_a_day_where_all_of_it_is()
    {
        October.IsBefore(new DateOnly(2014, 11, 1)).Should().Be(Met);
        October.IsBefore(new DateOnly(2014, 10, 31)).Should().Be(Undetermined);
        October.IsBefore(new DateOnly(2014, 10, 1)).Should().Be(NotMet);
        October.IsAfter(new DateOnly(2014, 9, 30)).Should().Be(Met);
        October.IsAfter(new DateOnly(2014, 10, 1)).Should().Be(Undetermined);
        October.IsAfter(new DateOnly(2014, 10, 31)).Should().Be(NotMet);
    }

    [Test]
    public void Meets_another_where_both_hold()
    {
        October.Intersect(new DateRange(new DateOnly(2014, 10, 20), null)).Should().Be(new DateRange(new DateOnly(2014, 10, 20), October.Latest));
        October.Intersect(DateRange.On(End)).IsEmpty.Should().BeTrue();
        October.Intersect(DateRange.Unknown).Should().Be(October);
    }
}
