using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>The answers that the thresholds around a request tell apart: below, at and above each of them.</summary>
internal sealed class Candidates(RequestContext context, IReadOnlyList<Formula> tests)
{
    /// <summary>Answers to a fact that a finding states. Values that every test treats alike are one answer.</summary>
    public IReadOnlyList<CandidateAnswer> ForFact(Fact fact)
    {
        var own = tests.OfType<FactTest>().Where(test => test.Fact == fact && test.Comparison is not null).ToList();
        IEnumerable<LabelledState> values = fact.Type switch
        {
            FactType.YesNo => [new("yes", FactState.Yes(true)), new("no", FactState.Yes(false))],
            FactType.Choice => fact.Choices.Select((choice, place) => new LabelledState(choice.Name, new FactState { Status = FactStatus.Documented, Choice = place })),
            _ => Cells(fact, own),
        };
        return [.. values
            .Where(value => IsWithinBounds(fact, value.State))
            .GroupBy(value => string.Concat(own.Select(test => (int)FactTests.Compare(test.Comparison!, value.State, context.Service))))
            .Select(alike => new CandidateAnswer(
                fact.Type is FactType.YesNo or FactType.Choice ? string.Join(" or ", alike.Select(value => value.Label)) : Span(alike.First().Label, alike.Last().Label),
                supposed => Supposing.Fact(supposed, fact, alike.First().State)))];
    }

    public IReadOnlyList<CandidateAnswer> ForField(OpenField open) => open.Field switch
    {
        CaseField.Item or CaseField.Surgery or CaseField.BodyPart or CaseField.Treatments => services.For(open),
        CaseField.TreatmentsComplete => [new CandidateAnswer("yes, complete as listed", SupposingServices.TreatmentsComplete), NotAsListed],
        CaseField.Since => [.. Days(IsDurationOfCourse).Where(IsPossibleStart).Select(days => new CandidateAnswer(Ago(days), supposed => Supposing.Since(supposed, days)))],
        CaseField.InjuryDate => [.. Days(fact => fact.Derivation?.Rule == DerivationRule.TimeSinceInjury).Union(DaysSinceInjury()).Where(IsPossibleInjury)
            .Select(days => new CandidateAnswer(Ago(days), supposed => Supposing.Injury(supposed, days)))],
        CaseField.Sig => [.. Units().Select(units => new CandidateAnswer(Text(units) + " a day", supposed => Supposing.UnitsADay(supposed, units)))],
        CaseField.Quantity => [.. Quantities().Select(units => new CandidateAnswer(Text(units), supposed => Supposing.Quantity(supposed, units)))],
        CaseField.Refills => [.. UsualRefills.Select(refills => new CandidateAnswer(Text(refills), supposed => Supposing.Refills(supposed, refills)))],
        CaseField.Age => [.. Numbers(DerivationRule.Age, 0).Where(IsPossibleAge).Select(years => new CandidateAnswer(Text(years), supposed => Supposing.Age(supposed, years)))],
        CaseField.Sex => [.. Words(DerivationRule.Sex).Select(sex => new CandidateAnswer(sex, supposed => Supposing.Sex(supposed, sex)))],
        CaseField.Purpose => [.. Words(DerivationRule.Purpose).Where(IsPossiblePurpose).Select(purpose => new CandidateAnswer(purpose, supposed => Supposing.Purpose(supposed, purpose)))],
        CaseField.MedicationsComplete => [new CandidateAnswer("yes, complete as listed", Supposing.MedicationsComplete), NotAsListed],
        CaseField.DiagnosesComplete => [new CandidateAnswer("yes, complete as listed", Supposing.DiagnosesComplete), NotAsListed],
        _ => [],
    };

    private readonly ServiceCandidates services = new(context, tests);

    // That an entry is missing is no answer of its own: it goes with the entry, and rules out that the list is complete.
    private static readonly CandidateAnswer NotAsListed = new("not complete as listed", supposed => supposed) { IsImplied = true };

    private static readonly decimal[] UsualQuantities = [10, 30, 60, 120];
    private static readonly int[] UsualRefills = [0, 1, 3, 11];

    private static bool IsDurationOfCourse(Fact fact) =>
        fact.Derivation?.Rule is DerivationRule.CourseDuration or DerivationRule.ClassDuration or DerivationRule.Phase;

