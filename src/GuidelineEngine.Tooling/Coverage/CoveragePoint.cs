using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>What kind of thing the tests of a pack are to show.</summary>
public enum CoverageKind
{
    /// <summary>A criterion, or the test of what a guideline applies to, in one of the three truths.</summary>
    Criteria,

    /// <summary>A value just below a limit, at it, or just above it.</summary>
    Thresholds,

    /// <summary>A day beside the first or the last day of a statement or of an edition.</summary>
    Dates,

    /// <summary>A part of <c>any</c>, <c>all</c> or <c>at_least_of</c> that decides alone.</summary>
    Branches,

    /// <summary>A statement that a decision cites.</summary>
    Statements,

    /// <summary>A message that a decision prints.</summary>
    Messages,
}

/// <summary>How far the tests got.</summary>
public enum CoverageState
{
    /// <summary>No test shows it.</summary>
    Missing,

    /// <summary>A test shows it.</summary>
    Covered,

    /// <summary>No test can show it, which was proved: it counts for nothing.</summary>
    Unreachable,
}

/// <summary>One thing that the tests of a pack are to show, and whether they do.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Owner">The guideline that it belongs to; the source, for the days of an edition.</param>
/// <param name="Id">Its place in the owner, which does not change with the name or the order of files: <c>criteria/short_course/met</c>.</param>
/// <param name="What">What a test would show, in words.</param>
/// <param name="Span">Where the pack says it.</param>
/// <param name="State">Whether a test shows it.</param>
/// <param name="Reason">Why no test can show it; null where one can.</param>
/// <param name="SeenBy">The first test that shows it, as <c>file:line</c>; null where none does.</param>
public sealed record CoveragePoint(
    CoverageKind Kind, string Owner, string Id, string What, SourceSpan Span, CoverageState State, string? Reason, string? SeenBy);
