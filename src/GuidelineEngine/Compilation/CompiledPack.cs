using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Compilation;

/// <summary>A pack ready to run. Immutable and thread-safe.</summary>
internal sealed class CompiledPack : IEvidenceEvaluator
{
    private const int Columns = (int)ReviewColumn.IndependentMedicalReview + 1;
    private readonly Dictionary<string, GuidelineProgram> byId;
    private readonly Dictionary<string, List<Guideline>> byItem;
    private readonly Dictionary<string, LeafFormula> conditions;
    private readonly PolicyCell[] cells;
    private readonly PolicyRow[] rows;
    private readonly IReadOnlyList<Guideline> inOrder;

    internal CompiledPack(
        RulePack pack,
        Dictionary<string, GuidelineProgram> byId,
        Dictionary<string, List<Guideline>> byItem,
        Dictionary<string, LeafFormula> conditions,
        IReadOnlyList<Guideline> inOrder)
    {
        Pack = pack;
        this.byId = byId;
        this.byItem = byItem;
        this.conditions = conditions;
        this.inOrder = inOrder;
        rows = [.. pack.Policy?.Rows ?? []];
        cells = [.. rows.SelectMany(row => row.Cells)];
    }

    public RulePack Pack { get; }

    /// <summary>The row of the outcome table for a situation.</summary>
    public PolicyRow RowOf(Situation situation) => rows[(int)situation];

    /// <summary>The cell of the outcome table for a situation in a column.</summary>
    public PolicyCell CellOf(Situation situation, ReviewColumn column) => cells[(int)situation * Columns + (int)column];

    /// <summary>The guidelines whose scope covers a product or a service, by one look-up whatever the size of the pack.</summary>
    public IReadOnlyList<Guideline> GuidelinesFor(string itemId) => byItem.TryGetValue(itemId, out var guidelines) ? guidelines : [];

    /// <summary>The guidelines whose scope covers a product that is in no catalogue, by a look at each.</summary>
    public IReadOnlyList<Guideline> GuidelinesForMixture(Product product) => [.. inOrder.Where(guideline => guideline.AppliesTo.Covers(product))];

    /// <summary>The compiled form of a guideline.</summary>
    public CompiledGuideline this[Guideline guideline] => byId[guideline.Id].Compiled;

    public GuidelineTruths Evaluate(Guideline guideline, RequestFrame frame, EvidenceMode mode)
    {
        var truths = new GuidelineTruths();
        byId[guideline.Id].Compiled.Evaluate(frame, mode, ref truths);
        return truths;
    }

    public Truth EvaluateCondition(Source source, RequestFrame frame, EvidenceMode mode) =>
        conditions.TryGetValue(source.Id, out var condition) ? condition.Evaluate(frame, mode == EvidenceMode.Strict) : Truth.Met;
}
