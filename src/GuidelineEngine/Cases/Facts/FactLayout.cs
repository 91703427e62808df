using System.Runtime.CompilerServices;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>A request of which the records say nothing, and the facts that are worked out all the same: from here every frame begins. Immutable.</summary>
internal sealed class FactLayout
{
    private static readonly ConditionalWeakTable<RulePack, FactLayout> OfPacks = [];

    private const int TablesKept = 1_021;

    private readonly RulePack pack;
    private readonly FactState[] blank;

    // The table by the dates of requests; a date that falls on the place of another takes it. A slot is read and written whole.
    private readonly TableOnDates?[] tables = new TableOnDates?[TablesKept];

    private FactLayout(RulePack pack)
    {
        this.pack = pack;
        blank = new FactState[pack.Facts.Count];
        Array.Fill(blank, FactState.Undocumented);
        Derived = [.. pack.Facts.Where(fact => fact.Derivation is not null)];
    }

    /// <summary>The facts that are worked out from other entries of the case.</summary>
    public Fact[] Derived { get; }

    public static FactLayout Of(RulePack pack) => OfPacks.GetValue(pack, static of => new FactLayout(of));

    /// <summary>The table of morphine equivalents in force for a request; null where none is.</summary>
    public EquivalenceTable? TableFor(DateOnly requested, DateOnly service)
    {
        ref var slot = ref tables[(uint)((requested.DayNumber * 7) + service.DayNumber) % TablesKept];
        if (slot is { } known && known.Requested == requested && known.Service == service)
            return known.Table;
        var found = Editions.EquivalenceTable(pack, requested, service);
        slot = new TableOnDates(requested, service, found);
        return found;
    }

    private sealed record TableOnDates(DateOnly Requested, DateOnly Service, EquivalenceTable? Table);

    /// <summary>A state for every fact, by slot: undocumented.</summary>
    public FactState[] Blank() => (FactState[])blank.Clone();
}
