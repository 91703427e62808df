using GuidelineEngine.Packs;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>
/// A pack as a book that a clinician can check with the published documents beside it: sources, guidelines with every
/// statement and its place, criteria in plain words, the policy, the formulary, the drugs, and a worklist of what nobody has checked yet.
/// It is made of the pack alone, and the same pack gives the same bytes.
/// </summary>
public static class PackBook
{
    /// <summary>The book as one self-contained HTML page: no script, nothing loaded, boxes to tick on the screen or on paper.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="decisions">
    /// Decisions by the same pack, in which the worklist counts how often a statement decides; without them it counts the
    /// criteria of <c>certify_when</c> that rest on it.
    /// </param>
    public static string Html(RulePack pack, IReadOnlyCollection<CaseDecision>? decisions = null) => DocumentHtml.Write(Compose(pack, decisions));

    /// <summary>The book as Markdown.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="decisions">As for <see cref="Html"/>.</param>
    public static string Markdown(RulePack pack, IReadOnlyCollection<CaseDecision>? decisions = null) => DocumentMarkdown.Write(Compose(pack, decisions));

    private static Document Compose(RulePack pack, IReadOnlyCollection<CaseDecision>? decisions)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var use = StatementUse.Of(pack, decisions);
        return new Document("Rule book: " + pack.Title,
        [
            .. BookOpening.Of(pack),
            .. BookContents.Of(pack),
            .. BookSources.Of(pack),
            .. BookTopics.Of(pack),
            .. BookVocabulary.Of(pack),
            .. BookPolicy.Of(pack),
            .. BookFormulary.Of(pack),
            .. BookDrugs.Of(pack),
            .. BookServices.Of(pack),
            .. BookWorklist.Of(pack, use),
        ]);
    }
}
