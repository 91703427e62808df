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
        foreach (var needed in (string[])["sources.yaml", "facts.yaml"])
        {
            if (!files.All.Any(file => file.Path == needed))
                diagnostics.Report(DiagnosticCatalogue.MissingFile, StartOf(files.All.First(file => file.Path == "pack.yaml").ShownAs), needed);
        }
        var written = ReadFiles(new PackFolder(files, diagnostics, limits ?? DocumentLimits.Default), reading);
        PackChecker.Check(written, diagnostics);
        return new PackLoading(diagnostics.HasErrors ? null : Assemble(written, files), diagnostics.ToSortedList(), files);
    }

    private static SourceSpan StartOf(string file) => new(file, SourcePosition.First, SourcePosition.First);

    // The order follows from who names whom: tests name facts, facts and scopes name drugs, statements name sources.
    private static WrittenPack ReadFiles(PackFolder folder, PackReading reading)
    {
        var description = folder.Open(folder.Description);
        var (id, version, title) = PackDescriptionReader.Read(description, reading.Diagnostics);
        reading.PackId = id;
        reading.Drugs = ReadDrugs(folder, reading.Diagnostics);
        reading.DrugNames = new KnownDrugNames(reading.Drugs);
        reading.Services = ServiceCatalogueReader.Read(folder.Services.Select(folder.Open).OfType<MappingNode>().ToList(), reading.Drugs, reading.Diagnostics);
        var factsFile = folder.Open(folder.Facts);
        if (factsFile is null)
            reading.UnreadFacts.AddEvery();
        var (facts, questions) = factsFile is null ? ([], new Dictionary<CaseField, CaseFieldQuestion>()) : new FactsReader(reading).Read(factsFile);
        reading.Facts = new Vocabulary(facts);
        var sourcesFile = folder.Open(folder.Sources);
        if (sourcesFile is null)
            reading.UnreadSources.AddEvery();
        var sources = sourcesFile is null ? [] : new SourcesReader(reading).Read(sourcesFile);
        reading.Sources = sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        var guidelines = ReadGuidelines(folder, reading);
        var (policy, policyFile) = ReadPolicy(folder, reading);
        var formularyFile = folder.Open(folder.Formulary);
        return new WrittenPack
        {
            Id = id,
            Version = version,
            Title = title,
            Description = description,
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
        return [.. guidelines.OrderBy(placed => placed.Guideline.Id, StringComparer.Ordinal).ThenBy(placed => placed.File.Path, StringComparer.Ordinal)];
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
        (ReviewPolicy? Policy, MappingNode? File) first = default;
        foreach (var file in folder.Policies)
        {
            if (folder.Open(file) is not { } root)
                continue;
            var policy = new PolicyReader(reading).Read(file, root);
            if (first.Policy is not null)
                reading.Diagnostics.Report(DiagnosticCatalogue.SecondPolicy, Places.At(root, "policy"), policy.Id, first.Policy.Id);
            else
                first = (policy, root);
        }
        return first;
    }

    private static DrugCatalogue ReadDrugs(PackFolder folder, DiagnosticBag diagnostics) =>
        DrugCatalogueReader.Read(folder.Drugs.Select(folder.Open).OfType<MappingNode>().ToList(), diagnostics);

    private static RulePack Assemble(WrittenPack written, PackFiles files) => new()
    {
        Id = written.Id,
        Title = written.Title,
        Layers = [new PackLayer(written.Id, written.Version, PackDigest.Of(files))],
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
