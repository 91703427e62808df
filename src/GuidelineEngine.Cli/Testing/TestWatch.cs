using System.Collections.Concurrent;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Cli.Testing;

/// <summary>Runs again whenever a file of the pack or of the tests changes, until Ctrl+C.</summary>
internal static class TestWatch
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    public static int Run(TestSource source, TestFilter filter, Terminal terminal)
    {
        var folders = source.Folders.ToList();
        if (folders.Count == 0)
            throw new InvalidInputException("--watch has nothing to watch: expected --pack FOLDER or FILE");
        using var changes = new BlockingCollection<string>();
        using var stop = new CancellationTokenSource();
        var watchers = folders.Select(folder => Watcher(folder, changes)).ToList();
        ConsoleCancelEventHandler onCancel = (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += onCancel;
        try
        {
            WatchLoop.Run(changes, () => Once(source, filter, terminal), Quiet, stop.Token);
        }
        finally
        {
            Console.CancelKeyPress -= onCancel;
            watchers.ForEach(watcher => watcher.Dispose());
        }
        return ExitCode.Done;
    }

    private static FileSystemWatcher Watcher(string folder, BlockingCollection<string> changes)
    {
        var watcher = new FileSystemWatcher(folder, "*.yaml") { IncludeSubdirectories = true };
        void Add(object sender, FileSystemEventArgs changed) => changes.Add(changed.FullPath);
        watcher.Changed += Add;
        watcher.Created += Add;
        watcher.Deleted += Add;
        watcher.Renamed += Add;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // A file that is half written, or away for a moment, is no reason to stop watching.
    private static void Once(TestSource source, TestFilter filter, Terminal terminal)
    {
        try
        {
            TestRun.Of(source, filter, terminal)?.Print(terminal);
        }
        catch (Exception exception) when (exception is InvalidInputException or IOException or UnauthorizedAccessException)
        {
            terminal.Complain(exception.Message);
        }
        terminal.Write("Watching; Ctrl+C ends.");
        terminal.Out.Flush();
        terminal.Error.Flush();
    }
}
