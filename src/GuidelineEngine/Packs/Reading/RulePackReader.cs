using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Checking;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads and checks a rule pack.</summary>
public static class RulePackReader
{
    /// <summary>Reads every file and checks the whole; all mistakes of all files are collected. Does not throw on any text.</summary>
    public static PackLoading Read(PackFiles files, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var reading = new PackReading();
        var diagnostics = reading.Diagnostics;
        if (!files.All.Any(file => file.Path == "pack.yaml"))
        {
            diagnostics.Report(DiagnosticCatalogue.NoPack, StartOf(files.ShownAs), files.ShownAs);
            return new PackLoading(null, diagnostics.ToSortedList(), files);
        }
        var within = limits ?? DocumentLimits.Default;
        if (new LayersReader(diagnostics, within).Read(files) is not { } layers)
            return new PackLoading(null, diagnostics.ToSortedList(), files);
        foreach (var needed in (string[])["sources.yaml", "facts.yaml"])
        {
            if (!layers.Any(layer => layer.Files.All.Any(file => file.Path == needed)))
                diagnostics.Report(DiagnosticCatalogue.MissingFile, StartOf(layers[^1].File.ShownAs), needed);
        }
        var written = ReadFiles(new PackFolder(layers, diagnostics, within), layers, reading);
        PackChecker.Check(written, diagnostics);
        return new PackLoading(diagnostics.HasErrors ? null : Assemble(written), diagnostics.ToSortedList(), [.. layers.Select(layer => layer.Files)])
        {
            Reading = reading,
            Written = written,
        };
    }

    private static SourceSpan StartOf(string file) => new(file, SourcePosition.First, SourcePosition.First);

    // The order follows from who names whom: tests name facts, facts and scopes name drugs, statements name sources.
    private static WrittenPack ReadFiles(PackFolder folder, IReadOnlyList<DescribedLayer> layers, PackReading reading)
    {
        reading.Verifications = VerificationReader.Read(folder, reading.Diagnostics);
        reading.Drugs = ReadDrugs(folder, reading.Diagnostics);
        reading.DrugNames = new KnownDrugNames(reading.Drugs);
        reading.Services = ServiceCatalogueReader.Read(folder.Services.Select(folder.Open).OfType<MappingNode>().ToList(), reading.Drugs, reading.Diagnostics);
        var factsFile = folder.OpenAll(folder.Facts) is { } vocabularies ? LayeredFacts.Join(vocabularies, reading.Diagnostics) : null;
        if (factsFile is null)
            reading.UnreadFacts.AddEvery();
        var (facts, questions) = factsFile is null ? ([], new Dictionary<CaseField, CaseFieldQuestion>()) : new FactsReader(reading).Read(factsFile);
        reading.Facts = new Vocabulary(facts);
        var sourcesFile = folder.OpenAll(folder.Sources) is { } documents ? new LayeredSources(reading.Diagnostics).Join(documents) : null;
        if (sourcesFile is null)
            reading.UnreadSources.AddEvery();
        var sources = sourcesFile is null ? [] : new SourcesReader(reading).Read(sourcesFile);
        reading.Sources = sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        var guidelines = ReplacedGuidelines.LeaveOut(ReadGuidelines(folder, reading), folder, reading.Diagnostics);
        var (policy, policyFile) = ReadPolicy(folder, reading);
        var formularyFile = ReadFormulary(folder, reading.Diagnostics);
        return new WrittenPack
        {
            Id = layers[^1].Id,
            Title = layers[^1].Description.Title,
            Layers = layers,
            RankOf = folder.RankOf,
            Verifications = reading.Verifications,
            Description = layers[^1].Root,
            Facts = facts,
            FactsFile = factsFile,
            Questions = questions,
            Sources = sources,
            SourcesFile = sourcesFile,
            Drugs = reading.Drugs,
            Services = reading.Services,
            Guidelines = guidelines,
            Policy = policy,
            PolicyFile = policyFile,
            Formulary = formularyFile is null ? null : new FormularyReader(reading).Read(formularyFile),
            FormularyFile = formularyFile,
            UnreadFiles = folder.UnreadFiles,
        };
    }

