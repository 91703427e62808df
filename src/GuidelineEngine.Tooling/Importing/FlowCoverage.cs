using System.Buffers;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Which stretches of the letter have been placed, so that nothing of the rest is lost.</summary>
internal sealed class FlowCoverage(LetterFlow flow)
{
    private static readonly SearchValues<char> NoWords = SearchValues.Create(" \n.,;:-_*=");

    private readonly List<FlowRange> placed = [];

    public void Place(FlowRange range)
    {
        if (!range.IsEmpty)
            placed.Add(range);
    }

    /// <summary>What has not been placed and has a letter or digit in it, in the order of the letter.</summary>
    public IEnumerable<FlowRange> Rest()
    {
        var at = 0;
        foreach (var range in placed.OrderBy(range => range.Start).Append(new FlowRange(flow.Text.Length, flow.Text.Length)).ToArray())
        {
            var gap = flow.Trim(new FlowRange(at, Math.Max(at, range.Start)));
            if (flow.Text.AsSpan(gap.Start, Math.Max(0, gap.End - gap.Start)).ContainsAnyExcept(NoWords))
                yield return gap;
            at = Math.Max(at, range.End);
        }
    }

    /// <summary>The places of stretches, those that nothing but white space divides as one.</summary>
    public IReadOnlyList<LetterPlace> Merged(IEnumerable<FlowRange> ranges)
    {
        var merged = new List<FlowRange>();
        foreach (var range in ranges.OrderBy(range => range.Start))
        {
            if (merged.Count > 0 && range.Start >= merged[^1].End && string.IsNullOrWhiteSpace(flow.Text[merged[^1].End..range.Start]))
                merged[^1] = merged[^1] with { End = range.End };
            else
                merged.Add(range);
        }
        return [.. merged.Select(flow.PlaceOf)];
    }
}
