using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>How the case is reviewed, with what the caller set in place of the file.</summary>
internal sealed record ReviewSettings
{
    public required DateOnly AsOf { get; init; }
    public required Stage Stage { get; init; }
    public required Reviewer Reviewer { get; init; }
    public DateOnly? InformationRequested { get; init; }
    public DateOnly? InformationDue { get; init; }
    public DateOnly? InformationReceived { get; init; }

    /// <summary>The stage that the caller set for every request; null when the file's stand.</summary>
    public Stage? StageForAll { get; init; }

    /// <summary>Where the file names the reviewer; null when it does not.</summary>
    public NodePlace? ReviewerPlace { get; init; }
}

/// <summary>Reads <c>as_of</c> and <c>review</c>.</summary>
internal static class ReviewReading
{
    /// <summary>
    /// The settings; null when one that is needed is missing or a mistake, which is reported. What the caller replaced is added to
    /// <paramref name="overridden"/>.
    /// </summary>
    public static ReviewSettings? Read(MappingReader root, CaseSetting setting, CaseOverrides overrides, List<string> overridden)
    {
        var asOf = setting.Day(overrides.AsOf is null ? root.RequireScalar("as_of") : root.TakeScalar("as_of"), "`as_of`");
        var node = overrides is { Stage: not null, Reviewer: not null } ? root.Take("review") : root.Require("review");
        if (setting.Over(node, "`review`") is not { } review)
            return Settled(asOf, null, null, overrides, overridden, new ReviewSettings { AsOf = default, Stage = default, Reviewer = default });
        if (overrides.Stage is null)
            review.Require("stage");
        var stage = review.TakeWord("stage", Words.Stages);
        var reviewer = review.TakeWord("reviewer", Words.Reviewers)
            ?? (stage == Stage.IndependentMedicalReview && !review.Has("reviewer") ? Reviewer.Physician : null);
        if (reviewer is null && overrides.Reviewer is null && stage is not null)
            review.Require("reviewer");
        var requested = setting.Day(review, "information_requested");
        var due = setting.Day(review, "information_due");
        var received = setting.Day(review, "information_received");
        review.Finish();
        if (requested is { } asked && due < asked)
            setting.Diagnostics.Report(DiagnosticCatalogue.EndBeforeStart, review.Take("information_due")!.Span, "`review`", "`information_due`", "`information_requested`");
        if (requested is { } put && received < put)
            setting.Diagnostics.Report(DiagnosticCatalogue.EndBeforeStart, review.Take("information_received")!.Span, "`review`", "`information_received`", "`information_requested`");
        var read = new ReviewSettings
        {
            AsOf = default,
            Stage = default,
            Reviewer = default,
            InformationRequested = requested,
            InformationDue = due,
            InformationReceived = received,
            StageForAll = overrides.Stage,
            ReviewerPlace = review.Take("reviewer")?.Place,
        };
        return Settled(asOf, stage, reviewer, overrides, overridden, read);
    }

    /// <summary>Stands in for settings that could not be read, so that the rest is still read for its mistakes and adds none of its own.</summary>
    public static ReviewSettings Unsettled { get; } =
        new() { AsOf = new DateOnly(CaseSetting.LastYear, 12, 31), Stage = Stage.Prospective, Reviewer = Reviewer.Physician };

    /// <summary>"stage: prospective (the file says independent_medical_review)".</summary>
    public static string Replaced(string what, string by, string? said) =>
        what + ": " + by + (said is null ? " (the file does not say)" : " (the file says " + said + ")");

    private static ReviewSettings? Settled(
        DateOnly? asOf, Stage? stage, Reviewer? reviewer, CaseOverrides overrides, List<string> overridden, ReviewSettings read)
    {
        if (overrides.AsOf is { } day && day != asOf)
            overridden.Add(Replaced("as_of", Text(day), asOf is { } said ? Text(said) : null));
        if (overrides.Stage is { } forAll && forAll != stage)
            overridden.Add(Replaced("stage", Words.Of(forAll), stage is { } said ? Words.Of(said) : null));
        if (overrides.Reviewer is { } person && person != reviewer)
            overridden.Add(Replaced("reviewer", Words.Of(person), reviewer is { } said ? Words.Of(said) : null));
        return (overrides.AsOf ?? asOf, overrides.Stage ?? stage, overrides.Reviewer ?? reviewer) is ({ } at, { } atStage, { } by)
            ? read with { AsOf = at, Stage = atStage, Reviewer = by, StageForAll = overrides.Stage }
            : null;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
