using GuidelineEngine.Cases;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Tooling.Coverage;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>What can be changed in a case so that one test turns out otherwise: each value beside its limits, each answer, and nothing said.</summary>
internal static class CaseEdits
{
    /// <param name="leaf">The test.</param>
    /// <param name="from">The case as it is.</param>
    public static IEnumerable<CaseEdit> For(Formula leaf, EditedCase from) => leaf switch
    {
        FactTest { Fact.Derivation: { IsAskedThroughFields: true } derivation } test => FieldEdits.For(test, derivation, from),
        FactTest test => OfFinding(test, from),
        ListTest list => ListEdits.For(list, from),
        AllowanceTest { Allowance: var allowance } => AllowanceEdits.For(allowance, from),
        _ => [],
    };

    /// <summary>The values just below a limit, at it and just above, and one well on either side.</summary>
    public static IEnumerable<decimal> Beside(decimal limit, decimal unit) => [limit, limit - unit, limit + unit];

    private static IEnumerable<CaseEdit> OfFinding(FactTest test, EditedCase from)
    {
        var fact = test.Fact;
        string[] path = fact.Scope == FactScope.Case ? ["findings", fact.Name] : from.InRequest("findings", fact.Name);
        var old = from.Find(path);
        foreach (var value in ValuesOf(test, from))
            yield return new CaseEdit(new CaseStep(path, Written.Sourced(value, old, from.Case)));
        if (old is not null)
            yield return new CaseEdit(new CaseStep(path, null));
        if (test.DocumentedWithin is not { } window)
            yield break;
        var said = old is MappingNode mapping ? mapping["value"] ?? ValuesOf(test, from).FirstOrDefault() : old ?? ValuesOf(test, from).FirstOrDefault();
        foreach (var days in Beside(window.MostDays(from.Service), 1))
        {
            var dated = Written.Mapping(("value", said), ("date", Written.Day(from.Service.AddDays(-(int)days))), ("source", (old as MappingNode)?["source"]));
            yield return new CaseEdit(new CaseStep(path, dated));
        }
    }

    private static IEnumerable<Node> ValuesOf(FactTest test, EditedCase from)
    {
        var fact = test.Fact;
        return fact.Type switch
        {
            FactType.YesNo => [Written.Yes(true), Written.Yes(false)],
            FactType.Choice => fact.Choices.Select(choice => Written.Word(choice.Name)),
            FactType.Number => test.Comparison is NumberComparison number
                ? Beside(number.Limit, MeasuredThresholds.UnitOf(number.Limit)).Where(value => !(value < fact.Least) && !(value > fact.Most)).Select(Written.Number)
                : [Written.Number(fact.Least ?? 1)],
            FactType.Duration => DaysOf(test, from).Select(days => Written.Word(FormattableString.Invariant($"{days:0} days"))),
            _ => test.Comparison is DateComparison date
                ? Beside(date.Limit.DayNumber, 1).Select(day => Written.Day(DateOnly.FromDayNumber((int)day)))
                : [Written.Day(from.Service)],
        };
    }

    /// <summary>The days beside the limit of a length of time.</summary>
    public static IEnumerable<decimal> DaysOf(FactTest test, EditedCase from) =>
        test.Comparison is DurationComparison duration ? Beside(OrderedTests.LimitInDays(duration, from.Service), 1).Where(days => days >= 0) : [0];
}
