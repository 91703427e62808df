namespace GuidelineEngine.Packs;

/// <summary>Something that a guideline's criteria look at: a fact, a list of the case, or an amount of the request. Exactly one is set.</summary>
internal sealed record TestedItem(Fact? Fact, ListName? List, AllowanceKind? Amount)
{
    public static IReadOnlyList<TestedItem> In(Guideline guideline)
    {
        var items = new List<TestedItem>();
        foreach (var criterion in guideline.Criteria)
            Collect(guideline.TestOf(criterion), items);
        return items;
    }

    /// <summary>The items that a formula looks at, in order.</summary>
    public static IReadOnlyList<TestedItem> In(Formula formula)
    {
        var items = new List<TestedItem>();
        Collect(formula, items);
        return items;
    }

    private static void Collect(Formula formula, List<TestedItem> items)
    {
        foreach (var leaf in formula.Leaves())
        {
            switch (leaf)
            {
                case FactTest test:
                    Add(new TestedItem(test.Fact, null, null), items);
                    break;
                case ListTest list:
                    Add(new TestedItem(null, list.List, null), items);
                    break;
                case AllowanceTest { Allowance: var allowance }:
                    if (allowance.Fact is { } fact)
                        Add(new TestedItem(fact, null, null), items);
                    if (allowance.Kind != AllowanceKind.Dose)
                        Add(new TestedItem(null, null, allowance.Kind), items);
                    break;
            }
        }
    }

    /// <summary>Whether both are the same item.</summary>
    public bool Is(TestedItem other) => ReferenceEquals(Fact, other.Fact) && List == other.List && Amount == other.Amount;

    private static void Add(TestedItem item, List<TestedItem> items)
    {
        if (!items.Exists(item.Is))
            items.Add(item);
    }
}
