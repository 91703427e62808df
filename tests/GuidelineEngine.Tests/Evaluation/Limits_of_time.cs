using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Evaluation;

/// <summary>The law's limits of time by the California policy, one day before, on, and one day after each edge.</summary>
public sealed class Limits_of_time
{
    // 7 November 2014 is a Friday, the 11th Veterans Day; Saturdays count until 2020, and what they change stands behind the slash.
    [TestCase("2014-11-07T17:29", "fax", "2014-11-14/2014-11-17")]
    [TestCase("2014-11-07T17:30", "fax", "2014-11-14/2014-11-17")]
    [TestCase("2014-11-07T17:31", "fax", "2014-11-15/2014-11-18")]
    [TestCase("2014-11-07T17:31", "Email", "2014-11-15/2014-11-18")]
    [TestCase("2014-11-07T17:31", "hand", "2014-11-14/2014-11-17", Description = "only a fax or an e-mail has hours")]
    [TestCase("2014-11-07", "fax", "2014-11-14/2014-11-17", Description = "without a time of day, the day itself")]
    [TestCase("2021-11-05T17:30", "fax", "2021-11-15")]
    [TestCase("2021-11-05T17:31", "fax", "2021-11-16")]
    [TestCase("2023-11-20T12:00", "fax", "2023-11-29", Description = "Thanksgiving and the day after it")]
    [TestCase("2022-12-29T12:00", "fax", "2023-01-06", Description = "New Year's Day on a Sunday is kept on Monday")]
    public void Count_from_the_receipt(string at, string by, string expected) =>
        Days(Limit("ask_by", Received(at, by))).Should().Be(expected);

    [TestCase("2019-12-26", "2020-01-02/2020-01-03", "a Saturday of 2019 in between")]
    [TestCase("2019-12-30", "2020-01-07", "the Saturday in between is of 2020")]
    [TestCase("2020-01-02", "2020-01-09", "received in 2020")]
    public void Count_a_Saturday_only_before_2020(string at, string expected, string because) =>
        Days(Limit("ask_by", Received(at, "hand"))).Should().Be(expected, because);

    [Test]
    public void Say_what_was_counted()
    {
        var limit = Limit("ask_by", Received("2014-11-07T18:02", "fax"))!;

        limit.IsDisputed.Should().BeTrue();
        limit.From.Should().Be(Day("2014-11-08"));
        limit.Between.Where(day => day.Day <= Day("2014-11-11")).Should().Equal(
            new CountedDay(Day("2014-11-09"), "Sunday", false), new CountedDay(Day("2014-11-11"), "Veterans Day", false));
        limit.Counted.Should().Be(
            "5 business days after the receipt on Sat 2014-11-08 (day 0); it came in on Fri 2014-11-07 at 18:02, after 17:30, and counts from the next business day; "
            + "Sat 2014-11-15 counted (disputed before 2020-01-01); Veterans Day (Tue 2014-11-11) not counted");
        limit.RestsOn.Select(citation => citation.Section).Should().Equal("9792.9.1(f)", "9792.9.1(c)(1)", "4600.4", "9792.9.1(a)(1)");
    }

    [Test]
    public void Count_a_late_fax_on_its_own_day_where_review_is_concurrent_or_expedited()
    {
        var late = Received("2014-11-07T17:31", "fax");

        Days(Limit("ask_by", late with { Stage = Stage.Concurrent })).Should().Be("2014-11-14/2014-11-17");
        Days(Limit("decide_by", late with { IsExpedited = true })).Should().Be("2014-11-10 17:31");
    }

    [Test]
    public void Give_expedited_review_72_hours()
    {
        var dates = Received("2014-11-07T09:15", "fax") with { IsExpedited = true };

        foreach (var kind in (string[])["ask_by", "decide_by", "outer"])
            Days(Limit(kind, dates)).Should().Be("2014-11-10 09:15", kind);
        Days(Limit("outer", Received("2014-11-07", "fax") with { IsExpedited = true })).Should().Be("2014-11-10", "the hour is not known");
    }

