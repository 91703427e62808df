using System.Numerics;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>Masks made into objects, for those who read them.</summary>
internal static class EvidenceBuilder
{
    /// <summary>The guidelines consulted, those that decide first.</summary>
    public static IReadOnlyList<GuidelineEvidence> Guidelines(RequestEvidence evidence)
    {
        var guidelines = new GuidelineEvidence[evidence.Review.Bound.Plan.Guidelines.Count];
        for (var i = 0; i < guidelines.Length; i++)
            guidelines[i] = Of(evidence, i);
        // No two have one id.
        Array.Sort(guidelines, static (left, right) =>
            left.Standing != right.Standing ? left.Standing.CompareTo(right.Standing) : string.CompareOrdinal(left.Id, right.Id));
        return guidelines;
    }

    /// <summary>The strongest role that a criterion has; null for one that no role reaches.</summary>
    public static CriterionRole? RoleOf(Guideline guideline, int criterion) =>
        guideline.CertifyWhen is { } formula && References(formula).Contains(criterion) ? CriterionRole.CertifyWhen
        : guideline.ReferWhen.Contains(criterion) ? CriterionRole.ReferWhen
        : guideline.Cautions.Contains(criterion) ? CriterionRole.Caution
        : guideline.Expects.Contains(criterion) ? CriterionRole.Expects
        : guideline.Advises.Contains(criterion) ? CriterionRole.Advises
        : null;

    /// <summary>The criteria that a role formula names, in order.</summary>
    public static IEnumerable<int> References(Formula formula) =>
        formula.Leaves().OfType<CriterionReference>().Select(reference => reference.Criterion);

    /// <summary>Whether the guideline is part of the request's truth.</summary>
    public static bool Decides(RequestReview review, int planned) =>
        review.Assessment.Level >= 0
        && review.Bound.Plan.Guidelines[planned].Level == review.Assessment.Level
        && review.Assessment.Presence[planned] != Truth.NotMet
        && !review.Assessment.Truths[planned].Certifies.IsNone;

    private static FactEvidence FactOf(TestedItem item, string name, RequestReview review)
    {
        var context = review.Context;
        if (item.Fact is { } fact)
        {
            var state = review.Bound.Frame.States[fact.Slot];
            return new FactEvidence(
                name,
                StateOf(fact, state),
                state.Status == FactStatus.Undocumented ? null : FactText.Value(fact, state, context),
                Found(state.Findings, context));
        }

        return item.List is { } list
            ? new FactEvidence(name, ListTests.IsComplete(list, context) ? "known" : "between_bounds", ListText(list, context), [])
            : AmountOf(item.Amount!.Value, name, context.Request.Line);
    }

    private static FoundIn[] Found(IReadOnlyList<Finding> findings, RequestContext context)
    {
        if (findings.Count == 0)
            return [];
        var found = new FoundIn[findings.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = FactText.Found(findings[i], context);
        return found;
    }

    private static FactEvidence AmountOf(AllowanceKind kind, string name, RequestLine line)
    {
        var amount = kind switch
        {
            AllowanceKind.Supply => RequestedAmounts.TotalDays(line),
            AllowanceKind.Trial => RequestedService.Amount(DerivationRule.DaysRequested, line),
            _ => RequestedService.Amount(RequestedService.RuleOf(kind), line),
        };
        return new FactEvidence(name, amount.IsExact ? "known" : "undocumented", amount.ToString(), []);
    }

    private static GuidelineEvidence Of(RequestEvidence evidence, int planned)
    {
        var review = evidence.Review;
        var guideline = review.Bound.Plan.Guidelines[planned].Guideline;
        var truths = review.Assessment.Truths[planned];
        var presence = review.Assessment.Presence[planned];
        var decides = Decides(review, planned);
        var truth = truths.Certify is { } certify ? presence switch { Truth.Met => certify, Truth.Undetermined => Truth.Undetermined, _ => (Truth?)null } : null;
        return new GuidelineEvidence(
            guideline.Id, guideline.Source.Id, guideline.Layer,
            decides ? GuidelineStanding.Decides : GuidelineStanding.Consulted, truth, presence,
            presence == Truth.NotMet ? [] : Criteria(evidence, planned, truths));
    }

    private static CriterionEvidence[] Criteria(RequestEvidence evidence, int planned, GuidelineTruths truths)
    {
        var words = evidence[planned].Criteria;
        var criteria = new CriterionEvidence[words.Length - BitOperations.PopCount(truths.Out)];
        var next = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!truths.IsOut(i))
                criteria[next++] = Of(evidence, new CriterionPlace(planned, i), words[i]);
        }
        return criteria;
    }

    private static CriterionEvidence Of(RequestEvidence evidence, CriterionPlace place, CriterionWords words)
    {
        var facts = new FactEvidence[words.Items.Length];
        for (var i = 0; i < facts.Length; i++)
            facts[i] = FactOf(words.Items[i], words.Facts[i], evidence.Review);
        return new CriterionEvidence(
            words.Criterion.Name, words.Role, evidence.TruthOf(place), facts, words.StatementIds, words.Grade, evidence.MessageOf(place));
    }

    private static string StateOf(Fact fact, FactState state) => state.Status switch
    {
        FactStatus.Conflict => "conflict",
        FactStatus.Undocumented => "undocumented",
        _ when fact.Type is FactType.YesNo or FactType.Choice || state.Number.IsExact => "known",
        _ => "between_bounds",
    };

    /// <summary>The list as evidence names it.</summary>
    public static string KeyOf(ListName list) => list switch
    {
        ListName.Diagnoses => "diagnoses",
        ListName.OtherRequests => "requests",
        ListName.Treatments => "treatments",
        _ => "medications",
    };

    private static string ListText(ListName list, RequestContext context)
    {
        var entries = ListTests.Entries(list, context);
        return entries.Count == 0 ? "nothing listed" : string.Join("; ", entries.Select(entry => entry.Text));
    }
}
