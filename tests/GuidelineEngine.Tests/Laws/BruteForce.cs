using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Laws;

/// <summary>
/// Every answer to every open fact, tried out: each fact cut at the pack's thresholds, each filled case decided by the
/// reference. What the engine's search claims must come out of this.
/// </summary>
internal sealed class BruteForce
{
    private const int MostTries = 2_500;

    private readonly CompiledPack compiled;
    private readonly RequestContext context;
    private readonly List<Formula> tests;
    private readonly List<Input> inputs = [];

    private sealed record Input(string Key, IReadOnlyList<Func<RequestContext, RequestContext>> Values);

    private sealed record Settling(HashSet<(int Input, int Value)> Answers, Truth Truth);

    private readonly List<Settling> found = [];

    private BruteForce(CompiledPack compiled, RequestContext context)
    {
        this.compiled = compiled;
        this.context = context;
        var plan = BoundRequest.Bind(compiled, context).Plan;
        var deciding = plan.Guidelines.Where(planned => planned.Level >= 0).Select(planned => planned.Guideline).ToList();
        var displacing = context.Pack.Guidelines.Where(other => deciding.Exists(guideline => other.Source.Id == guideline.Source.Id && other.InsteadOf.Contains(guideline.Id)) && !deciding.Contains(other))
            .Where(other => context.Request.Line.IsIn(other.AppliesTo));
        tests = [.. deciding.SelectMany(TestsOf).Concat(displacing.Select(other => other.AppliesWhen).OfType<Formula>()).SelectMany(formula => formula.Leaves())];
    }

    /// <summary>The search; null where the case is beyond it: too many answers, or two open tests of one list.</summary>
    public static BruteForce? Of(CompiledPack compiled, RequestContext context)
    {
        var search = new BruteForce(compiled, context);
        return search.FindInputs() && search.Search() ? search : null;
    }

    public Truth? TruthOf(RequestContext filled)
    {
        var bound = BoundRequest.Bind(compiled, filled);
        return Assessment.Of(bound.Plan, bound.Frame, ReferenceEvaluator.Instance, EvidenceMode.AsDocumented).Truth;
    }

    public int OpenFacts => inputs.Count;

