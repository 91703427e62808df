namespace GuidelineEngine.Tooling.Mutation;

/// <summary>In which way a pack is changed to see whether a test notices.</summary>
public enum MutationKind
{
    /// <summary>A threshold is moved by one unit.</summary>
    Threshold,

    /// <summary>A comparison takes or loses its end: <c>at_most</c> becomes <c>less_than</c>.</summary>
    Comparison,

    /// <summary><c>any</c> becomes <c>all</c>, or the other way.</summary>
    Connective,

    /// <summary>A criterion is left out.</summary>
    Dropped,

    /// <summary>A criterion is turned into its opposite.</summary>
    Negated,

    /// <summary>A date is moved by one day.</summary>
    DateEdge,

    /// <summary>A guideline applies to more than before, or to less.</summary>
    Scope,

    /// <summary>A criterion has the role above or below its own.</summary>
    Role,

    /// <summary>An allowance is grown or shrunk by one unit.</summary>
    Allowance,

    /// <summary>A cell of the outcome table has what its neighbour in the row has.</summary>
    Outcome,
}
