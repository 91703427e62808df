using System.Globalization;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tooling.Mutation.Proof;

/// <summary>A name for a test of its own: two tests of one name are one test.</summary>
internal static class LeafNames
{
    public static string Of(Formula leaf) => leaf switch
    {
        FactTest test => $"{test.Fact.Name} {test.DocumentedWithin} {Of(test.Comparison)}",
        ListTest list => $"{list.Quantifier} {list.List} {Of(list.Where)} {Of(list.Count)}",
        AllowanceTest { Allowance: var allowed } => string.Create(CultureInfo.InvariantCulture,
            $"{allowed.Kind} {allowed.Supply} {allowed.Tolerance} {allowed.Fact?.Name} {allowed.Dose} {allowed.Most} {allowed.Trial}"),
        _ => throw new InvalidOperationException("not a test"),
    };

    private static string Of(Comparison? comparison) => comparison switch
    {
        null => "",
        ChoiceComparison choice => $"{choice.IsNegated} {string.Join(',', choice.Choices)}",
        _ => comparison.ToString()!,
    };

    private static string Of(EntryFilter where) => string.Join(' ',
        string.Join(',', where.DrugClasses), string.Join(',', where.Ingredients), string.Join(',', where.Routes), string.Join(',', where.Words),
        string.Join(',', where.Services), string.Join(',', where.ServiceClasses), string.Join(',', where.Results), where.Within, where.IsOfSameBodyPart);
}
