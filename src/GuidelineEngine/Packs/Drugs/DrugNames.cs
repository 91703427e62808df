namespace GuidelineEngine.Packs;

/// <summary>The spellings of ingredients: other names, and the salts that a name may carry without becoming another drug.</summary>
/// <param name="Synonyms">Spelling → ingredient: <c>apap</c> → <c>acetaminophen</c>. Lower case.</param>
/// <param name="Salts">Words that may follow an ingredient: <c>hcl</c>, <c>bitartrate</c>. Lower case.</param>
internal sealed record DrugNames(IReadOnlyDictionary<string, string> Synonyms, IReadOnlySet<string> Salts)
{
    /// <summary>No other spellings and no salts.</summary>
    public static DrugNames None { get; } = new(new Dictionary<string, string>(), new HashSet<string>());
}
