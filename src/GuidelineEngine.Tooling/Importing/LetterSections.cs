using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Where the sections of a determination begin. What is missing is null.</summary>
internal sealed record LetterSections
{
    public FlowRange? How { get; private init; }
    public FlowRange? SummaryHeading { get; private init; }
    public FlowRange? SummaryLead { get; private init; }
    public FlowRange? DecisionsHeading { get; private init; }
    public FlowRange? DecisionsLead { get; private init; }

    public static LetterSections Find(LetterFlow flow) => new()
    {
        How = First(FormWords.HowHeading(), flow),
        SummaryHeading = First(FormWords.SummaryHeading(), flow),
        SummaryLead = First(FormWords.SummaryLead(), flow),
        DecisionsHeading = First(FormWords.DecisionsHeading(), flow),
        DecisionsLead = First(FormWords.DecisionsLead(), flow),
    };

    /// <summary>The headings and leads that were found.</summary>
    public IEnumerable<FlowRange> Found => new[] { How, SummaryHeading, SummaryLead, DecisionsHeading, DecisionsLead }.OfType<FlowRange>();

    /// <summary>Where the decisions begin, as far as headings tell.</summary>
    public int DecisionsStart => (DecisionsLead ?? DecisionsHeading ?? SummaryLead ?? SummaryHeading)?.End ?? 0;

    /// <summary>The clinical summary: from its heading to the next section or to the first item.</summary>
    public FlowRange? Summary(LetterFlow flow, int? firstItem)
    {
        if ((SummaryLead ?? SummaryHeading)?.End is not { } start)
            return null;
        var end = Found.Select(found => found.Start).Append(firstItem ?? flow.Text.Length).Where(at => at >= start).DefaultIfEmpty(flow.Text.Length).Min();
        return new FlowRange(start, end);
    }

    private static FlowRange? First(Regex words, LetterFlow flow) =>
        words.Match(flow.Text) is { Success: true } match ? new FlowRange(match.Index, match.Index + match.Length) : null;
}
