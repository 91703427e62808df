using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Caching;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine;

/// <summary>
/// Decides cases by one rule pack. Build it once and decide many: it is immutable and safe for any number of threads, and
/// the same case gives the same bytes on every machine.
/// </summary>
public sealed class DecisionEngine
{
    private readonly CompiledPack compiled;
    private readonly CaseReader cases;
    private readonly RequestLineReader lines;

    /// <summary>The id of the pack that comes with the library: California workers' compensation.</summary>
    public const string BuiltInPack = "us-ca-workers-compensation";

    /// <summary>An engine for a checked pack.</summary>
    public DecisionEngine(RulePack pack)
        : this(pack, null)
    {
    }

    internal DecisionEngine(RulePack pack, IEvidenceEvaluator? evaluator)
    {
        ArgumentNullException.ThrowIfNull(pack);
        Pack = pack;
        compiled = PackCompiler.Compile(pack);
        Evaluator = evaluator ?? compiled;
        cases = new CaseReader(pack);
        lines = cases.Lines;
    }

    /// <summary>The pack that decides.</summary>
    public RulePack Pack { get; }

    /// <summary>What gathers the evidence: the compiled pack, unless another implementation was given.</summary>
    internal IEvidenceEvaluator Evaluator { get; }

    /// <summary>An engine with the built-in California pack.</summary>
    public static DecisionEngine BuiltIn() =>
        BuiltInPacks.Compiled(BuiltInPack) is { } pack ? new DecisionEngine(pack) : LoadOrThrow(PackFiles.BuiltIn(BuiltInPack));

    /// <summary>Reads and checks a pack, and builds its engine. To see the mistakes as data, read with <see cref="RulePackReader"/>.</summary>
    /// <exception cref="InvalidRulePackException">The pack has mistakes; all of them are in the message.</exception>
    public static DecisionEngine LoadOrThrow(PackFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var loading = RulePackReader.Read(files);
        return loading.Pack is { } pack ? new DecisionEngine(pack) : throw new InvalidRulePackException(loading.Diagnostics, loading.TextOf);
    }

    /// <summary>Reads a case file, YAML or JSON by its name.</summary>
    /// <param name="file">The name that diagnostics print; its ending says the format.</param>
    /// <param name="text">What the file holds.</param>
    /// <param name="overrides">Settings that replace those of the file, as a what-if; decisions say so.</param>
    /// <returns>The case, or what is wrong with it: never both.</returns>
    public CaseReading ReadCase(string file, string text, CaseOverrides? overrides = null)
    {
        return Bound(cases.Read(file, text, overrides));
    }

    /// <summary>Reads a case file from its bytes, without making text of them first where it is JSON.</summary>
    /// <param name="file">The name that diagnostics print; its ending says the format.</param>
    /// <param name="utf8">What the file holds, in UTF-8, with or without a byte-order mark; nothing refers to it afterwards.</param>
    /// <param name="overrides">Settings that replace those of the file, as a what-if; decisions say so.</param>
    /// <returns>The case, or what is wrong with it, bytes that are no UTF-8 included: never both.</returns>
    public CaseReading ReadCase(string file, ReadOnlyMemory<byte> utf8, CaseOverrides? overrides = null) => Bound(cases.Read(file, utf8, overrides));

    /// <summary>Reads a case from its document, and what was found wrong in reading that; null is one that could not be read.</summary>
    internal CaseReading ReadCase(Node? document, DiagnosticBag diagnostics, CaseOverrides? overrides) => Bound(cases.Read(document, diagnostics, overrides));

    /// <summary>Reads a case that was put together from parts of documents.</summary>
    internal CaseReading ReadCase(MappingNode root) => Bound(cases.Read(root, new DiagnosticBag()));

    private CaseReading Bound(CaseReading reading)
    {
        if (reading.Case is { } clinicalCase)
            Bind(clinicalCase);
        return reading;
    }

    /// <summary>Reads one request line by itself.</summary>
    public RequestLine ReadLine(string item) => lines.Read(item);

    /// <summary>Recommends an outcome for every request line of a case that this engine read.</summary>
    public CaseDecision Decide(ClinicalCase clinicalCase) => Decide(clinicalCase, CancellationToken.None);

    /// <summary>Recommends an outcome for every request line of a case that this engine read, unless it is called off before a line is begun.</summary>
    /// <exception cref="OperationCanceledException">It was called off: there is no decision, not even of some lines.</exception>
    public CaseDecision Decide(ClinicalCase clinicalCase, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(clinicalCase);
        var ready = clinicalCase.Bound is BoundCase bound && ReferenceEquals(bound.Pack, compiled) ? bound : Bind(clinicalCase);
        return CaseDecider.Decide(ready, clinicalCase, Evaluator, cancellation);
    }

    /// <summary>Decides, and prints why: each guideline, criterion, fact and statement, and the row of the outcome table.</summary>
    public string Explain(ClinicalCase clinicalCase) => DecisionText.Explain(Decide(clinicalCase));

    /// <summary>Decides, and lists what to ask the requester: one merged list for all lines, each question once.</summary>
    public IReadOnlyList<InformationItem> Ask(ClinicalCase clinicalCase) => Decide(clinicalCase).InformationRequest;

    /// <summary>The limits of time that the pack's policy sets for these dates, each with its rule and what was counted. No clock is read.</summary>
    /// <returns>Every limit that the dates give; what cannot be counted, because its beginning is not known, is left out.</returns>
    public IReadOnlyList<Deadline> DeadlinesOf(ReviewDates dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return Pack.Policy is { } policy ? CountedDeadlines.Of(dates, policy) : [];
    }

    // A race binds twice, to the same.
    private BoundCase Bind(ClinicalCase clinicalCase)
    {
        var ready = BoundCase.Bind(compiled, clinicalCase);
        clinicalCase.Bound = ready;
        return ready;
    }
}
