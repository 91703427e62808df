using System.Globalization;

namespace GuidelineEngine.Diagnostics;

/// <summary>Collects the mistakes found while reading and checking. It is bounded; it belongs to one thread.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>How many diagnostics are kept; more are counted only.</summary>
    internal const int Capacity = 1_000;

    private readonly List<Diagnostic> _kept = [];
    private Diagnostic? _tooMany;

    /// <summary>Whether anything reported is an error.</summary>
    public bool HasErrors => ErrorCount > 0;

    /// <summary>How many diagnostics were reported, kept or not.</summary>
    public int Count { get; private set; }

    /// <summary>How many errors were reported, kept or not.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Adds a diagnostic; <paramref name="args"/> fill the holes of its message.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<object> args) =>
        ReportWithHint(descriptor, span, null, args);

    /// <summary>Adds a diagnostic with a hint; <paramref name="args"/> fill the holes of its message.</summary>
    public void ReportWithHint(DiagnosticDescriptor descriptor, SourceSpan span, string? hint, params ReadOnlySpan<object> args)
    {
        Count++;
        if (descriptor.Severity == Severity.Error)
            ErrorCount++;
        if (_kept.Count < Capacity)
            _kept.Add(new Diagnostic(descriptor, span, Fill(descriptor.Message, args), hint is null ? null : PrintableText.Of(hint)));
        else
            _tooMany ??= new Diagnostic(
                DiagnosticCatalogue.TooManyDiagnostics, span, Fill(DiagnosticCatalogue.TooManyDiagnostics.Message, [Capacity]), null);
    }

    /// <summary>Adds what another bag collected.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Count++;
            if (diagnostic.Severity == Severity.Error)
                ErrorCount++;
            if (_kept.Count < Capacity)
                _kept.Add(diagnostic);
            else
                _tooMany ??= new Diagnostic(
                    DiagnosticCatalogue.TooManyDiagnostics, diagnostic.Span, Fill(DiagnosticCatalogue.TooManyDiagnostics.Message, [Capacity]), null);
        }
    }

    /// <summary>What was kept, by file, line, column and id; that there were too many stands last.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        var sorted = _kept
            .OrderBy(diagnostic => diagnostic.Span.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ToList();
        if (_tooMany is { } tooMany)
            sorted.Add(tooMany);
        return sorted;
    }

    private static string Fill(string message, ReadOnlySpan<object> args)
    {
        var printable = new object?[args.Length];
        for (var i = 0; i < args.Length; i++)
            printable[i] = args[i] is string text ? PrintableText.Of(text) : args[i];
        return string.Format(CultureInfo.InvariantCulture, message, printable);
    }
}
