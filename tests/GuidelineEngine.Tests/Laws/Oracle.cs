using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Laws;

/// <summary>
/// The truth of a request, worked out a second time from the design alone: sources in order, guidelines that apply,
/// three-valued criteria as <c>bool?</c>. Only the tests of single facts are the library's own; they have tests of their own.
/// </summary>
internal sealed class Oracle(RulePack pack, RequestContext context, EvidenceMode mode)
{
    private sealed record Speaking(Guideline Guideline, bool? Applies, bool? Certify, bool Decides);

    /// <summary>The truth; null where nothing decides.</summary>
    public Truth? Decide()
    {
        var line = context.Request.Line;
        if (line.ItemId is null || !line.IsUnderstood)
            return null;
        var governing = pack.Sources
            .Where(source => source.Standing == SourceStanding.Decides && source.Window.Holds(context.Requested, context.Service))
            .GroupBy(source => source.Authority).Select(editions => editions.MaxBy(source => source.Window.From ?? DateOnly.MinValue)!).ToList();
        Silence? openedBy = null;
        foreach (var rank in governing.GroupBy(source => source.Rank).OrderBy(rank => rank.Key))
        {
            if (rank.Any(source => !source.IsHeld))
                return null;
            var speaking = rank.SelectMany(source => Of(source, line)).Where(one => one.Decides && one.Applies != false).ToList();
            if (speaking.Count > 0)
                return Settle(speaking, openedBy);
            var silences = rank.Select(source => source.SilentOn.FirstOrDefault(silence => line.IsIn(silence.Scope) && silence.Statement.SpeaksOn(context.Requested))).ToList();
            if (silences.Contains(null))
                return null;
            openedBy = silences.MinBy(silence => silence!.Statement.Grade);
        }
        return null;
    }

    /// <summary>The truth of each criterion of the guidelines that are not known to be out, by role.</summary>
    public IEnumerable<(Guideline Guideline, Criterion Criterion, bool? Truth)> Criteria()
    {
        var line = context.Request.Line;
        if (line.ItemId is null)
            yield break;
        foreach (var source in pack.Sources.Where(source => source.Window.Holds(context.Requested, context.Service)))
        {
            foreach (var one in Of(source, line).Where(one => one.Applies != false))
            {
                foreach (var criterion in one.Guideline.Criteria.Where(Speaks))
                    yield return (one.Guideline, criterion, Of(one.Guideline, criterion));
            }
        }
    }

    private Truth? Settle(List<Speaking> speaking, Silence? openedBy)
    {
        var bySource = speaking.GroupBy(one => one.Guideline.Source.Id)
            .Select(ofSource => All(ofSource.Select(one => one.Applies == true ? one.Certify : null))).ToList();
        if (bySource.Contains(true) && bySource.Contains(false))
            return null;
        if (openedBy?.Statement.Grade == Grade.No && mode is EvidenceMode.Strict or EvidenceMode.UnverifiedOpen)
            return Truth.Undetermined;
        return bySource.Contains(null) ? Truth.Undetermined : bySource[0] == true ? Truth.Met : Truth.NotMet;
    }

    private IEnumerable<Speaking> Of(Source source, RequestLine line)
    {
        var inScope = pack.Guidelines.Where(guideline => guideline.Source.Id == source.Id && line.IsIn(guideline.AppliesTo)).ToList();
        var own = inScope.ToDictionary(guideline => guideline.Id, guideline => All(
        [
            source.Condition is { } condition ? Of(condition) : true,
            guideline.AppliesWhen is { } when ? Of(when) : true,
        ]));
        foreach (var guideline in inScope)
        {
            var displaced = inScope.Where(other => other.InsteadOf.Contains(guideline.Id)).Select(other => other.AppliesWhen is { } when ? !Of(when) : false);
            var (certify, decides) = Certify(guideline);
            yield return new Speaking(guideline, All([own[guideline.Id], .. displaced]), certify, decides);
        }
    }