    private bool IsPossibleStart(int days)
    {
        var known = Courses.CourseDuration(context).Number;
        if (!known.IsUnknown && !known.IsEmpty && !known.Contains(days))
            return false;
        // A course that is being taken did not begin with the request, and a first trial did.
        var isNew = Courses.IsNew(context);
        return isNew == Truth.Undetermined || isNew == Kleene.From(days == 0);
    }

    // What is known within bounds can only turn out to lie within them.
    private bool IsPossibleInjury(int days) => context.Case.InjuryDate.IsUnknown || context.Case.InjuryDate.DaysUntil(context.Service).Contains(days);

    private bool IsPossibleAge(decimal years) => context.Case.Patient.Age.IsUnknown || context.Case.Patient.Age.Contains(years);

    // A purpose may say that the course is new, which a known start can contradict.
    private bool IsPossiblePurpose(string purpose) =>
        Courses.StartIsContradictory(context) || !Courses.StartIsContradictory(Supposing.Purpose(context, purpose));

    // Around every limit on the facts that the field decides, and around what an allowance leaves for use before.
    private SortedSet<int> Days(Func<Fact, bool> isDecidedByField)
    {
        var cuts = new SortedSet<int> { 0, 1 };
        if (Courses.CourseDuration(context).Number.Lower is { } known)
            cuts.Add((int)known.Value);
        foreach (var test in tests)
        {
            switch (test)
            {
                case FactTest { Comparison: DurationComparison comparison } timed when isDecidedByField(timed.Fact):
                    AddAround(cuts, OrderedTests.LimitInDays(comparison, context.Service));
                    break;
                case AllowanceTest { Allowance: { Supply: not null } allowance } when isDecidedByField(allowance.UsedBefore!):
                    var most = AllowanceTests.SupplyDays(allowance, context.Service);
                    AddAround(cuts, most);
                    if (RequestedAmounts.TotalDays(context.Request.Line).Lower is { } asked)
                        AddAround(cuts, most - (int)Math.Ceiling(asked.Value));
                    break;
            }
        }

        return cuts;
    }

    // Of limits on the day of the injury itself.
    private IEnumerable<int> DaysSinceInjury() => tests.OfType<FactTest>()
        .Where(test => test.Fact.Derivation?.Rule == DerivationRule.InjuryDate)
        .Select(test => test.Comparison).OfType<DateComparison>()
        .SelectMany(day => Enumerable.Range(context.Service.DayNumber - day.Limit.DayNumber - 1, 3))
        .Where(days => days >= 0);

    // Usual amounts, and those that make the days of a limit.
    private SortedSet<decimal> Quantities()
    {
        var cuts = new SortedSet<decimal>(UsualQuantities);
        if (RequestedAmounts.UnitsADay(context.Request.Line) is { IsExact: true, Lower: { Value: > 0 } aDay })
        {
            foreach (var days in LimitsOfDays())
                cuts.UnionWith(new[] { decimal.Floor(days * aDay.Value), decimal.Floor(days * aDay.Value) + 1 }.Where(units => units > 0));
        }

        return cuts;
    }

    private IEnumerable<decimal> LimitsOfDays() => tests.Select(test => test switch
    {
        FactTest { Fact.Derivation.Rule: DerivationRule.DaysSupply, Comparison: NumberComparison days } => days.Limit,
        AllowanceTest { Allowance: { Supply: not null } allowance } => AllowanceTests.SupplyDays(allowance, context.Service),
        _ => 0m,
    }).Where(days => days > 1);

    private IEnumerable<decimal> Units()
    {
        var known = RequestedAmounts.UnitsADay(context.Request.Line);
        var cuts = new SortedSet<decimal> { 0.5m, 1, 2, 3, 4, 6, 8, 12 };
        foreach (var test in tests)
        {
            switch (test)
            {
                case FactTest { Fact.Derivation: { Rule: DerivationRule.DailyDose } dose, Comparison: NumberComparison comparison }:
                    AddDose(cuts, dose.Ingredient!, comparison.Limit);
                    break;
                case AllowanceTest { Allowance: { Dose: { } limit, DoseFact.Derivation.Ingredient: { } ingredient } }:
                    AddDose(cuts, ingredient, limit);
                    break;
            }
        }

        if (context.Request.Line.Quantity is { } quantity)
        {
            foreach (var days in LimitsOfDays())
                cuts.UnionWith([quantity.Value / (days + 1), quantity.Value / days, quantity.Value / (days - 1)]);
        }

        // An answer is what it prints: a fraction that does not end stands for the printable ones on both its sides.
        return cuts.SelectMany(units => new[] { decimal.Floor(units * 10_000) / 10_000, decimal.Ceiling(units * 10_000) / 10_000 })
            .Distinct()
            .Where(units => units > 0 && (known.IsUnknown || known.Contains(units)));
    }

