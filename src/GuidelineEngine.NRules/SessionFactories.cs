using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GuidelineEngine.NRulesBackend.Rules;
using GuidelineEngine.Packs;
using NRules;
using NRules.RuleModel;

namespace GuidelineEngine.NRulesBackend;

/// <summary>
/// A session factory for each guideline and each source with a condition, compiled when first asked for: the engine knows
/// which guidelines can speak, and a session costs by the rules in it. Thread-safe.
/// </summary>
internal sealed class SessionFactories
{
    // By the pack and not by its digest: a pack changed in memory, as mutation changes it, keeps the digests of its layers.
    private static readonly ConditionalWeakTable<RulePack, SessionFactories> OfPacks = [];

    private readonly ConcurrentDictionary<string, Lazy<ISessionFactory>> byGuideline = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ISessionFactory>> bySource = new(StringComparer.Ordinal);
    private readonly RuleWriter writer;

    private SessionFactories(RulePack pack) => writer = new RuleWriter(pack, new CollectedFindings());

    /// <summary>The factories of a pack: the same however many engines decide by it.</summary>
    public static SessionFactories Of(RulePack pack) => OfPacks.GetValue(pack, known => new SessionFactories(known));

    public ISessionFactory For(Guideline guideline) => byGuideline.GetOrAdd(guideline.Id, _ => new(() => Compile(writer.Write(guideline)))).Value;

    public ISessionFactory For(Source source) => bySource.GetOrAdd(source.Id, _ => new(() => Compile(writer.Write(source)))).Value;

    private static ISessionFactory Compile(IRuleSet rules) => new RuleCompiler().Compile([rules]);
}
