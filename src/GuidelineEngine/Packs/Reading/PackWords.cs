using System.Collections.Frozen;
using System.Text;

namespace GuidelineEngine.Packs.Reading;

/// <summary>How the words of the rule language are written: the names of its terms in lower case, joined by underscores.</summary>
internal static class PackWords
{
    public static FrozenDictionary<string, FactType> FactTypes { get; } = Table<FactType>();
    public static FrozenDictionary<string, FactScope> FactScopes { get; } = Table<FactScope>();
    public static FrozenDictionary<string, FactKind> FactKinds { get; } = Table<FactKind>();
    public static FrozenDictionary<string, DerivationRule> Derivations { get; } = Table<DerivationRule>();
    public static FrozenDictionary<string, CaseField> CaseFields { get; } = Table<CaseField>();
    public static FrozenDictionary<string, WindowTrigger> Triggers { get; } = Table<WindowTrigger>();
    public static FrozenDictionary<string, ListName> Lists { get; } = Table<ListName>();
    public static FrozenDictionary<string, TreatmentResult> Results { get; } = Table<TreatmentResult>();
    public static FrozenDictionary<string, Situation> Situations { get; } = Table<Situation>();
    public static FrozenDictionary<string, DayOfWeek> Weekdays { get; } = Table<DayOfWeek>();
    public static FrozenDictionary<string, DeadlineKind> Deadlines { get; } = Table<DeadlineKind>();
    public static FrozenDictionary<string, CountStart> CountStarts { get; } = Table<CountStart>();

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

    private static FrozenDictionary<string, T> Table<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToFrozenDictionary(Of, StringComparer.Ordinal);
}