    // Each file by itself, on as many threads as there are: mistakes are put in order afterwards, whoever found them first.
    private static List<PlacedGuideline> ReadGuidelines(PackFolder folder, PackReading reading)
    {
        var files = folder.Guidelines;
        var read = new (PlacedGuideline? Guideline, DiagnosticBag Diagnostics)[files.Count];
        Parallel.For(0, files.Count, index => read[index] = ReadGuideline(folder, files[index], reading.Apart()));
        var guidelines = new List<PlacedGuideline>(files.Count);
        for (var i = 0; i < read.Length; i++)
        {
            if (read[i].Diagnostics.Count > 0)
                reading.Diagnostics.AddRange(read[i].Diagnostics.ToSortedList());
            if (read[i].Guideline is { } guideline)
                guidelines.Add(guideline);
            else
                folder.UnreadFiles.Add(files[i]);
        }
        return [.. guidelines.OrderBy(placed => placed.Guideline.Id, StringComparer.Ordinal).ThenBy(placed => folder.Rank(placed.File)).ThenBy(placed => placed.File.Path, StringComparer.Ordinal)];
    }

    private static (PlacedGuideline? Guideline, DiagnosticBag Diagnostics) ReadGuideline(PackFolder folder, PackFile file, PackReading reading)
    {
        if (folder.Open(file, reading.Diagnostics) is not { } root)
            return (null, reading.Diagnostics);
        var written = new GuidelineReader(reading).Read(file, root);
        PackChecker.Check(written, reading.Diagnostics);
        return (written.Placed(), reading.Diagnostics);
    }

    private static (ReviewPolicy? Policy, MappingNode? File) ReadPolicy(PackFolder folder, PackReading reading)
    {
        (PackFile File, MappingNode Root)? first = null;
        PackFile? before = null;
        foreach (var file in folder.Policies)
        {
            if (folder.Open(file) is not { } root)
                continue;
            var isSecond = before is { } other && folder.Rank(other) == folder.Rank(file);
            before = file;
            var changes = LayerChange.IsDeclared(root, reading.Diagnostics);
            if (first is not { } policy)
            {
                if (changes)
                    LayeredPolicy.ReportNothing(root, (root["policy"] as ScalarNode)?.Text ?? "", [], reading.Diagnostics);
                first = (file, MergedMapping.Without(root, LayerChange.Key));
            }
            else if (changes && !isSecond)
                first = (policy.File, LayeredPolicy.Change(policy.Root, root, reading.Diagnostics));
            else
                reading.Diagnostics.Report(DiagnosticCatalogue.SecondPolicy, Places.At(root, "policy"), NameOf(root, file), NameOf(policy.Root, policy.File), Places.At(policy.Root, "policy"));
        }
        return first is { } found ? (new PolicyReader(reading).Read(found.File, found.Root), found.Root) : default;
    }

    private static string NameOf(MappingNode policy, PackFile file) => (policy["policy"] as ScalarNode)?.Text ?? file.Name;

    private static MappingNode? ReadFormulary(PackFolder folder, DiagnosticBag diagnostics)
    {
        var written = folder.Formularies.Select(folder.Open).OfType<MappingNode>().ToArray();
        foreach (var second in written.Skip(1))
            diagnostics.Report(DiagnosticCatalogue.DeclaredBelow, Places.At(second), "the formulary", "formulary.yaml", Places.At(written[0]));
        return written.FirstOrDefault();
    }

    private static DrugCatalogue ReadDrugs(PackFolder folder, DiagnosticBag diagnostics) =>
        DrugCatalogueReader.Read(folder.Drugs.Select(folder.Open).OfType<MappingNode>().ToList(), diagnostics);

    private static RulePack Assemble(WrittenPack written) => new()
    {
        Id = written.Id,
        Title = written.Title,
        Layers = [.. written.Layers.Select(layer => new PackLayer(layer.Id, layer.Description.Version, PackDigest.Of(layer.Files)))],
        Sources = written.Sources,
        Facts = written.Facts,
        Questions = written.Questions,
        Drugs = written.Drugs,
        Services = written.Services,
        Guidelines = [.. written.Guidelines.Select(guideline => guideline.Guideline)],
        Policy = written.Policy,
        Formulary = written.Formulary,
    };
}