    /// <summary>The facts in some smallest set of answers that settles the truth.</summary>
    public IReadOnlyList<string> Deciding => [.. found.SelectMany(set => set.Answers).Select(answer => inputs[answer.Input].Key).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The facts of each smallest set that makes the truth met, shortest first.</summary>
    public IReadOnlyList<string> ToMeet => [.. found.Where(set => set.Truth == Truth.Met)
        .Select(set => string.Join('+', set.Answers.Select(answer => inputs[answer.Input].Key).Order(StringComparer.Ordinal)))
        .Distinct().OrderBy(keys => keys.Count(letter => letter == '+')).ThenBy(keys => keys, StringComparer.Ordinal)];

    /// <summary>The case with an answer of the engine's, understood from its words.</summary>
    public RequestContext Answered(RequestContext filled, Answer answer)
    {
        var fact = context.Pack.Facts.FirstOrDefault(known => known.Name == answer.Fact);
        var first = answer.Value.Split(" to ")[0];
        if (fact is not null)
            return Filled.Fact(filled, fact, AnswerWords.ValueOf(fact, first));
        var number = first == "new" ? 0 : decimal.TryParse(first.Split(' ')[0], CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
        return answer.Fact switch
        {
            "since" => Filled.Since(filled, (int)number),
            "injury_date" => Filled.Injury(filled, (int)number),
            "sig" => Filled.UnitsADay(filled, number),
            "quantity" => Filled.Quantity(filled, number),
            "refills" => Filled.Refills(filled, (int)number),
            "age" => Filled.Patient(filled, patient => patient with { Age = Interval.Exactly(number) }),
            "sex" => Filled.Patient(filled, patient => patient with { Sex = first }),
            "purpose" => Filled.Purpose(filled, first),
            "diagnoses_complete" when first.StartsWith("yes", StringComparison.Ordinal) => Filled.DiagnosesComplete(filled),
            "medications_complete" when first.StartsWith("yes", StringComparison.Ordinal) => Filled.MedicationsComplete(filled),
            "treatments" when answer.Value.EndsWith("visits before", StringComparison.Ordinal) => Filled.VisitsBefore(filled, number),
            "treatments" when first.StartsWith("yes", StringComparison.Ordinal) => Filled.TreatmentsComplete(filled),
            "treatments" => WithMatch(filled, OpenLists().Single(list => list.List == ListName.Treatments)),
            "item" => ServiceAnswers.OnLine(filled, answer.Value, number),
            "surgery" => Filled.Surgery(filled, (int)number),
            "body_part" => Filled.BodyPart(filled, answer.Value),
            "diagnoses_complete" or "medications_complete" => WithMatch(filled, OpenLists().Single(list => list.List != ListName.Treatments && (list.List == ListName.Diagnoses) == (answer.Fact == "diagnoses_complete"))),
            _ => throw new InvalidOperationException("no such answer: " + answer),
        };
    }

    private static IEnumerable<Formula> TestsOf(Guideline guideline)
    {
        if (guideline.Source.Condition is { } condition)
            yield return condition;
        if (guideline.AppliesWhen is { } when)
            yield return when;
        foreach (var criterion in guideline.Criteria)
            yield return guideline.TestOf(criterion);
    }

    private bool IsOpen(Formula test) => ReferenceEvaluator.Leaf(test, context, EvidenceMode.AsDocumented) == Truth.Undetermined;

    private IEnumerable<ListTest> OpenLists() => tests.OfType<ListTest>().Where(IsOpen)
        .DistinctBy(list => (list.Quantifier, list.List, list.Count, string.Join(',', [.. list.Where.DrugClasses, "|", .. list.Where.Ingredients, "|", .. list.Where.Routes, "|", .. list.Where.Words])));

    private bool FindInputs()
    {
        var open = tests.Where(IsOpen).ToList();
        foreach (var fact in open.OfType<FactTest>().Select(test => test.Fact).Where(fact => fact.Derivation is null or { IsAskedThroughFields: false }).Distinct())
            inputs.Add(new Input(fact.Name, [.. Values(fact).Where(value => IsWithinBounds(fact, value)).Select(value => (Func<RequestContext, RequestContext>)(filled => Filled.Fact(filled, fact, value)))]));

        var fields = open.SelectMany(FieldsOf).ToHashSet();
        var lists = OpenLists().ToList();
        if (lists.GroupBy(list => list.List.CompletenessField()).Any(alike => alike.Count() > 1))
            return false;
        // What else is open of the treatments that are listed, and how lists and counts of treatments go together, has tests of its own.
        if (open.OfType<ListTest>().Any(list => list.List == ListName.Treatments && (TreatmentCandidates.Open(list, context).Any() || (list.Where.IsOfSameBodyPart && ServiceFacts.BodyPartOf(context) is null)))
            || (lists.Exists(list => list.List == ListName.Treatments) && ServiceAnswers.CountsTreatments(tests)))
            return false;
        // What a list may also hold would change what is worked out from the list.
        if (lists.Exists(list => list.List != ListName.Diagnoses)
            && tests.Any(test => test is FactTest { Fact.Derivation: { } derivation } && (derivation.OverEverything || derivation.Rule is DerivationRule.ClassDuration or DerivationRule.MorphineEquivalent)
                || test is AllowanceTest { Allowance.UsedBefore.Derivation.Rule: DerivationRule.ClassDuration }))
            return false;
        // A purpose may also say that a course is new. The engine asks for the start, which says it better.
        if (fields.Contains(CaseField.Purpose) && fields.Contains(CaseField.Since))
            return false;
        foreach (var field in fields.Order())
            inputs.Add(FieldInput(field, lists));
        foreach (var (key, values) in new ServiceAnswers(context, tests).To(open))
            inputs.Add(new Input(key, values));
        inputs.RemoveAll(input => input.Values.Count == 0);
        return inputs.Count <= 8 && inputs.Aggregate(1L, (tries, input) => tries * (1 + input.Values.Count)) <= MostTries;
    }

    private IEnumerable<CaseField> FieldsOf(Formula test)
    {
        var line = context.Request.Line;
        var isPerDayKnown = RequestedAmounts.UnitsADay(line).IsExact;
        var fact = test switch { FactTest plain => plain.Fact, AllowanceTest { Allowance: var allowance } => allowance.DoseFact ?? allowance.UsedBefore, _ => null };
        if (test is ListTest list && list.List != ListName.OtherRequests)
        {
            if (ListTests.IsComplete(list.List, context))
                yield break;
            yield return list.List.CompletenessField()!.Value;
        }
        if (test is AllowanceTest { Allowance.Supply: not null } || fact?.Derivation?.Rule == DerivationRule.DaysSupply)
        {
            if (line.Quantity is null && !RequestedAmounts.DaysSupply(line).IsExact)
                yield return CaseField.Quantity;
            if (!isPerDayKnown && !RequestedAmounts.DaysSupply(line).IsExact)
                yield return CaseField.Sig;
        }
        if (test is AllowanceTest { Allowance.Supply: not null } && line.Refills is null)
            yield return CaseField.Refills;
        var listIsOpen = !context.Case.Medications.IsComplete;
        switch (fact?.Derivation?.Rule)
        {
            case DerivationRule.CourseDuration or DerivationRule.Phase or DerivationRule.ClassDuration:
                if (!Courses.CourseDuration(context).Number.IsExact)
                    yield return CaseField.Since;
                if (fact.Derivation.Rule == DerivationRule.ClassDuration && listIsOpen)
                    yield return CaseField.MedicationsComplete;
                break;
            case DerivationRule.DailyDose or DerivationRule.MorphineEquivalent:
                if (!isPerDayKnown)
                    yield return CaseField.Sig;
                if (listIsOpen && (fact.Derivation.OverEverything || fact.Derivation.Rule == DerivationRule.MorphineEquivalent))
                    yield return CaseField.MedicationsComplete;
                break;
            case DerivationRule.Purpose when context.Request.Purpose is null:
                yield return CaseField.Purpose;
                break;
            case DerivationRule.Refills when line.Refills is null:
                yield return CaseField.Refills;
                break;
            case DerivationRule.TimeSinceInjury or DerivationRule.InjuryDate:
                yield return CaseField.InjuryDate;
                break;
            case DerivationRule.Age:
                yield return CaseField.Age;
                break;
            case DerivationRule.Sex when context.Case.Patient.Sex is null:
                yield return CaseField.Sex;
                break;
        }
    }

    private Input FieldInput(CaseField field, List<ListTest> lists)
    {
        IEnumerable<Func<RequestContext, RequestContext>> values = field switch
        {
            CaseField.Since => DaysAround(DerivationRule.CourseDuration, DerivationRule.ClassDuration, DerivationRule.Phase)
                .Where(days => Courses.CourseDuration(context).Number is var known && (known.IsUnknown || known.IsEmpty || known.Contains(days)))
                .Where(days => Courses.StartIsContradictory(context) || !Courses.StartIsContradictory(Filled.Since(context, days)))
                .Select(days => (Func<RequestContext, RequestContext>)(filled => Filled.Since(filled, days))),
            CaseField.InjuryDate => DaysAround(DerivationRule.TimeSinceInjury).Union(ServiceAnswers.DaysAroundInjury(tests, context.Service))
                .Where(days => context.Case.InjuryDate.IsUnknown || context.Case.InjuryDate.DaysUntil(context.Service).Contains(days))
                .Select(days => (Func<RequestContext, RequestContext>)(filled => Filled.Injury(filled, days))),
            CaseField.Sig => UnitsADay().Select(units => (Func<RequestContext, RequestContext>)(filled => Filled.UnitsADay(filled, units))),
            CaseField.Quantity => new decimal[] { 10, 30, 60, 120 }.Concat(DayLimits().SelectMany(days => RequestedAmounts.UnitsADay(context.Request.Line) is { IsExact: true, Lower: { Value: > 0 } aDay }
                    ? new[] { Math.Floor(days * aDay.Value), Math.Floor(days * aDay.Value) + 1 } : [])).Where(units => units > 0).Distinct().Select(units => (Func<RequestContext, RequestContext>)(filled => Filled.Quantity(filled, units))),
            CaseField.Refills => new[] { 0, 1, 3, 11 }.Select(refills => (Func<RequestContext, RequestContext>)(filled => Filled.Refills(filled, refills))),
            CaseField.Age => tests.OfType<FactTest>().Where(test => test.Fact.Derivation?.Rule == DerivationRule.Age).Select(test => test.Comparison).OfType<NumberComparison>()
                .SelectMany(comparison => new[] { comparison.Limit - 1, comparison.Limit, comparison.Limit + 1 }).Distinct().Where(years => context.Case.Patient.Age.IsUnknown || context.Case.Patient.Age.Contains(years))
                .Select(years => (Func<RequestContext, RequestContext>)(filled => Filled.Patient(filled, patient => patient with { Age = Interval.Exactly(years) }))),
            CaseField.Sex => new[] { "male", "female" }.Select(sex => (Func<RequestContext, RequestContext>)(filled => Filled.Patient(filled, patient => patient with { Sex = sex }))),
            CaseField.Purpose => new[] { "acute", "trial", "maintenance", "dose_change", "taper", "restart", "perioperative" }
                .Where(purpose => Courses.StartIsContradictory(context) || !Courses.StartIsContradictory(Filled.Purpose(context, purpose)))
                .Select(purpose => (Func<RequestContext, RequestContext>)(filled => Filled.Purpose(filled, purpose))),
            CaseField.MedicationsComplete => Complete(Filled.MedicationsComplete, lists.FirstOrDefault(list => list.List is not (ListName.Diagnoses or ListName.Treatments))),
            CaseField.TreatmentsComplete => Complete(Filled.TreatmentsComplete, lists.FirstOrDefault(list => list.List == ListName.Treatments)),
            CaseField.DiagnosesComplete => Complete(Filled.DiagnosesComplete, lists.FirstOrDefault(list => list.List == ListName.Diagnoses)),
            _ => [],
        };
        return new Input(context.Pack.QuestionFor(field)!.Key, [.. values]);
    }

    private IEnumerable<Func<RequestContext, RequestContext>> Complete(Func<RequestContext, RequestContext> complete, ListTest? open)
    {
        yield return complete;
        if (open is not null && (open.List is ListName.Diagnoses or ListName.Treatments || Matching(open).Any()))
            yield return filled => WithMatch(filled, open);
    }

    private IEnumerable<Product> Matching(ListTest test) => context.Pack.Drugs.Products
        .Where(product => ListTests.Matches(test.Where, test.List, new ListEntry(product, "", true)) == Truth.Met)
        .Where(product => context.Request.InAddition || context.Product?.IsSameCourseAs(product) != true);

    // One more entry that the test is looking for; the list stays as open as it was.
    private RequestContext WithMatch(RequestContext filled, ListTest test)
    {
        var source = new Origin("d1", null, null);
        var more = test.Count is NumberComparison count ? (int)count.Limit + 1 : 1;
        if (test.List == ListName.Treatments)
            return ServiceAnswers.WithMatch(filled, test, more);
        var changed = filled.Case.With(changes =>
        {
            if (test.List == ListName.Diagnoses)
            {
                changes.Diagnoses = changes.Diagnoses with { Items = [.. changes.Diagnoses.Items, .. Enumerable.Repeat(0, more).Select(_ => new Diagnosis(null, test.Where.Words.Count > 0 ? test.Where.Words[0] : "any", source))] };
                return;
            }
            // A second course of a product of the request would not be an entry of its own.
            var product = Matching(test).OrderBy(product => filled.Case.Requests.Any(request => request.Line.Product is { } other && other.IsSameCourseAs(product))).First();
            var line = new RequestLine { Text = "another", Product = product };
            changes.Medications = changes.Medications with { Items = [.. changes.Medications.Items, .. Enumerable.Repeat(0, more).Select(_ => new Medication { Written = "another", Line = line, Origin = source })] };
        });
        return new RequestContext(filled.Pack, changed, filled.Request);
    }

    private SortedSet<int> DaysAround(params DerivationRule[] rules)
    {
        var days = new SortedSet<int> { 0, 1 };
        var known = Courses.CourseDuration(context).Number;
        foreach (var end in rules.Contains(DerivationRule.CourseDuration) ? new[] { known.Lower, known.Upper } : [])
        {
            if (end is { } bound)
                days.UnionWith([(int)bound.Value, (int)bound.Value + 1]);
        }
        void Around(int limit) => days.UnionWith(new[] { limit - 1, limit, limit + 1 }.Where(day => day >= 0));
        foreach (var test in tests)
        {
            if (test is FactTest { Comparison: DurationComparison comparison } timed && timed.Fact.Derivation is { } derivation && rules.Contains(derivation.Rule))
            {
                Around(comparison.Limit.LeastDays(context.Service));
                Around(comparison.Limit.MostDays(context.Service));
            }
            else if (test is AllowanceTest { Allowance: { Supply: not null, UsedBefore.Derivation: { } used } allowance } && rules.Contains(used.Rule))
            {
                var most = AllowanceTests.SupplyDays(allowance, context.Service);
                Around(most);
                if (RequestedAmounts.TotalDays(context.Request.Line).Lower is { } asked)
                    Around(most - (int)Math.Ceiling(asked.Value));
            }
        }
        return days;
    }

    private IEnumerable<decimal> DayLimits()
    {
        foreach (var test in tests)
        {
            if (test is FactTest { Fact.Derivation.Rule: DerivationRule.DaysSupply, Comparison: NumberComparison { Limit: > 1 } comparison })
                yield return comparison.Limit;
            if (test is AllowanceTest { Allowance: { Supply: not null } allowance })
                yield return AllowanceTests.SupplyDays(allowance, context.Service);
        }
    }

    private IEnumerable<decimal> UnitsADay()
    {
        var units = new SortedSet<decimal> { 0.5m, 1, 2, 3, 4, 6, 8, 12 };
        foreach (var test in tests)
        {
            var (ingredient, limit) = test switch
            {
                FactTest { Fact.Derivation: { Rule: DerivationRule.DailyDose } dose, Comparison: NumberComparison comparison } => (dose.Ingredient, comparison.Limit),
                AllowanceTest { Allowance: { Dose: { } most, DoseFact.Derivation: { } dose } } => (dose.Ingredient, most),
                _ => default,
            };
            var place = ingredient is null ? -1 : context.Product?.Ingredients.ToList().IndexOf(ingredient) ?? -1;
            if (place >= 0 && context.Request.Line.Strength is { } strength)
            {
                var beside = Doses.Beside(ingredient!, context);
                foreach (var left in new[] { limit, limit - (beside.Lower?.Value ?? 0), limit - (beside.Upper?.Value ?? 0) })
                    units.UnionWith([left / strength.Value.PerIngredient[place], left / strength.Value.PerIngredient[place] + 1]);
            }
        }
        foreach (var days in DayLimits())
        {
            if (context.Request.Line.Quantity is { } quantity)
                units.UnionWith([quantity.Value / days, quantity.Value / (days - 1), quantity.Value / (days + 1)]);
        }
        // Where a limit is no whole number of units: the dose just below it too.
        units.UnionWith(units.Select(value => Math.Floor(value * 10_000) / 10_000).ToList());
        var known = RequestedAmounts.UnitsADay(context.Request.Line);
        return units.Where(value => value > 0 && (known.IsUnknown || known.Contains(value)));
    }

    // What is known only within bounds can only turn out to lie within them.
    private bool IsWithinBounds(Fact fact, FindingValue value)
    {
        foreach (var known in tests.OfType<FactTest>().Where(test => test.Fact == fact).Select(test => FactTests.StateFor(test, context)))
        {
            if (known is { Status: FactStatus.Documented, Number: { IsUnknown: false, IsExact: false } bounds }
                && !bounds.Contains(fact.Type == FactType.Date ? value.Day.Earliest!.Value.DayNumber : value.Number.Lower!.Value.Value))
                return false;
        }
        return true;
    }

    private IEnumerable<FindingValue> Values(Fact fact)
    {
        var own = tests.OfType<FactTest>().Where(test => test.Fact == fact).ToList();
        switch (fact.Type)
        {
            case FactType.YesNo:
                return [default(FindingValue) with { YesNo = true }, default];
            case FactType.Choice:
                return fact.Choices.Select((_, place) => default(FindingValue) with { Choice = place });
        }
        var cuts = new SortedSet<decimal>();
        foreach (var test in own)
        {
            switch (test.Comparison)
            {
                case NumberComparison number:
                    cuts.UnionWith([number.Limit - 0.25m, number.Limit, number.Limit + 0.25m]);
                    break;
                case DateComparison date:
                    cuts.UnionWith([date.Limit.DayNumber - 1, date.Limit.DayNumber, date.Limit.DayNumber + 1]);
                    break;
                case DurationComparison duration:
                    foreach (var days in new[] { duration.Limit.LeastDays(context.Service), duration.Limit.MostDays(context.Service) })
                        cuts.UnionWith([days - 1, days, days + 1]);
                    break;
            }
        }
        if (cuts.Count == 0)
            cuts.Add(fact.Type == FactType.Date ? context.Service.DayNumber : fact.Least ?? 1);
        return cuts.Where(cut => cut >= (fact.Least ?? 0) && cut <= (fact.Most ?? decimal.MaxValue)).Select(cut => AnswerWords.Ordered(fact, cut));
    }

    // Sets of answers by size, so that a set is smallest when none that was found before is part of it.
    private bool Search()
    {
        for (var size = 1; size <= inputs.Count; size++)
            Try(size, 0, context, []);
        return true;
    }

    private void Try(int size, int from, RequestContext filled, List<(int, int)> answers)
    {
        if (answers.Count == size)
        {
            if (!found.Exists(set => set.Answers.IsSubsetOf(answers)) && TruthOf(filled) is Truth.Met or Truth.NotMet)
                found.Add(new Settling([.. answers], TruthOf(filled)!.Value));
            return;
        }
        for (var input = from; input < inputs.Count; input++)
        {
            for (var value = 0; value < inputs[input].Values.Count; value++)
            {
                List<(int, int)> with = [.. answers, (input, value)];
                if (!found.Exists(set => set.Answers.IsSubsetOf(with)))
                    Try(size, input + 1, inputs[input].Values[value](filled), with);
            }
        }
    }
}
