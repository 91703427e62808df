using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>The limits that a test holds values against.</summary>
internal static class MeasuredThresholds
{
    public static IEnumerable<Threshold> In(Formula leaf)
    {
        switch (leaf)
        {
            case FactTest test:
                if (OfComparison(test) is { } compared)
                    yield return compared;
                if (test.DocumentedWithin is { } window)
                    yield return OfDays(window.ToString(), isIncluded: true, seen => AgeOf(test.Fact, seen.Context), window.MostDays);
                break;
            case ListTest list:
                if (list.Count is NumberComparison count)
                    yield return OfNumber(count, 0, null, seen => [Matches(list, seen.Context)]);
                if (list.Where.Within is { } within)
                    yield return OfDays(within.ToString(), isIncluded: true, seen => AgesOf(list, seen.Context), within.MostDays);
                break;
            case AllowanceTest { Allowance: var allowance }:
                yield return AllowanceThresholds.Of(allowance);
                break;
        }
    }

    /// <summary>A length of time against a limit that is counted back from the service date.</summary>
    public static Threshold OfDays(string text, bool isIncluded, Func<Sighting, IEnumerable<Interval>> values, Func<DateOnly, int> limit)
    {
        var isNone = limit(new DateOnly(2015, 6, 30)) == 0;
        return new Threshold(text, 1, isIncluded, isNone ? 0 : null, 0, null, seen => values(seen).Select(value => new Measured(value, limit(seen.Context.Service))));
    }

    /// <summary>What "just" is beside a limit: one of its last place.</summary>
    public static decimal UnitOf(decimal limit)
    {
        var unit = 1m;
        while (limit % unit != 0)
            unit /= 10;
        return unit;
    }

    public static string Text(decimal limit) => limit.ToString("0.####", CultureInfo.InvariantCulture);

    private static Threshold? OfComparison(FactTest test)
    {
        var (least, most) = FactRange.Of(test.Fact);
        return test.Comparison switch
        {
            NumberComparison number => OfNumber(number, least, most, seen => NumbersOf(test, seen.Context)),
            DurationComparison duration => OfDays(
                duration.Limit.ToString(), IsIncluded(duration.Operator), seen => NumbersOf(test, seen.Context), service => OrderedTests.LimitInDays(duration, service)),
            DateComparison date => new Threshold(
                date.Limit.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 1, IsIncluded(date.Operator), date.Limit.DayNumber, null, null,
                seen => NumbersOf(test, seen.Context).Select(value => new Measured(value, date.Limit.DayNumber))),
            _ => null,
        };
    }

    private static Threshold OfNumber(NumberComparison number, decimal? least, decimal? most, Func<Sighting, IEnumerable<Interval>> values) => new(
        Text(number.Limit), UnitOf(number.Limit), IsIncluded(number.Operator), number.Limit, least, most,
        seen => values(seen).Select(value => new Measured(value, number.Limit)));

    private static bool IsIncluded(ComparisonOperator comparison) => comparison is ComparisonOperator.AtMost or ComparisonOperator.MoreThan;

    private static IEnumerable<Interval> NumbersOf(FactTest test, RequestContext context) =>
        FactTests.StateFor(test, context) is { Status: FactStatus.Documented } state ? [state.Number] : [];

    // The latest finding up to the service date is the one that a window can hold.
    private static IEnumerable<Interval> AgeOf(Fact fact, RequestContext context)
    {
        var latest = context.FindingsOf(fact).Where(finding => finding.Date <= context.Service).Max(finding => finding.Date);
        return latest is { } day ? [Interval.Exactly(context.Service.DayNumber - day.DayNumber)] : [];
    }

    private static Interval Matches(ListTest test, RequestContext context)
    {
        var truths = ListTests.Entries(test.List, context).Select(entry => ListTests.Matches(test.Where, test.List, entry)).ToList();
        var matches = truths.Count(truth => truth == Truth.Met);
        return ListTests.IsComplete(test.List, context)
            ? Interval.Between(matches, matches + truths.Count(truth => truth == Truth.Undetermined))
            : Interval.AtLeast(matches);
    }

    private static IEnumerable<Interval> AgesOf(ListTest test, RequestContext context)
    {
        var otherwise = test.Where with { Within = null };
        return ListTests.Entries(test.List, context)
            .Where(entry => entry.Past is not null && ListTests.Matches(otherwise, test.List, entry) == Truth.Met)
            .Select(entry => TreatmentTests.EndOf(entry.Past!.Treatment).DaysUntil(context.Service));
    }
}