    private (bool? Truth, bool Decides) Certify(Guideline guideline)
    {
        if (guideline.IsNever)
        {
            var grounds = guideline.NeverRestsOn.Where(statement => statement.SpeaksOn(context.Requested)).ToList();
            var isUnverified = mode != EvidenceMode.AsDocumented && grounds.Exists(statement => statement.Grade == Grade.No);
            return (!isUnverified ? false : mode == EvidenceMode.UnverifiedMet ? true : null, grounds.Count > 0);
        }
        if (guideline.CertifyWhen is not { } formula)
            return (null, false);
        var truth = Role(guideline, formula);
        return (truth?.Value, truth is not null);
    }

    private sealed record Held(bool? Value);

    // Parts that rest on no statement of that day are out, and a formula all of whose parts are out is out.
    private Held? Role(Guideline guideline, Formula formula)
    {
        List<bool?> Parts(IReadOnlyList<Formula> parts) => [.. parts.Select(part => Role(guideline, part)).OfType<Held>().Select(held => held.Value)];
        switch (formula)
        {
            case CriterionReference reference:
                var criterion = guideline.Criteria[reference.Criterion];
                return Speaks(criterion) ? new Held(Of(guideline, criterion)) : null;
            case Negation negation:
                return Role(guideline, negation.Part) is { } part ? new Held(!part.Value) : null;
            case AllOf { Parts: var all }:
                return Parts(all) is { Count: > 0 } conjuncts ? new Held(All(conjuncts)) : null;
            case AnyOf { Parts: var any }:
                return Parts(any) is { Count: > 0 } disjuncts ? new Held(!All(disjuncts.Select(value => !value))) : null;
            case AtLeastOf { Parts: var some, Count: var count }:
                return Parts(some) is { Count: > 0 } several ? new Held(Enough(several, count)) : null;
            default:
                throw new InvalidOperationException("no such role");
        }
    }

    private bool Speaks(Criterion criterion) => criterion.RestsOn.Any(statement => statement.SpeaksOn(context.Requested));

    private bool? Of(Guideline guideline, Criterion criterion)
    {
        var isUnverified = criterion.RestsOn.Any(statement => statement.SpeaksOn(context.Requested) && statement.Grade == Grade.No);
        if (isUnverified && mode != EvidenceMode.AsDocumented)
            return mode == EvidenceMode.UnverifiedMet ? true : null;
        bool? when = criterion.When is { } test ? Of(test) : true;
        if (criterion.Allows is not { } allowance)
            return when;
        var used = allowance.Fact is { } known ? context.StateOf(known) : null;
        var fits = mode == EvidenceMode.Strict && used is { IsSourced: false } ? null : Plain(AllowanceTests.Fits(allowance, used, context));
        return All([when, guideline.Cautions.Contains(criterion.Index) ? !fits : fits]);
    }

    private bool? Of(Formula formula) => formula switch
    {
        AllOf all => All(all.Parts.Select(Of)),
        AnyOf any => !All(any.Parts.Select(part => !Of(part))),
        Negation negation => !Of(negation.Part),
        AtLeastOf some => Enough([.. some.Parts.Select(Of)], some.Count),
        FactTest test => Of(test),
        ListTest list => Of(list),
        _ => throw new InvalidOperationException("no such test"),
    };

    private bool? Of(FactTest test)
    {
        var state = FactTests.StateFor(test, context);
        if (mode == EvidenceMode.Strict && (test.Fact.Kind == FactKind.Judgement || !state.IsSourced))
            return null;
        return Plain(FactTests.Evaluate(test, state, context));
    }

    private bool? Of(ListTest list)
    {
        var result = ListTests.Evaluate(list, context);
        return mode == EvidenceMode.Strict && !result.IsSourced ? null : Plain(result.Truth);
    }

    private static bool? Plain(Truth truth) => truth switch { Truth.Met => true, Truth.NotMet => false, _ => null };

    private static bool? All(IEnumerable<bool?> parts)
    {
        var list = parts.ToList();
        return list.Contains(false) ? false : list.Contains(null) ? null : true;
    }

    private static bool? Enough(List<bool?> parts, int count) =>
        parts.Count(part => part == true) >= count ? true : parts.Count(part => part != false) < count ? false : null;
}
