using System.Text;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Laws.Generate;

/// <summary>A generated pack with cases that fit it, both through the real readers.</summary>
internal sealed class Sample
{
    private Sample(IReadOnlyDictionary<string, string> files, IReadOnlyList<Word> words, IReadOnlyList<GeneratedCase> cases, RulePack pack)
    {
        Files = files;
        Words = words;
        Cases = cases;
        Pack = pack;
        Compiled = new DecisionEngine(pack);
        Reference = new DecisionEngine(pack, ReferenceEvaluator.Instance);
    }

    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The facts that the pack declares.</summary>
    public IReadOnlyList<Word> Words { get; }

    public IReadOnlyList<GeneratedCase> Cases { get; }
    public RulePack Pack { get; }
    public DecisionEngine Compiled { get; }
    public DecisionEngine Reference { get; }

    /// <summary>The sample, and why there is none where the pack has mistakes.</summary>
    public static (Sample? Sample, string Why) From(IReadOnlyList<int> numbers, bool withDerived = true, int cases = 3, int mostOpen = int.MaxValue, bool ofServices = false)
    {
        var draw = new Draw(numbers);
        var vocabulary = Vocabulary.From(draw, withDerived, ofServices);
        var files = GeneratedPack.From(draw, vocabulary, ofServices);
        var loading = RulePackReader.Read(PackFiles.InMemory(files));
        if (loading.Pack is not { } pack || loading.Diagnostics.Count > 0)
            return (null, loading.Render());
        var words = vocabulary.Words.Where(word => pack.Facts.Any(fact => fact.Name == word.Name)).ToList();
        return (new Sample(files, words, [.. Enumerable.Range(0, cases).Select(_ => GeneratedCase.From(draw, words, mostOpen, ofServices))], pack), "");
    }

    public ClinicalCase Read(GeneratedCase written, CaseOverrides? overrides = null)
    {
        var reading = Compiled.ReadCase("generated.case.yaml", written.Yaml(), overrides);
        return reading.Case ?? throw new InvalidOperationException("the generated case has mistakes:\n" + DiagnosticText.Render(reading.Diagnostics, _ => written.Yaml()));
    }

    /// <summary>The case, or null where a change made it one that cannot be.</summary>
    public ClinicalCase? TryRead(GeneratedCase written) => Compiled.ReadCase("generated.case.yaml", written.Yaml()).Case;

    public CaseDecision Decide(GeneratedCase written) => Compiled.Decide(Read(written));

    public string Print(GeneratedCase? only = null)
    {
        var text = new StringBuilder();
        foreach (var (path, content) in Files.Where(file => !GeneratedDrugs.Files.ContainsKey(file.Key) && !GeneratedServices.Files.ContainsKey(file.Key) && file.Key is not ("policies/california.yaml" or "pack.yaml")))
            text.Append("# ").Append(path).Append('\n').Append(path == "facts.yaml" ? content[..content.IndexOf("questions:", StringComparison.Ordinal)] : content);
        foreach (var written in only is null ? Cases : [only])
            text.Append("# a case\n").Append(written.Yaml());
        return text.ToString();
    }
}
