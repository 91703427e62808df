using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>A truth and, while it is open, what to ask.</summary>
internal readonly record struct AskedTruth(Truth Truth, IReadOnlyList<FormularyNeed> Needs)
{
    public static AskedTruth Met { get; } = new(Truth.Met, []);

    public static AskedTruth NotMet { get; } = new(Truth.NotMet, []);

    public static AskedTruth From(bool value) => value ? Met : NotMet;

    /// <summary>The truth, with questions only while it is open.</summary>
    public static AskedTruth Of(Truth truth, params IEnumerable<FormularyNeed> needs) => new(truth, truth == Truth.Undetermined ? [.. needs] : []);

    public static AskedTruth All(IEnumerable<AskedTruth> parts) => Combined(parts, Truth.Met, Kleene.And);

    public static AskedTruth Any(IEnumerable<AskedTruth> parts) => Combined(parts, Truth.NotMet, Kleene.Or);

    public AskedTruth Not() => this with { Truth = Kleene.Not(Truth) };

    private static AskedTruth Combined(IEnumerable<AskedTruth> parts, Truth start, Func<Truth, Truth, Truth> connective)
    {
        var list = parts.ToList();
        return Of(
            list.Aggregate(start, (truth, part) => connective(truth, part.Truth)),
            list.Where(part => part.Truth == Truth.Undetermined).SelectMany(part => part.Needs).Distinct());
    }
}
