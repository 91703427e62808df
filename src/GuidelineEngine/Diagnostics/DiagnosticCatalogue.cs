using System.Collections.Frozen;

namespace GuidelineEngine.Diagnostics;

/// <summary>Every kind of diagnostic that the library reports, each declared once.</summary>
public static partial class DiagnosticCatalogue
{
    // Lazy, because the fields of a partial class are initialised in no defined order across its files.
    private static readonly Lazy<DiagnosticDescriptor[]> LazyAll = new(() =>
        [.. DocumentsGroup
            .Concat(PackReadingGroup)
            .Concat(PacksGroup)
            .Concat(ServicesGroup)
            .Concat(FormulariesGroup)
            .Concat(LayersGroup)
            .Concat(LawGroup)
            .Concat(CasesGroup)
            .Concat(RequestLinesGroup)
            .Concat(TestingGroup)
            .Concat(LettersGroup)
            .Concat(BatchGroup)
            .Concat(ChecksGroup)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)]);

    private static readonly Lazy<FrozenDictionary<string, DiagnosticDescriptor>> LazyById = new(() =>
        All.ToFrozenDictionary(descriptor => descriptor.Id, StringComparer.OrdinalIgnoreCase));

    /// <summary>All kinds, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => LazyAll.Value;

    /// <summary>The kind with this id, in either case; null when there is none.</summary>
    public static DiagnosticDescriptor? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return LazyById.Value.GetValueOrDefault(id);
    }
}
