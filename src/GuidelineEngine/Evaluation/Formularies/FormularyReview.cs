using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>
/// The step of the formulary for one request, worked out when it is read. It knows nothing of the truth or the outcome,
/// and neither knows of it.
/// </summary>
internal sealed class FormularyReview
{
    private readonly RequestContext context;
    private readonly Formulary formulary;
    private readonly ListedStatus listed;
    private readonly FillTests tests;
    private readonly List<string> why = [];
    private readonly List<string> remarks = [];
    private readonly List<Statement> cited = [];
    private readonly List<FormularyNeed> needs = [];

    private FormularyReview(RequestContext context, Formulary formulary)
    {
        this.context = context;
        this.formulary = formulary;
        listed = ListedStatus.Of(context, formulary);
        tests = new FillTests(context, formulary, listed.Listed);
    }

    /// <summary>The step; null where the pack holds no formulary.</summary>
    public static FormularyStep? Of(RequestContext context) =>
        context.Pack.Formulary is { } formulary ? new FormularyReview(context, formulary).Step() : null;

    private FormularyStep Step()
    {
        if (listed.Status == FormularyStatus.NotApplicable)
        {
            if (!formulary.IsInForceOn(context.Service))
                Cite(formulary.EffectiveRestsOn);
            return Made(ProspectiveReview.NotApplicable, null, formulary.Words.Statuses[FormularyStatus.NotApplicable], cited);
        }

        SayStatus();
        var (review, by) = Review();
        // A note says what goes with the step; how far the step was checked does not depend on it.
        var relied = cited.ToList();
        SayNotes();
        var clause = review switch
        {
            ProspectiveReview.Required => formulary.Words.Required,
            ProspectiveReview.NotRequired => formulary.Words.NotRequired,
            _ => formulary.Words.Open,
        };
        return Made(review, by, string.Join(". ", remarks.Prepend(formulary.Words.Statuses[listed.Status] + ": " + clause)), relied);
    }

    // A status that is not known settles the review only where every status that it can be agrees.
    private (ProspectiveReview Review, string? By) Review()
    {
        var reviews = listed.Possible.Select(status => (status, Needed: IsNeeded(formulary.Statuses[status]))).ToList();
        var settled = reviews[0].Needed.Truth != Truth.Undetermined && reviews.TrueForAll(review => review.Needed.Truth == reviews[0].Needed.Truth);
        var rules = reviews.SelectMany(review => formulary.Statuses[review.status].Unless).Distinct().Select(rule => (rule, tests.Of(rule.Conditions).Truth)).ToList();
        if (!settled && listed.Status == FormularyStatus.Unknown)
        {
            // The status is asked first: what else is open may not matter once it is known.
            Ask(listed.Needs);
            return (ProspectiveReview.Open, null);
        }

        foreach (var (rule, truth) in rules.Where(rule => settled != (rule.Truth == Truth.Undetermined)))
            Say(rule, truth);
        if (!settled)
        {
            Ask(reviews[0].Needed.Needs);
            return (ProspectiveReview.Open, null);
        }

        var turned = rules.FirstOrDefault(rule => rule.Truth == Truth.Met).rule?.Name;
        var by = turned ?? (listed.Status == FormularyStatus.Unknown ? "every_status" : Packs.Reading.PackWords.Of(listed.Status));
        return (reviews[0].Needed.Truth == Truth.Met ? ProspectiveReview.Required : ProspectiveReview.NotRequired, by);
    }

    private AskedTruth IsNeeded(StatusRule status)
    {
        var turned = AskedTruth.Any(status.Unless.Select(rule => tests.Of(rule.Conditions)));
        return status.NeedsReview ? turned.Not() : turned;
    }

    private void SayStatus()
    {
        var words = formulary.Words;
        var said = (listed.IsStated, listed.Status) switch
        {
            (true, FormularyStatus.Unknown) => words.Contradicted,
            (true, _) => words.Stated,
            (_, FormularyStatus.Unknown) => words.Unseen,
            _ => null,
        };
        if (said is not null)
            why.Add(MessageText.Ask(said, context));
        if (listed.Listed is { } entry)
            Cite(entry.RestsOn);
        if (listed.Status != FormularyStatus.Unknown)
            Cite(formulary.Statuses[listed.Status].RestsOn);
    }

    private void SayNotes()
    {
        foreach (var note in formulary.Notes.Where(note => note.For.Contains(listed.Status)))
        {
            var truth = tests.Of(note.Rule.Conditions);
            Say(note.Rule, truth.Truth);
            if (note.Rule.Undetermined is not null)
                Ask(truth.Needs);
            if (note.IsOnScreens && truth.Truth != Truth.Undetermined && MessageOf(note.Rule, truth.Truth) is { } message)
                remarks.Add(Filled(message).TrimEnd('.'));
        }
    }

    // What the rule says of itself, and after it the text that it rests on.
    private void Say(FillRule rule, Truth truth)
    {
        if (MessageOf(rule, truth) is not { } message)
            return;
        why.Add(Filled(message));
        Cite(rule.RestsOn);
    }

    private static Message? MessageOf(FillRule rule, Truth truth) =>
        truth switch { Truth.Met => rule.Met, Truth.NotMet => rule.NotMet, _ => rule.Undetermined };

    private void Cite(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements.Where(statement => !cited.Contains(statement)))
        {
            cited.Add(statement);
            why.Add(CitationText.Sentence(statement));
        }
    }

    private void Ask(IEnumerable<FormularyNeed> open) => needs.AddRange(open.Where(need => !needs.Contains(need)));

    private string Filled(Message message) => MessageText.Fill(message, null, context.StateOf, context);

    private FormularyStep Made(ProspectiveReview review, string? by, string summary, List<Statement> relied) => new(
        listed.Status, review, by, summary, [.. why],
        [.. cited.Select(CitationText.Of)], relied.Count == 0 ? null : listed.IsUnsourced ? Grade.No : relied.Min(statement => statement.Grade), [.. needs])
    { HasRemarks = remarks.Count > 0 };
}