    [Test]
    public void Take_what_was_mailed_as_received_five_days_later()
    {
        var mailed = Of("2014-11-03") with { Received = new RequestReceipt { Mailed = Day("2014-11-03"), By = "mail" } };

        var limit = Limit("ask_by", mailed)!;
        limit.From.Should().Be(Day("2014-11-08"));
        limit.Counted.Should().Contain("mailed on Mon 2014-11-03, and received 5 days later");
        Limit("ask_by", mailed with { Received = mailed.Received with { Day = Day("2014-11-06") } })!.From.Should().Be(Day("2014-11-06"), "a stamp that is earlier stands");
        Limit("ask_by", mailed with { Received = mailed.Received with { Day = Day("2014-11-10") } })!.From.Should().Be(Day("2014-11-08"));
    }

    [Test]
    public void Stop_fourteen_days_after_the_recommendation_or_else_the_receipt()
    {
        var received = Received("2014-11-07", "fax");

        Days(Limit("outer", received with { Recommended = Day("2014-11-05") })).Should().Be("2014-11-19");
        Days(Limit("outer", received)).Should().Be("2014-11-21");
        Limit("outer", Of("2014-11-07")).Should().BeNull("nothing says from when");
        Days(Limit("decide_by", received with { Recommended = Day("2014-10-27") })).Should().Be("2014-11-10", "no decision is due after the outer day");
    }

    [TestCase(null, null, "2014-11-14/2014-11-17", "nothing was asked")]
    [TestCase("2014-11-10", null, "2014-11-19", "while the answer is awaited only the outer day stands")]
    [TestCase("2014-11-10", "2014-11-12", "2014-11-18/2014-11-19", "five business days after the answer")]
    [TestCase("2014-11-10", "2014-11-17", "2014-11-19", "never after the outer day")]
    public void Count_the_decision_from_the_information_that_it_needs(string? asked, string? answered, string expected, string because) =>
        Days(Limit("decide_by", Received("2014-11-07", "fax") with
        {
            Recommended = Day("2014-11-05"),
            InformationRequested = asked is null ? null : Day(asked),
            InformationReceived = answered is null ? null : Day(answered),
        })).Should().Be(expected, because);

    [TestCase("2017-12-31", "2018-01-03", "14 days")]
    [TestCase("2018-01-01", "2017-12-27/2017-12-28", "no extension")]
    [TestCase("2018-01-02", "2017-12-27/2017-12-28", "no extension")]
    public void Give_a_drug_dispensed_from_2018_no_extension_for_information(string service, string expected, string because)
    {
        var drug = Received("2017-12-20", "fax") with { IsDrug = true, ServiceDate = Day(service), Recommended = Day("2017-12-20") };

        Days(Limit("outer", drug)).Should().Be(expected, because);
        Days(Limit("outer", drug with { IsDrug = false })).Should().Be("2018-01-03", "a service has it");
        Days(Limit("decide_by", drug with { InformationRequested = Day("2017-12-21") })).Should().Be(expected, because);
    }

    [Test]
    public void Give_retrospective_review_thirty_days()
    {
        var dates = Received("2014-11-07", "fax") with { Stage = Stage.Retrospective };

        foreach (var kind in (string[])["ask_by", "decide_by", "outer"])
            Days(Limit(kind, dates)).Should().Be("2014-12-07", kind);
        Days(Limit("outer", dates with { LiabilityFinal = Day("2014-12-01") })).Should().Be("2014-12-31", "deferred while liability was disputed");
        Limit("outer", dates with { LiabilityFinal = Day("2014-12-01") })!.RestsOn.Single().Section.Should().Be("9792.9.1(b)");
        Limit("communicate_by", dates).Should().BeNull("the law that is encoded does not say");
    }

    [Test]
    public void Have_the_decision_told_and_written_in_time()
    {
        var dates = Received("2014-11-07", "fax");

        Days(Limit("communicate_by", dates)).Should().Be("2014-11-15/2014-11-18");
        Days(Limit("written_by", dates)).Should().Be("2014-11-17/2014-11-19");
        Days(Limit("written_by", dates with { Stage = Stage.Concurrent })).Should().Be("2014-11-15/2014-11-18");
        Days(Limit("defer_by", dates)).Should().Be("2014-11-14/2014-11-17");
    }

    [TestCase("2017-12-31", "4610(g)", Grade.Source)]
    [TestCase("2018-01-01", "4610(i)(1)", Grade.Source)]
    [TestCase("2018-01-02", "4610(i)(1)", Grade.Source)]
    public void Name_the_section_of_the_statute_in_force(string requested, string section, Grade grade) =>
        Rule("outer", Received(requested, "fax")).Should().Be((section, grade));

