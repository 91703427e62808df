namespace GuidelineEngine.NRulesBackend;

/// <summary>The names of the properties that every rule of a guideline carries, as NRules' diagnostics show them. All values are text.</summary>
public static class GuidelineRuleProperties
{
    /// <summary>The id of the pack.</summary>
    public const string Pack = "pack";

    /// <summary>SHA-256 of each layer of the pack, the outermost last.</summary>
    public const string Digest = "pack_sha256";

    /// <summary>The id of the source.</summary>
    public const string Source = "source";

    /// <summary>The id of the guideline.</summary>
    public const string Guideline = "guideline";

    /// <summary>The name of the criterion, or <c>applies_when</c> or <c>certify_when</c>.</summary>
    public const string Criterion = "criterion";

    /// <summary>What the criterion is for; absent where it has no role.</summary>
    public const string Role = "role";

    /// <summary>The truth that the rule is about: <c>met</c>, <c>not_met</c> or <c>undetermined</c>.</summary>
    public const string Truth = "truth";

    /// <summary>The ids of the statements that it rests on, with spaces between.</summary>
    public const string Statements = "statements";

    /// <summary>Where those statements stand: source, section and page, and how far each was checked.</summary>
    public const string Citations = "citations";
}
