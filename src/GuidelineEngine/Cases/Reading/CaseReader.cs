using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>
/// Reads case files, YAML or JSON, against the vocabulary and the drugs of one rule pack. Immutable and thread-safe.
/// </summary>
internal sealed class CaseReader
{
    private readonly CaseVocabulary vocabulary;
    private readonly RequestLineReader lines;
    private readonly TextPool texts = new();

    /// <summary>A reader for cases that <paramref name="pack"/> decides.</summary>
    public CaseReader(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        vocabulary = new CaseVocabulary(pack.Facts);
        lines = new RequestLineReader(pack.Drugs, pack.Services);
    }

    /// <summary>What reads its request lines.</summary>
    internal RequestLineReader Lines => lines;

    /// <summary>Reads a case: JSON when the file's name ends in <c>.json</c>, else YAML. Never throws on any text.</summary>
    /// <param name="file">The file as diagnostics should name it.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="overrides">What the caller sets in place of the file, for a what-if.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date of <paramref name="overrides"/> is before 1900 or after 2199.</exception>
    public CaseReading Read(string file, string text, CaseOverrides? overrides = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        var diagnostics = new DiagnosticBag();
        return Read(DocumentReader.Read(file, text, diagnostics), diagnostics, overrides);
    }

    /// <summary>Reads a case from UTF-8: JSON when the file's name ends in <c>.json</c>, else YAML. Never throws on any bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date of <paramref name="overrides"/> is before 1900 or after 2199.</exception>
    public CaseReading Read(string file, ReadOnlyMemory<byte> utf8, CaseOverrides? overrides = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var diagnostics = new DiagnosticBag();
        var space = NodeSpace.Rent();
        try
        {
            // Invariant: neither a case nor a diagnostic holds on to a node.
            return Read(DocumentReader.Read(file, utf8, diagnostics, space, texts), diagnostics, overrides, space.Readers);
        }
        finally
        {
            space.GiveBack();
        }
    }

    /// <summary>Reads a case from a document that was read, or put together, before; null is one that could not be.</summary>
    internal CaseReading Read(Node? root, DiagnosticBag diagnostics, CaseOverrides? overrides = null, MappingReaders? readers = null)
    {
        Check(overrides);
        overrides ??= CaseOverrides.None;
        // Most cases have no mistakes, and what a message would list need not be kept for them; one that has is read again for its messages.
        if (diagnostics.Count == 0 && root is not null)
        {
            var quick = CaseFile.Read(root, new CaseSetting(vocabulary, lines, diagnostics, readers ?? new()), overrides);
            if (diagnostics.Count == 0)
                return new CaseReading(quick, []);
            diagnostics = new DiagnosticBag();
        }

        var setting = new CaseSetting(vocabulary, lines, diagnostics);
        var read = root is null ? null : CaseFile.Read(root, setting, overrides);
        return new CaseReading(diagnostics.HasErrors ? null : read, diagnostics.ToSortedList());
    }

    private static void Check(CaseOverrides? overrides)
    {
        if (overrides?.AsOf is { } asOf && !CaseSetting.IsPlausible(asOf.Year))
            throw new ArgumentOutOfRangeException(nameof(overrides), asOf, "A case is asked about a day of the years 1900 to 2199.");
    }
}
