using GuidelineEngine.Cases;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Laws;

/// <summary>What is received later is never due earlier, and a count of business days ends on one.</summary>
public sealed class Limits_of_time_follow_the_receipt
{
    private static readonly DateTime First = new(2012, 12, 15, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly ReviewPolicy Policy = CaliforniaPack.Engine.Pack.Policy!;

    [Test]
    public void And_are_monotone_in_it()
    {
        foreach (var dates in Settings())
        {
            foreach (var kind in Enum.GetValues<DeadlineKind>())
            {
                foreach (var saturdays in Enum.GetValues<SaturdayReading>())
                {
                    Moment? before = null;
                    // Every 29th hour of fourteen years, which meets every hour of every weekday and every holiday.
                    for (var hours = 0; hours < 14 * 366 * 24; hours += 29)
                    {
                        // Of business days: by the letter a fax on Friday night is received on Monday, one on Sunday morning on Sunday.
                        var at = First.AddHours(hours);
                        if (!BusinessDays.IsBusinessDay(DateOnly.FromDateTime(at), Policy, saturdays))
                            continue;
                        var limit = CountedDeadline.Of(kind, At(dates, at), Policy, saturdays)?.At;
                        if (before is { } earlier && limit is { } later && later.IsBefore(earlier))
                            Assert.Fail($"{kind} of {dates.Stage} received {at:u} is due before what was received earlier");
                        before = limit;
                    }
                }
            }
        }
    }

    [Test]
    public void And_are_monotone_in_its_day_whatever_the_day()
    {
        foreach (var dates in Settings())
        {
            foreach (var kind in Enum.GetValues<DeadlineKind>())
            {
                Moment? before = null;
                for (var days = 0; days < 14 * 366; days++)
                {
                    var limit = CountedDeadline.Of(kind, At(dates, First.AddDays(days).AddHours(12)), Policy)?.At;
                    if (before is { } earlier && limit is { } later && later.IsBefore(earlier))
                        Assert.Fail($"{kind} of {dates.Stage} received {First.AddDays(days):u} is due before what was received the day before");
                    before = limit;
                }
            }
        }
    }

    [Test]
    public void And_end_on_a_business_day_where_those_are_counted()
    {
        foreach (var dates in Settings())
        {
            for (var days = 0; days < 14 * 366; days++)
            {
                var received = At(dates, First.AddDays(days).AddHours(18));
                foreach (var kind in Enum.GetValues<DeadlineKind>())
                {
                    foreach (var saturdays in Enum.GetValues<SaturdayReading>())
                    {
                        if (CountedDeadline.Of(kind, received, Policy, saturdays) is { Rule.Unit: CountUnit.BusinessDays } limit && !BusinessDays.IsBusinessDay(limit.At.Day, Policy, saturdays))
                            Assert.Fail($"{kind} received {First.AddDays(days):u} falls on {limit.At.Day:yyyy-MM-dd}");
                    }
                }
            }
        }
    }

    [Test]
    public void And_are_never_later_by_the_reading_that_counts_Saturdays()
    {
        foreach (var dates in Settings())
        {
            for (var days = 0; days < 14 * 366; days++)
            {
                foreach (var limit in CaliforniaPack.Engine.DeadlinesOf(At(dates, First.AddDays(days))))
                {
                    if (limit.Otherwise <= limit.Day)
                        Assert.Fail($"{limit.Id} received {First.AddDays(days):u} is {limit.Day:yyyy-MM-dd}, else {limit.Otherwise:yyyy-MM-dd}");
                }
            }
        }
    }

    // The law of one day for each, so that only the receipt moves.
    private static IEnumerable<ReviewDates> Settings() =>
        from stage in (Stage[])[Stage.Prospective, Stage.Concurrent, Stage.Retrospective]
        from requested in (DateOnly[])[new(2014, 11, 7), new(2021, 3, 1)]
        from expedited in (bool[])[false, true]
        select new ReviewDates { Stage = stage, Requested = requested, ServiceDate = requested, IsDrug = true, IsExpedited = expedited };

    private static ReviewDates At(ReviewDates dates, DateTime at) =>
        dates with { Received = new RequestReceipt { Day = DateOnly.FromDateTime(at), Time = TimeOnly.FromDateTime(at), By = "fax" } };
}