    private void AddDose(SortedSet<decimal> cuts, string ingredient, decimal limit)
    {
        if (context.Product is not { } product || context.Request.Line.Strength is not { } strength)
            return;
        for (var i = 0; i < product.Ingredients.Count; i++)
        {
            if (product.Ingredients[i] != ingredient || strength.Value.PerIngredient[i] <= 0)
                continue;
            // What other lines ask of it takes from the limit.
            var beside = Doses.Beside(ingredient, context);
            foreach (var left in new[] { limit, limit - (beside.Lower?.Value ?? 0), limit - (beside.Upper?.Value ?? 0) })
                cuts.UnionWith([left / strength.Value.PerIngredient[i], left / strength.Value.PerIngredient[i] + 1]);
        }
    }

    private SortedSet<decimal> Numbers(DerivationRule rule, decimal least)
    {
        var cuts = new SortedSet<decimal> { least };
        foreach (var test in tests.OfType<FactTest>())
        {
            if (test.Fact.Derivation?.Rule == rule && test.Comparison is NumberComparison comparison)
                cuts.UnionWith([Math.Max(least, comparison.Limit - 1), comparison.Limit, comparison.Limit + 1]);
        }

        return cuts;
    }

    private IEnumerable<string> Words(DerivationRule rule) =>
        tests.OfType<FactTest>().Where(test => test.Fact.Derivation?.Rule == rule).SelectMany(test => test.Fact.Choices).Select(choice => choice.Name).Distinct();

    private IEnumerable<LabelledState> Cells(Fact fact, List<FactTest> own)
    {
        var cuts = new SortedSet<decimal>(own.Select(test => test.Comparison switch
        {
            NumberComparison number => number.Limit,
            DateComparison date => date.Limit.DayNumber,
            DurationComparison duration => OrderedTests.LimitInDays(duration, context.Service),
            _ => 0m,
        }));
        var step = fact.Type == FactType.Number ? 0.5m : 1;
        decimal? previous = null;
        foreach (var cut in cuts)
        {
            if (IsPossible(fact, cut - step) && previous != cut - step)
                yield return new("less than " + Print(fact, cut), Exactly(cut - step));
            yield return new(Print(fact, cut), Exactly(cut));
            if (IsPossible(fact, cut + step) && !cuts.Contains(cut + step))
                yield return new("more than " + Print(fact, cut), Exactly(cut + step));
            previous = cut;
        }

        if (cuts.Count == 0)
            yield return new("any value", Exactly(fact.Least ?? 1));
    }

    // An answer narrows the bounds that a test goes by; beyond them it would contradict the finding.
    private bool IsWithinBounds(Fact fact, FactState supposed) =>
        supposed.Number.Lower is not { } value
        || tests.OfType<FactTest>().Where(test => test.Fact == fact).Select(test => FactTests.StateFor(test, context))
            .All(known => known.Status != FactStatus.Documented || known.Number.IsUnknown || known.Number.IsExact || known.Number.Contains(value.Value));

    private static bool IsPossible(Fact fact, decimal value) => value >= (fact.Least ?? 0) && (fact.Most is not { } most || value <= most);

    private static FactState Exactly(decimal value) => new() { Status = FactStatus.Documented, Number = Interval.Exactly(value) };

    private static string Span(string first, string last) => first == last ? first : first + " to " + last;

    private static void AddAround(SortedSet<int> cuts, int limit)
    {
        for (var days = limit - 1; days <= limit + 1; days++)
        {
            if (days >= 0)
                cuts.Add(days);
        }
    }

    private static string Ago(int days) => days == 0 ? "new" : days == 1 ? "1 day before" : Text(days) + " days before";

    private static string Print(Fact fact, decimal value) => fact.Type switch
    {
        FactType.Date => DateOnly.FromDayNumber((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FactType.Duration => Text(value) + " days",
        _ => fact.Unit is null ? Text(value) : Text(value) + " " + fact.Unit,
    };

    private static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    // A class and not a tuple: the framework's generic code over a structure is compiled at every start.
    private sealed record LabelledState(string Label, FactState State);
}
