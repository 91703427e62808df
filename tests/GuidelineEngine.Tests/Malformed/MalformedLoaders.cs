using GuidelineEngine.Cases;
using GuidelineEngine.Cli.Batch;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Packs;
using GuidelineEngine.Tooling.Importing;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tests.Malformed;

/// <summary>Which reader a malformed file is for, by the beginning of its id. The longest beginning that fits is taken.</summary>
internal static class MalformedLoaders
{
    private static readonly Dictionary<string, Func<string, IReadOnlyList<Diagnostic>>> ByPrefix = new(StringComparer.Ordinal)
    {
        ["GE10"] = ReadDocument,
        ["GE11"] = ReadPack,
        ["GE117"] = ReadLayer,
        ["GE12"] = ReadCase,
        ["GE115"] = ReadDrugs,
        ["GE124"] = ReadLetter,
        ["GE125"] = ReadBatch,
        ["GE13"] = ReadTests,
        ["GE2"] = ReadPack,
    };

    public static Func<string, IReadOnlyList<Diagnostic>> For(string name) =>
        ByPrefix.Where(loader => name.StartsWith(loader.Key, StringComparison.Ordinal)).MaxBy(loader => loader.Key.Length).Value
        ?? throw new InvalidOperationException("No loader is registered for " + name);

    /// <summary>The text of a file named in a span: the malformed file itself by its name, or a file below a malformed folder.</summary>
    public static Func<string, string?> TextUnder(string path) => file =>
    {
        foreach (var folder in new[] { path, Path.GetDirectoryName(path)!, MinimalPack.Folder })
        {
            if (File.Exists(Path.Combine(folder, file)))
                return File.ReadAllText(Path.Combine(folder, file));
        }
        return null;
    };

    private static IReadOnlyList<Diagnostic> ReadCase(string path) =>
        new CaseReader(Some.Pack(Some.Facts)).Read(Path.GetFileName(path), File.ReadAllText(path)).Diagnostics;

    private static IReadOnlyList<Diagnostic> ReadLetter(string path) => LetterReader.Read(Path.GetFileName(path), File.ReadAllBytes(path)).Diagnostics;

    // Rows that are read become cases; those that are not, and a map that does not fit, say why.
    private static IReadOnlyList<Diagnostic> ReadBatch(string folder)
    {
        var diagnostics = new DiagnosticBag();
        using var file = File.OpenRead(Path.Combine(folder, "cases.csv"));
        var map = ColumnMapFile.Read("columns.yaml", File.ReadAllText(Path.Combine(folder, "columns.yaml")), diagnostics);
        using var input = CsvInput.Open(file, "cases.csv", map!, diagnostics);
        using var chunk = new Chunk();
        while (input?.Fill(chunk) == true)
        {
            foreach (var entry in chunk.Entries)
            {
                foreach (var mistake in input.Read(Engine, chunk, entry).Diagnostics.Where(mistake => mistake.Id.StartsWith("GE125", StringComparison.Ordinal)))
                {
                    var place = input.PlaceOf(chunk, entry, mistake);
                    var at = new SourcePosition((int)place.Line, place.Column);
                    diagnostics.AddRange([mistake with { Span = new SourceSpan("cases.csv", at, at with { Column = at.Column + 1 }) }]);
                }
            }

            chunk.Clear();
        }

        return diagnostics.ToSortedList();
    }

    private static readonly DecisionEngine Engine = DecisionEngine.LoadOrThrow(PackFiles.InMemory(MinimalPack.Texts()));

    // A small form with a key of every type, since GE103x are about what is read out of a document.
    private static IReadOnlyList<Diagnostic> ReadDocument(string path)
    {
        var diagnostics = new DiagnosticBag();
        var root = DocumentReader.Read(Path.GetFileName(path), File.ReadAllText(path), diagnostics);
        if (MappingReader.Over(root, diagnostics, "a form") is not { } form)
            return diagnostics.ToSortedList();
        form.RequireText("name");
        form.TakeText("item");
        form.TakeInteger("visits");
        form.TakeNumber("dose");
        form.TakeDate("dated");
        form.TakeYesNo("signed");
        form.TakeWord("stage", Words.Stages);
        form.TakeTextList("diagnoses");
        form.TakeMapping("claim");
        form.TakeSequence("requests");
        form.Finish();
        return diagnostics.ToSortedList();
    }

    private static IReadOnlyList<Diagnostic> ReadPack(string folder) => RulePackReader.Read(MinimalPack.With(folder)).Diagnostics;

    // The folder is a pack that extends the minimal one.
    private static IReadOnlyList<Diagnostic> ReadLayer(string folder) => RulePackReader.Read(MinimalPack.Under(folder)).Diagnostics;

    private static IReadOnlyList<Diagnostic> ReadTests(string path)
    {
        var suite = PolicyTestSuite.FromTexts([(Path.GetFileName(path), File.ReadAllText(path))]);
        return [.. suite.Diagnostics, .. suite.CheckAgainst(DecisionEngine.LoadOrThrow(PackFiles.InMemory(MinimalPack.Texts())))];
    }

    private static IReadOnlyList<Diagnostic> ReadDrugs(string path)
    {
        var diagnostics = new DiagnosticBag();
        if (DocumentReader.Read(Path.GetFileName(path), File.ReadAllText(path), diagnostics) is { } root)
            DrugCatalogueReader.Read([root], diagnostics);
        return diagnostics.ToSortedList();
    }
}
