using System.Text;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>How the words of the rule language are written: the names of its terms in lower case, joined by underscores.</summary>
internal static class PackWords
{
    public static WordTable<FactType> FactTypes { get; } = Table<FactType>();
    public static WordTable<FactScope> FactScopes { get; } = Table<FactScope>();
    public static WordTable<FactKind> FactKinds { get; } = Table<FactKind>();
    public static WordTable<DerivationRule> Derivations { get; } = Table<DerivationRule>();
    public static WordTable<CaseField> CaseFields { get; } = Table<CaseField>();
    public static WordTable<WindowTrigger> Triggers { get; } = Table<WindowTrigger>();
    public static WordTable<ListName> Lists { get; } = Table<ListName>();
    public static WordTable<TreatmentResult> Results { get; } = Table<TreatmentResult>();
    public static WordTable<DayOfWeek> Weekdays { get; } = Table<DayOfWeek>();
    public static WordTable<DeadlineKind> Deadlines { get; } = Table<DeadlineKind>();
    public static WordTable<CountStart> CountStarts { get; } = Table<CountStart>();

    /// <summary>Comparisons with a limit, as keys of a test.</summary>
    public static IReadOnlyList<KeyValuePair<string, ComparisonOperator>> Comparisons { get; } =
        [.. Table<ComparisonOperator>().OrderBy(word => word.Value)];

    /// <summary>The word for a term.</summary>
    public static string Of<T>(T term)
        where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var letter in term.ToString())
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('_');
            word.Append(char.ToLowerInvariant(letter));
        }
        return word.ToString();
    }

    private static WordTable<T> Table<T>()
        where T : struct, Enum =>
        new(Enum.GetValues<T>(), Of);
}
