using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Tooling.Coverage;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>Changes of the fields of a case that a fact is worked out from.</summary>
internal static class FieldEdits
{
    private static readonly string[] Levels = ["L4-5", "L5-S1", "L3-4", "L2-3", "L1-2"];

    public static IEnumerable<CaseEdit> For(FactTest test, Derivation derivation, EditedCase from) => derivation.Rule switch
    {
        DerivationRule.CourseDuration or DerivationRule.ClassDuration => Starts(CaseEdits.DaysOf(test, from), from),
        DerivationRule.Phase => Phases(from),
        DerivationRule.Purpose => Words("purpose", test.Fact, from),
        DerivationRule.Acquisition => Words("acquisition", test.Fact, from).Append(Bare(from)),
        DerivationRule.Approach => Words("approach", test.Fact, from).Append(Bare(from)),
        DerivationRule.BodyPart => BodyParts(test.Fact, from),
        DerivationRule.Sex => InPatient("sex", [Written.Word("female"), Written.Word("male"), null]),
        DerivationRule.Age => InPatient("age", [.. Numbers(test).Select(Written.Number), null]),
        DerivationRule.TimeSinceInjury => Injuries(CaseEdits.DaysOf(test, from).Select(days => from.Service.AddDays(-(int)days))),
        DerivationRule.InjuryDate => Injuries(test.Comparison is DateComparison date ? CaseEdits.Beside(date.Limit.DayNumber, 1).Select(day => DateOnly.FromDayNumber((int)day)) : []),
        DerivationRule.DailyDose or DerivationRule.MorphineEquivalent => DoseEdits.For(test.Fact, Numbers(test), from),
        DerivationRule.DaysSupply => Numbers(test).Where(days => days > 0).Select(days => Without(from, days)).Append(Without(from, null)),
        DerivationRule.Refills => [.. Numbers(test).Where(IsCount).Select(refills => from.Field("refills", Written.Number(refills))), from.Field("refills", null)],
        DerivationRule.VisitsBefore => TreatmentEdits.Visits(Numbers(test).Where(IsCount), from),
        DerivationRule.VisitsRequested => Amounts("visits", test, from),
        DerivationRule.WeeksRequested => Amounts("weeks", test, from),
        DerivationRule.VisitsPerWeek => Amounts("per_week", test, from),
        DerivationRule.HoursRequested => Amounts("hours", test, from),
        DerivationRule.DaysRequested => Amounts("days", test, from),
        DerivationRule.LevelsRequested => Numbers(test).Where(count => IsCount(count) && count > 0).Select(count => LevelsOf((int)count, from)).Concat(Amounts("levels", test, from)),
        DerivationRule.AfterSurgery => Surgeries(CaseEdits.DaysOf(test, from), from),
        _ => [],
    };

    /// <summary>A request for so many levels.</summary>
    public static CaseEdit LevelsOf(int count, EditedCase from) => from.Field("levels", Written.List([.. Levels.Take(count).Select(Written.Word)]));

    /// <summary>The line with the service alone, so that nothing is known of its amounts.</summary>
    public static CaseEdit Bare(EditedCase from) => from.Field("item", Written.Quoted(from.Line.Service?.Label ?? from.Item(null, keepsDirections: false)));

    /// <summary>The day on which the drug was begun, or nothing of it.</summary>
    public static IEnumerable<CaseEdit> Starts(IEnumerable<decimal> days, EditedCase from) =>
        [.. days.Select(count => from.Sourced("since", Written.Day(from.Service.AddDays(-(int)count)))), from.Sourced("since", Written.Word("new")), from.Field("since", null)];

    public static bool IsCount(decimal number) => number >= 0 && decimal.Truncate(number) == number;

    private static IEnumerable<decimal> Numbers(FactTest test) =>
        test.Comparison is NumberComparison number ? CaseEdits.Beside(number.Limit, MeasuredThresholds.UnitOf(number.Limit)).Where(value => value >= 0) : [];

    private static IEnumerable<CaseEdit> Words(string key, Fact fact, EditedCase from) =>
        [.. fact.Choices.Select(choice => from.Field(key, Written.Word(choice.Name))), from.Field(key, null)];

    // The purpose says as much of the course as its start does; where they disagree nothing is known.
    private static IEnumerable<CaseEdit> Phases(EditedCase from) =>
    [
        .. Starts([60], from),
        from.Field("purpose", Written.Word("maintenance")),
        .. new[] { ("acute", from.Sourced("since", Written.Word("new"))), ("maintenance", from.Sourced("since", Written.Day(from.Service.AddDays(-60)))) }
            .Select(start => new CaseEdit([.. start.Item2.Steps, new CaseStep(from.InRequest("purpose"), Written.Word(start.Item1))])),
        new CaseEdit(new CaseStep(from.InRequest("since"), null), new CaseStep(from.InRequest("purpose"), null)),
    ];

    private static IEnumerable<CaseEdit> BodyParts(Fact fact, EditedCase from) =>
    [
        .. from.Pack.Services.BodyParts.OrderByDescending(part => fact.Choices.Any(choice => choice.Name == part.Id)).Take(fact.Choices.Count + 2)
            .Select(part => from.Field("body_part", Written.Word(part.Names is [var name, ..] ? name : part.Label))),
        new CaseEdit([.. Bare(from).Steps, new CaseStep(from.InRequest("body_part"), null), new CaseStep(from.InRequest("for", "body_part"), null)]),
    ];

    private static IEnumerable<CaseEdit> InPatient(string key, IEnumerable<Node?> values) => values.Select(value => new CaseEdit(new CaseStep(["patient", key], value)));

    private static IEnumerable<CaseEdit> Injuries(IEnumerable<DateOnly> days) =>
        [.. days.Select(day => new CaseEdit(new CaseStep(["injury", "date"], Written.Day(day)))), new CaseEdit(new CaseStep(["injury"], null))];

    private static IEnumerable<CaseEdit> Surgeries(IEnumerable<decimal> days, EditedCase from)
    {
        foreach (var day in days.Select(count => from.Service.AddDays(-(int)count)))
        {
            yield return new CaseEdit(new CaseStep(["surgery"], Written.Mapping(
                ("procedure", from.Find("surgery", "procedure") ?? Written.Word("surgery")), ("body_part", from.Find("surgery", "body_part")), ("date", Written.Day(day)))));
        }
        yield return new CaseEdit(new CaseStep(["surgery"], null));
    }

    // Where the line says nothing of an amount a finding may.
    private static IEnumerable<CaseEdit> Amounts(string key, FactTest test, EditedCase from) =>
        (key == "levels" ? [] : Numbers(test)).Where(number => number > 0).Select(number => from.Field(key, Written.Number(number)))
            .Concat(Numbers(test).Select(number => new CaseEdit(
                [.. Bare(from).Steps, new CaseStep(from.InRequest(key), null), new CaseStep(from.InRequest("findings", test.Fact.Name), Written.Number(number))])))
            .Append(Bare(from));

    // What one fill lasts is stated in the place of the directions.
    private static CaseEdit Without(EditedCase from, decimal? days) => new(
        new CaseStep(from.InRequest("item"), Written.Quoted(from.Item(days is null ? null : from.Line.Quantity?.Value, keepsDirections: false))),
        new CaseStep(from.InRequest("days_supply"), days is { } known ? Written.Number(known) : null));
}
