using GuidelineEngine.Diagnostics;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>A three-valued formula: <c>all</c>, <c>any</c>, <c>not</c>, <c>at_least_of</c> over tests of facts, or over criteria by name.</summary>
internal abstract record Formula(SourceSpan Span);

internal sealed record AllOf(IReadOnlyList<Formula> Parts, SourceSpan Span) : Formula(Span);

internal sealed record AnyOf(IReadOnlyList<Formula> Parts, SourceSpan Span) : Formula(Span);

internal sealed record Negation(Formula Part, SourceSpan Span) : Formula(Span);

internal sealed record AtLeastOf(int Count, IReadOnlyList<Formula> Parts, SourceSpan Span) : Formula(Span);

/// <summary>A criterion of the same guideline, by its place in it. Only role formulas hold these, and only these.</summary>
internal sealed record CriterionReference(int Criterion, string Name, SourceSpan Span) : Formula(Span);

/// <summary>
/// A test of one fact. Without a comparison it asks only for a finding within <paramref name="DocumentedWithin"/>, which
/// can be met or open but never refuted: there is no "is missing".
/// </summary>
internal sealed record FactTest(Fact Fact, Comparison? Comparison, Duration? DocumentedWithin, SourceSpan Span) : Formula(Span);

/// <summary>A test of a list of the case: some entry matches, none does, or how many do.</summary>
internal sealed record ListTest(ListQuantifier Quantifier, ListName List, EntryFilter Where, Comparison? Count, SourceSpan Span) : Formula(Span);

/// <summary>A test that what was used before and what is asked fit in an allowance.</summary>
internal sealed record AllowanceTest(Allowance Allowance, SourceSpan Span) : Formula(Span);

internal enum ListQuantifier
{
    Exists,
    None,
    Count,
}

/// <summary>The lists of a case that a test can look through.</summary>
internal enum ListName
{
    /// <summary>Medication entries without an end before the service date, the request's own course left out. Open unless <c>medications_complete</c>.</summary>
    CurrentMedications,

    /// <summary>All medication entries, past ones too, the request's own course left out. Open unless <c>medications_complete</c>.</summary>
    Medications,

    /// <summary>The other lines of the same request for authorization. Complete.</summary>
    OtherRequests,

    /// <summary>Current medications and the other lines: what would be taken beside the request. Open unless <c>medications_complete</c>.</summary>
    TakenTogether,

    /// <summary>Diagnoses. Open unless <c>diagnoses_complete</c>.</summary>
    Diagnoses,

    /// <summary>Treatments before the service date, those of the request's own service too. Open unless <c>treatments_complete</c>.</summary>
    Treatments,
}

/// <summary>What is asked where a list leaves a test open.</summary>
internal static class ListQuestions
{
    /// <summary>The field whose question asks for the rest of the list; null for a list that is complete.</summary>
    public static CaseField? QuestionField(this ListName list) => list switch
    {
        ListName.OtherRequests => null,
        ListName.Diagnoses => CaseField.DiagnosesComplete,
        ListName.Treatments => CaseField.Treatments,
        _ => CaseField.MedicationsComplete,
    };

    /// <summary>The field that declares the list complete; null for a list that is.</summary>
    public static CaseField? CompletenessField(this ListName list) => list == ListName.Treatments ? CaseField.TreatmentsComplete : list.QuestionField();
}

/// <summary>Which entries of a list match. An empty part restricts nothing.</summary>
internal sealed record EntryFilter
{
    public IReadOnlyList<string> DrugClasses { get; init; } = [];
    public IReadOnlyList<string> Ingredients { get; init; } = [];
    public IReadOnlyList<string> Routes { get; init; } = [];

    /// <summary>For diagnoses: words, one of which the text must contain.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public IReadOnlyList<string> Services { get; init; } = [];
    public IReadOnlyList<string> ServiceClasses { get; init; } = [];

    /// <summary>For treatments: what came of it.</summary>
    public IReadOnlyList<TreatmentResult> Results { get; init; } = [];

    /// <summary>For treatments: how long before the service date it may have ended.</summary>
    public Duration? Within { get; init; }

    /// <summary>For treatments: of the body part that the request is for.</summary>
    public bool IsOfSameBodyPart { get; init; }

    /// <summary>Whether it names a drug or a service, so that an entry which is neither may or may not match.</summary>
    public bool NamesAnItem => NamesADrug || NamesAService;

    /// <summary>Whether only drugs can match.</summary>
    public bool NamesADrug => DrugClasses.Count + Ingredients.Count + Routes.Count > 0;

    /// <summary>Whether only services can match.</summary>
    public bool NamesAService => Services.Count + ServiceClasses.Count > 0;

    public static EntryFilter Everything { get; } = new();
}

/// <summary>What came of a treatment.</summary>
internal enum TreatmentResult
{
    Helped,
    NoBenefit,
    Partial,
    NotTolerated,
    Worse,
}

internal enum ComparisonOperator
{
    AtMost,
    AtLeast,
    LessThan,
    MoreThan,
}

/// <summary>What a fact is compared with.</summary>
internal abstract record Comparison;

internal sealed record YesNoComparison(bool Expected) : Comparison;

/// <summary>The value is one of the choices (by their place in the fact's list), or, negated, none of them.</summary>
internal sealed record ChoiceComparison(IReadOnlyList<int> Choices, bool IsNegated) : Comparison;

/// <summary>A number against a limit in the fact's own unit.</summary>
internal sealed record NumberComparison(ComparisonOperator Operator, decimal Limit) : Comparison;

/// <summary>An elapsed time against a limit; calendar months are counted back from the service date.</summary>
internal sealed record DurationComparison(ComparisonOperator Operator, Duration Limit) : Comparison;

/// <summary>A day against a day. <c>at_most</c> and <c>at_least</c> include it; <c>before</c> and <c>after</c> do not.</summary>
internal sealed record DateComparison(ComparisonOperator Operator, DateOnly Limit) : Comparison;
