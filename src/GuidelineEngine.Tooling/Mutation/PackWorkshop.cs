using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Mutation.Changes;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>
/// A pack whose files can be changed in memory. What a change does not touch is not read again, so that cases that were
/// read for the pack fit every changed one. Safe for any number of threads.
/// </summary>
internal sealed class PackWorkshop
{
    private readonly PackReading reading;
    private readonly (PackFile File, MappingNode Root)? policy;
    private readonly (PackFile File, MappingNode Root)? sources;

    /// <param name="loading">A pack that was read without errors.</param>
    public PackWorkshop(PackLoading loading)
    {
        Pack = loading.Pack ?? throw new ArgumentException("a pack with errors cannot be changed", nameof(loading));
        reading = loading.Reading!;
        // What a lower layer says is its own author's to test.
        var files = loading.Layers[^1].All.ToDictionary(file => file.ShownAs, StringComparer.Ordinal);
        Guidelines = [.. Pack.Guidelines.Where(guideline => files.ContainsKey(guideline.Span.File)).Select(guideline => TextOf(guideline, files[guideline.Span.File]))];
        var isOneLayer = loading.Layers.Count == 1;
        policy = isOneLayer ? Opened(files.Values.FirstOrDefault(file => file.IsUnder("policies/"))) : null;
        sources = isOneLayer ? Opened(files.Values.FirstOrDefault(file => file.Path == "sources.yaml")) : null;
    }

    /// <summary>The pack as it is.</summary>
    public RulePack Pack { get; }

    /// <summary>The guidelines of its outermost layer.</summary>
    public IReadOnlyList<GuidelineText> Guidelines { get; }

    /// <summary>Every change of one guideline.</summary>
    public static IEnumerable<Mutant> MutantsOf(GuidelineText text) =>
    [
        .. QuantityChanges.Of(text),
        .. ComparisonChanges.Of(text),
        .. ConnectiveChanges.Of(text),
        .. CriterionChanges.Of(text),
        .. RoleChanges.Of(text),
        .. ScopeChanges.Of(text),
    ];

    /// <summary>Every change of the policy and of the sources.</summary>
    public IEnumerable<Mutant> MutantsOfTheRest() =>
    [
        .. policy is { } table ? PolicyChanges.Of(table.File, table.Root) : [],
        .. sources is { } editions ? SourceChanges.Of(editions.File, editions.Root) : [],
    ];

    /// <summary>What stands in a file that is changed.</summary>
    public MappingNode RootOf(PackFile file) =>
        file.Path == sources?.File.Path ? sources.Value.Root
        : file.Path == policy?.File.Path ? policy.Value.Root
        : Guidelines.First(text => text.File.Path == file.Path).Root;

    /// <summary>The pack with a change; null where no pack can be read then.</summary>
    public RulePack? With(Mutant mutant)
    {
        var anew = reading.Apart();
        var changed = mutant.File.Path == sources?.File.Path ? WithSources(anew, mutant.Root)
            : mutant.File.Path == policy?.File.Path ? Pack.With(policy: new PolicyReader(anew).Read(mutant.File, mutant.Root))
            : WithGuideline(anew, mutant);
        return anew.Diagnostics.HasErrors ? null : changed;
    }

    private RulePack WithGuideline(PackReading anew, Mutant mutant)
    {
        var changed = Read(anew, mutant.File, mutant.Root);
        return Pack.With([.. Pack.Guidelines.Select(guideline => guideline.Span.File == mutant.File.ShownAs ? changed : guideline)]);
    }

    // Guidelines and the policy hold on to the sources that they cite.
    private RulePack WithSources(PackReading anew, MappingNode root)
    {
        var changed = new SourcesReader(anew).Read(root);
        anew.Sources = changed.ToDictionary(source => source.Id, StringComparer.Ordinal);
        return Pack.With(
            [.. Guidelines.Select(text => Read(anew, text.File, text.Root))],
            policy is { } table ? new PolicyReader(anew).Read(table.File, table.Root) : null,
            changed);
    }

    private static Guideline Read(PackReading anew, PackFile file, MappingNode root) => new GuidelineReader(anew).Read(file, root).Guideline;

    private GuidelineText TextOf(Guideline guideline, PackFile file) => new(guideline, file with { Layer = guideline.Layer }, Opened(file)!.Value.Root, Pack);

    private (PackFile File, MappingNode Root)? Opened(PackFile? file) =>
        file is null ? null : (file with { Layer = Pack.Id }, (MappingNode)DocumentReader.Read(file.ShownAs, file.Text, new DiagnosticBag())!);
}
