using GuidelineEngine.Terms;

namespace GuidelineEngine.NRulesBackend;

/// <summary>
/// Collects what the rules of one guideline, or of one source, say of one request. Keyed by criterion, so that the order in which the
/// agenda fires changes nothing.
/// </summary>
internal sealed class Findings
{
    private readonly Dictionary<int, (Truth Truth, ulong Open)> criteria = [];

    public Truth? Applies { get; private set; }

    public Truth? Certify { get; private set; }

    public Truth? Condition { get; private set; }

    public void Criterion(int index, Truth truth, ulong open)
    {
        if (!criteria.TryAdd(index, (truth, open)))
            throw Twice("a criterion");
    }

    public void Applicability(Truth truth) => Applies = Applies is null ? truth : throw Twice("whether a guideline applies");

    public void Certification(Truth truth) => Certify = Certify is null ? truth : throw Twice("what decides");

    public void SourceCondition(Truth truth) => Condition = Condition is null ? truth : throw Twice("the condition of a source");

    public (Truth Truth, ulong Open)? Of(int criterion) => criteria.TryGetValue(criterion, out var found) ? found : null;

    private static InvalidOperationException Twice(string what) => new("two rules settled " + what);
}
