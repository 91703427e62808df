using GuidelineEngine.Packs.Checking;

namespace GuidelineEngine.Packs.Wording;

/// <summary>The open questions that a guideline can put: those of the facts and fields of the case that its criteria test.</summary>
internal static class CriterionQuestions
{
    /// <summary>Each question once, in the order in which the criteria first need it.</summary>
    public static IReadOnlyList<string> Of(Guideline guideline, RulePack pack)
    {
        var items = guideline.AppliesWhen is { } applies ? TestedItem.In(applies).Concat(guideline.Tested) : guideline.Tested;
        var asked = guideline.AppliesTo.IsOfServices ? "the treatment" : "the drug";
        return [.. items.SelectMany(item => Asks(item, pack)).Select(question => Filled(question, asked)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Asks(TestedItem item, RulePack pack) => item switch
    {
        { Fact: { Derivation: null } fact } => [fact.Ask],
        { Fact: { Derivation.Rule: DerivationRule.IsLess } fact } => [fact.Ask],
        { Fact.Derivation: { } derivation } => Fields(MissingQuestions.FieldsOf(derivation), pack),
        { List: { } list } => Fields([list.QuestionField() ?? CaseField.Item], pack),
        { Amount: { } kind } => Fields(MissingQuestions.FieldsOf(kind), pack),
        _ => [],
    };

    private static IEnumerable<string> Fields(IEnumerable<CaseField> fields, RulePack pack) =>
        fields.Select(field => pack.Questions.GetValueOrDefault(field)?.Ask).OfType<string>();

    private static string Filled(string question, string asked) => question
        .Replace("{drug}", asked, StringComparison.Ordinal)
        .Replace("{item}", "the item", StringComparison.Ordinal);
}
