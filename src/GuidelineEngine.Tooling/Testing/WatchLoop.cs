using System.Collections.Concurrent;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>Does something at once, and again after every burst of changes, until it is stopped.</summary>
internal static class WatchLoop
{
    /// <param name="changes">What changed, as it changes; the loop ends when no more can come.</param>
    /// <param name="run">What to do.</param>
    /// <param name="quiet">An editor saves in several steps: how long nothing must change before it is done again.</param>
    /// <param name="stop">Ends the loop.</param>
    public static void Run(BlockingCollection<string> changes, Action run, TimeSpan quiet, CancellationToken stop)
    {
        try
        {
            run();
            while (changes.TryTake(out _, Timeout.Infinite, stop))
            {
                while (changes.TryTake(out _, (int)quiet.TotalMilliseconds, stop))
                {
                }
                run();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }
}
