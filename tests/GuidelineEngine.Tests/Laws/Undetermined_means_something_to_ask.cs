using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Laws;

/// <summary>Law 4: what is missing, what would certify and what part would do, against brute force.</summary>
public sealed class Undetermined_means_something_to_ask
{
    private static int compared;

    [Test]
    public void Only_an_undetermined_truth_has_deciding_questions() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample))
        {
            var asks = one.Decision.Missing.Any(missing => missing.Role == MissingRole.Decides);
            one.Must(asks == (one.Decision.Truth == Truth.Undetermined), asks ? "a settled truth asks what would decide" : "an undetermined truth has nothing to ask");
            one.Must(one.Decision.Truth is not null || one.Decision.Row is "1" or "2", "a truth is null though something decides");
        }
    }, 120);

    [Test]
    public void The_deciding_facts_are_those_that_trying_every_answer_finds()
    {
        compared = 0;
        Samples.Hold(AssertAgrees, 300, withDerived: false, cases: 4, mostOpen: 4);
        compared.Should().BeGreaterThan(100, "too few samples were small enough to try every answer");
    }

    [Test]
    public void The_deciding_fields_are_those_that_trying_every_answer_finds()
    {
        compared = 0;
        Samples.Hold(AssertAgrees, 300, withDerived: true, cases: 4, mostOpen: 2);
        compared.Should().BeGreaterThan(100, "too few samples were small enough to try every answer");
    }

    private static void AssertAgrees(Sample sample)
    {
        foreach (var one in LawCase.Of(sample).Where(one => one.Decision.Truth == Truth.Undetermined))
        {
            if (BruteForce.Of(LawCase.Compiled(sample), one.Context) is not { } brute)
                continue;
            Interlocked.Increment(ref compared);
            var deciding = one.Decision.Missing.Where(missing => missing.Role == MissingRole.Decides).Select(missing => missing.Fact).Order(StringComparer.Ordinal).ToList();
            one.Must(deciding.SequenceEqual(brute.Deciding), $"the deciding facts are said to be [{string.Join(", ", deciding)}], and trying every answer finds [{string.Join(", ", brute.Deciding)}]");

            var sets = one.Decision.WouldCertify;
            one.Must(sets.Count <= 8 && sets.Zip(sets.Skip(1)).All(pair => pair.First.Count <= pair.Second.Count), "more than eight sets would certify, or the shortest does not come first");
            var keys = sets.Select(set => string.Join('+', set.Select(answer => answer.Fact).Order(StringComparer.Ordinal))).ToList();
            one.Must(sets.Count == 8 ? keys.All(brute.ToMeet.Contains) : keys.Order(StringComparer.Ordinal).SequenceEqual(brute.ToMeet.Order(StringComparer.Ordinal)),
                $"it is said that [{string.Join(", ", keys)}] would certify, and trying every answer finds [{string.Join(", ", brute.ToMeet)}]");
            foreach (var set in sets)
            {
                var printed = string.Join("; ", set.Select(answer => answer.Fact + " = " + answer.Value));
                one.Must(brute.TruthOf(set.Aggregate(one.Context, brute.Answered)) == Truth.Met, $"the answers {printed} do not make the truth met");
                foreach (var left in set)
                    one.Must(brute.TruthOf(set.Where(answer => answer != left).Aggregate(one.Context, brute.Answered)) != Truth.Met, $"the answers {printed} are enough without {left.Fact}");
            }
        }
    }

    [Test]
    public void A_part_is_the_largest_that_a_physician_could_certify() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample).Where(one => (one.Decision.Modification?.Authorised ?? one.Decision.Amendable?.To) is not null))
        {
            var part = (one.Decision.Modification?.Authorised ?? one.Decision.Amendable?.To)!;
            var whole = RequestPart.AmountOf(one.Request.Line);
            if (one.Request.Line.Service is not null)
            {
                PartsOfServices.Check(one, part, whole, amended => IsMetWithin(one, Again(one, amended)) is { } exceeded ? [.. exceeded.Order(StringComparer.Ordinal)] : null);
                continue;
            }
            one.Must(part.Quantity < whole.Quantity || part.Refills < whole.Refills, "a part is not less than the whole");
            var kept = Certifiable(one, part, part.Quantity!.Value);
            one.Must(kept is not null, "the part would not be certified, or exceeds an allowance that binds");
            one.Must(Certifiable(one, part, part.Quantity!.Value + 1) is not { } more || more.Except(kept!).Any(), "one unit more would be certified as well");
        }
    }, 200);

    [Test]
    public void Where_no_part_is_offered_no_quantity_would_be_certified() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample).Where(one => one.Decision is { Truth: Truth.NotMet, Amendable: null, Outcome: not Outcome.Modify } && one.Read.Reviewer == Reviewer.Staff))
        {
            var whole = RequestPart.AmountOf(one.Request.Line);
            if (one.Request.Line.Service is not null)
            {
                if (ExceedsAnything(one))
                    PartsOfServices.CheckNone(one, whole, amended => IsMetWithin(one, Again(one, amended)) is not null);
                continue;
            }
            if (whole is not { Quantity: { } quantity, DaysSupply: { } days, PerDay: { } aDay } || !ExceedsAnything(one) || one.Request.Line.UnitsADay?.Value.IsExact != true)
                continue;
            for (var units = 1m; units < quantity; units++)
            {
                var shorter = whole with { Quantity = units, Refills = 0, DaysSupply = units / aDay };
                one.Must(Certifiable(one, shorter, units) is null, $"{units} for {units / aDay} days would be certified, and no part is offered");
                _ = days;
            }
        }
    }, 60);

    private static bool ExceedsAnything(LawCase one) => Exceeded(one).Any();

    // The allowances that do not bind and are exceeded all the same; null where it is not met, or one that binds is exceeded.
    private static HashSet<string>? IsMetWithin(LawCase whole, LawCase? part)
    {
        if (part is null || part.TruthIn(EvidenceMode.AsDocumented) != Truth.Met)
            return null;
        var exceeded = Exceeded(part).ToList();
        // Only where the whole is not met, or is open, may the part leave an allowance exceeded on which its truth does not rest.
        return exceeded.Exists(one => one.IsCaution || whole.Decision.Truth is not (Truth.NotMet or Truth.Undetermined)) ? null : [.. exceeded.Select(one => one.Name)];
    }

    // Of a guideline that is only consulted, no more than the cautions bind.
    private static IEnumerable<(string Name, bool IsCaution)> Exceeded(LawCase one)
    {
        var deciding = BoundRequest.Bind(LawCase.Compiled(one.Sample), one.Context).Plan.Guidelines.Where(known => known.Level >= 0).Select(known => known.Guideline.Id).ToHashSet(StringComparer.Ordinal);
        return EveryExceeded(one).Where(found => found.IsCaution || deciding.Contains(found.Guideline)).Select(found => (found.Guideline + "/" + found.Name, found.IsCaution));
    }

    private static IEnumerable<(string Guideline, string Name, bool IsCaution)> EveryExceeded(LawCase one) => new Oracle(one.Sample.Pack, one.Context, EvidenceMode.AsDocumented).Criteria()
        .Where(found => found.Criterion.Allows is not null)
        .Where(found => AllowanceTests.Fits(found.Criterion.Allows!, found.Criterion.Allows!.Fact is { } fact ? one.Context.StateOf(fact) : null, one.Context) == Truth.NotMet)
        .Select(found => (Guideline: found.Guideline.Id, Name: found.Criterion.Name, IsCaution: found.Guideline.Cautions.Contains(found.Criterion.Index)));

    // Fewer units for fewer days, or fewer a day for the same days: whichever the part was.
    private static HashSet<string>? Certifiable(LawCase one, RequestAmount part, decimal quantity)
    {
        var days = RequestPart.AmountOf(one.Request.Line).DaysSupply == part.DaysSupply ? part.DaysSupply : quantity * part.DaysSupply / part.Quantity;
        var amended = one.Written.With(Nothing_unknown_certifies.Amend(one.WrittenRequest, part with { Quantity = quantity, DaysSupply = days }));
        if (amended.Requests.First(request => request.Id == one.Request.Id).Fields["quantity"].Length > 6 || Again(one, amended) is not { } again)
            return null;
        return IsMetWithin(one, again);
    }

    private static LawCase? Again(LawCase one, GeneratedCase amended) => one.Sample.TryRead(amended) is null
        ? null
        : LawCase.Of(one.Sample, amended, new CaseOverrides(one.Request.Stage, Reviewer.Physician)).First(other => other.Request.Id == one.Request.Id);

    [OneTimeTearDown]
    public void Say_how_many_were_compared() => TestContext.Out.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"compared with brute force: {compared}; packs made {Samples.Count.Made}, with mistakes {Samples.Count.Discarded}"));
}
