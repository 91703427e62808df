using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace GuidelineEngine.Cli.Batch;

/// <summary>
/// One reader, several workers, one writer in the order of the input. No more chunks are in flight than there are in all,
/// so that a slow disk slows the reader down and fills no memory.
/// </summary>
internal sealed class Pipeline(int workers) : IDisposable
{
    // One in each worker's hands, one waiting for it and one behind it in order, besides one being read and one being written.
    private readonly Chunk[] chunks = [.. Enumerable.Range(0, 3 * workers + 2).Select(_ => new Chunk())];
    private readonly CancellationTokenSource failed = new();
    private ExceptionDispatchInfo? failure;

    /// <summary>Runs until the input ends, or until it is asked to stop: then what was read is still worked and written.</summary>
    /// <param name="read">Fills a chunk; false at the end of the input. Called by one thread.</param>
    /// <param name="work">Works on a chunk. Called by several threads.</param>
    /// <param name="write">Takes the chunks in order. Called by this thread.</param>
    /// <param name="stop">Asks to stop.</param>
    public void Run(Func<Chunk, bool> read, Action<Chunk> work, Action<Chunk> write, CancellationToken stop)
    {
        using var free = new BlockingCollection<Chunk>(new ConcurrentQueue<Chunk>(chunks));
        using var waiting = new BlockingCollection<Chunk>();
        using var inOrder = new BlockingCollection<Chunk>();
        List<Thread> threads =
        [
            Start("batch reader", () => Read(read, free, waiting, inOrder, stop)),
            .. Enumerable.Range(1, workers).Select(number => Start($"batch worker {number}", () => Work(work, waiting))),
        ];
        Guarded(() => Write(write, inOrder, free));
        threads.ForEach(thread => thread.Join());
        failure?.Throw();
    }

    public void Dispose()
    {
        failed.Dispose();
        foreach (var chunk in chunks)
            chunk.Dispose();
    }

    private void Read(Func<Chunk, bool> read, BlockingCollection<Chunk> free, BlockingCollection<Chunk> waiting, BlockingCollection<Chunk> inOrder, CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var chunk = free.Take(failed.Token);
                chunk.Clear();
                if (!read(chunk))
                    break;
                inOrder.Add(chunk, CancellationToken.None);
                waiting.Add(chunk, CancellationToken.None);
            }
        }
        finally
        {
            waiting.CompleteAdding();
            inOrder.CompleteAdding();
        }
    }

    private void Work(Action<Chunk> work, BlockingCollection<Chunk> waiting)
    {
        foreach (var chunk in waiting.GetConsumingEnumerable(failed.Token))
        {
            work(chunk);
            chunk.IsWorked.Set();
        }
    }

    private void Write(Action<Chunk> write, BlockingCollection<Chunk> inOrder, BlockingCollection<Chunk> free)
    {
        foreach (var chunk in inOrder.GetConsumingEnumerable(failed.Token))
        {
            chunk.IsWorked.Wait(failed.Token);
            write(chunk);
            free.Add(chunk);
        }
    }

    private Thread Start(string name, Action body)
    {
        var thread = new Thread(() => Guarded(body)) { Name = name, IsBackground = true };
        thread.Start();
        return thread;
    }

    // The first failure is the one to tell of; it ends the others' waiting.
    private void Guarded(Action body)
    {
        try
        {
            body();
        }
        catch (OperationCanceledException) when (failed.IsCancellationRequested)
        {
            // Another thread failed, and says why.
        }
#pragma warning disable CA1031 // A thread's failure is rethrown on the caller's thread, whatever it is.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
            failed.Cancel();
        }
    }
}
