using System.Collections.Concurrent;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tests.Tooling.Testing;

public sealed class Watching
{
    [Test]
    public void Runs_once_for_a_burst_of_changes()
    {
        using var changes = new BlockingCollection<string>();
        var runs = 0;
        WatchLoop.Run(changes, () =>
        {
            if (++runs > 1)
            {
                changes.CompleteAdding();
                return;
            }
            changes.Add("a");
            changes.Add("b");
            changes.Add("c");
        }, TimeSpan.FromMilliseconds(20), CancellationToken.None);

        runs.Should().Be(2);
    }

    [Test]
    public void Ends_when_it_is_stopped()
    {
        using var changes = new BlockingCollection<string>();
        using var stop = new CancellationTokenSource();
        var runs = 0;

        WatchLoop.Run(changes, () =>
        {
            runs++;
            stop.Cancel();
        }, TimeSpan.FromMilliseconds(20), stop.Token);

        runs.Should().Be(1);
    }
}
