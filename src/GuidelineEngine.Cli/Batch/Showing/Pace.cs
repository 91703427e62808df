using System.Globalization;

namespace GuidelineEngine.Cli.Batch;

/// <summary>How far a run is, how fast, and how long it will take yet.</summary>
/// <param name="time">What tells the time.</param>
/// <param name="length">The length of the input.</param>
/// <param name="start">Where the run begins: what an earlier run did says nothing of the pace of this one.</param>
/// <param name="before">How many cases were done before it.</param>
internal sealed class Pace(TimeProvider time, long length, long start, long before)
{
    private readonly long started = time.GetTimestamp();

    /// <summary>As a line: "12,000 cases, 34 % of the input, 1,530 a second, about 25 s left".</summary>
    public string Say(long cases, long rejected, long offset)
    {
        var seconds = time.GetElapsedTime(started).TotalSeconds;
        var rate = seconds > 0 ? (cases + rejected - before) / seconds : 0;
        var said = string.Create(CultureInfo.InvariantCulture, $"{cases + rejected:N0} cases, {Share(offset):P0} of the input, {rate:N0} a second");
        if (rejected > 0)
            said += string.Create(CultureInfo.InvariantCulture, $", {rejected:N0} rejected");
        var done = offset - start;
        return done > 0 && offset < length ? said + $", about {Span(TimeSpan.FromSeconds(seconds / done * (length - offset)))} left" : said;
    }

    public double Share(long offset) => length > 0 ? Math.Min(1, (double)offset / length) : 1;

    public static string Span(TimeSpan span) => span.TotalSeconds < 100
        ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0} s")
        : span.TotalMinutes < 100 ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalMinutes:0} min") : string.Create(CultureInfo.InvariantCulture, $"{span.TotalHours:0.0} h");
}