    [TestCase("2026-03-31", "9792.9.1(f)", Grade.No)]
    [TestCase("2026-04-01", "9792.9.1 to 9792.9.10 (in force from 2026-04-01; subdivision not seen)", Grade.No)]
    [TestCase("2026-04-02", "9792.9.1 to 9792.9.10 (in force from 2026-04-01; subdivision not seen)", Grade.No)]
    public void Name_the_section_of_the_regulation_in_force(string requested, string section, Grade grade) =>
        Rule("ask_by", Received(requested, "fax")).Should().Be((section, grade));

    [TestCase("2026-03-31", Grade.Source)]
    [TestCase("2026-04-01", Grade.No)]
    [TestCase("2026-04-02", Grade.No)]
    public void Are_not_taken_as_checked_where_the_new_regulation_was_not_seen(string requested, Grade grade) =>
        Rule("decide_by", Received(requested, "fax") with { Stage = Stage.Retrospective }).Grade.Should().Be(grade);

    [Test]
    public void Stand_on_both_sides_of_every_change_of_the_law()
    {
        foreach (var requested in (string[])["2017-12-31", "2018-01-01", "2019-12-31", "2020-01-01", "2026-03-31", "2026-04-01"])
        {
            foreach (var stage in (Stage[])[Stage.Prospective, Stage.Concurrent, Stage.Retrospective])
            {
                var limits = Engine.DeadlinesOf(Received(requested, "fax") with { Stage = stage, Recommended = Day(requested) });
                limits.Select(limit => limit.Id).Should().Contain(["ask_by", "decide_by", "outer"], $"{stage} on {requested}");
                limits.Should().OnlyContain(limit => limit.RestsOn.Count > 0, $"{stage} on {requested}");
            }
        }
    }

    [Test]
    public void Bound_independent_medical_review()
    {
        var dates = Of("2018-03-01") with { Stage = Stage.IndependentMedicalReview, DecisionServed = Day("2018-03-01"), ApplicationReceived = Day("2018-03-01"), ReviewDecisionReceived = Day("2018-03-01") };
        var formulary = dates with { IsDrug = true };

        Days(Limit("apply_by", dates)).Should().Be("2018-03-31");
        Days(Limit("apply_by", formulary)).Should().Be("2018-03-11");
        Days(Limit("apply_by", formulary with { ServiceDate = Day("2017-12-31") })).Should().Be("2018-03-31");
        Days(Limit("decide_by", dates)).Should().Be("2018-03-31");
        Days(Limit("decide_by", dates with { IsExpedited = true })).Should().Be("2018-03-04");
        Days(Limit("decide_by", formulary)).Should().Be("2018-03-07/2018-03-08");
        Days(Limit("implement_by", dates)).Should().Be("2018-03-07/2018-03-08");
        Rule("apply_by", dates).Should().Be(("9792.10.1(b)(1)", Grade.Source));
        Rule("apply_by", formulary).Should().Be(("4610.5(h)(1)(A)", Grade.No));
        Limit("ask_by", dates).Should().BeNull();
    }

    private static DecisionEngine Engine => CaliforniaPack.Engine;

    private static ReviewDates Of(string requested) => new() { Stage = Stage.Prospective, Requested = Day(requested), ServiceDate = Day(requested) };

    private static ReviewDates Received(string at, string by) => Of(at[..10]) with
    {
        Received = new RequestReceipt
        {
            Day = Day(at[..10]),
            Time = at.Length > 10 ? TimeOnly.ParseExact(at[11..], "HH:mm", CultureInfo.InvariantCulture) : null,
            By = by,
        },
    };

    private static Deadline? Limit(string kind, ReviewDates dates) => Engine.DeadlinesOf(dates).SingleOrDefault(limit => limit.Id == kind);

    private static (string Section, Grade Grade) Rule(string kind, ReviewDates dates) =>
        Limit(kind, dates)!.RestsOn[0] is var citation ? (citation.Section, citation.Grade) : default;

    private static string? Days(Deadline? limit) => limit is null ? null
        : Text(limit.Day) + limit.Time?.ToString(" HH:mm", CultureInfo.InvariantCulture) + (limit.Otherwise is { } later ? "/" + Text(later) : "");

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
