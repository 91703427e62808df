using System.Runtime.CompilerServices;

namespace GuidelineEngine.Cases;

/// <summary>
/// Lines with fields of the case in place of their own, as they came out before: the same line with the same sig recurs from case to case.
/// It holds a fixed number of them, and forgets one when another takes its place. Thread-safe: a slot is read and written whole, and what
/// stands in it is compared.
/// </summary>
/// <typeparam name="T">What the case states, equal where every field is.</typeparam>
internal sealed class OverlayMemory<T>
    where T : class, IEquatable<T>
{
    private const int Slots = 512;

    private readonly Overlay?[] slots = new Overlay?[Slots];

    /// <summary>The line with these fields in place of its own, and where the two differ: remembered, or else worked out.</summary>
    /// <param name="line">The line; only the very same object counts as the same.</param>
    /// <param name="stated">The fields.</param>
    /// <param name="work">Works it out, from the line, the fields and the pack alone.</param>
    public (RequestLine Line, IReadOnlyList<string> Differences) Of(RequestLine line, T stated, Func<RequestLine, (RequestLine Line, IReadOnlyList<string> Differences)> work)
    {
        ref var slot = ref slots[(uint)HashCode.Combine(RuntimeHelpers.GetHashCode(line), stated) % Slots];
        if (slot is { } known && ReferenceEquals(known.From, line) && known.Stated.Equals(stated))
            return (known.Line, known.Differences);
        var (read, differences) = work(line);
        slot = new Overlay(line, stated, read, differences);
        return (read, differences);
    }

    private sealed record Overlay(RequestLine From, T Stated, RequestLine Line, IReadOnlyList<string> Differences);
}
