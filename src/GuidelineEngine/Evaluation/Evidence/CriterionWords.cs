using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What a criterion says of itself in every decision of a day: what it tests, what it rests on, and where that stands.</summary>
internal sealed class CriterionWords
{
    private readonly Source source;
    private readonly string near;
    private readonly string far;

    public CriterionWords(Guideline guideline, Criterion criterion, DateOnly requested)
    {
        source = guideline.Source;
        Criterion = criterion;
        Role = EvidenceBuilder.RoleOf(guideline, criterion.Index) ?? CriterionRole.Advises;
        Test = guideline.TestOf(criterion);
        Items = [.. TestedItem.In(Test)];
        LooksThroughLists = Items.Any(item => item.List is not null);
        Facts = [.. Items.Select(NameOf)];
        Read = [.. criterion.Facts()];
        Statements = [.. criterion.RestsOn.Where(statement => statement.SpeaksOn(requested)).Select(StatementWords.Of)];
        StatementIds = [.. Statements.Select(statement => statement.Statement.Id)];
        Grade = Grades.Of(criterion, requested);
        near = CitationText.Places(Speaking, source);
        far = CitationText.Places(Speaking, null);
    }

    public Criterion Criterion { get; }

    /// <summary>Its strongest role.</summary>
    public CriterionRole Role { get; }

    /// <summary>The whole test, its allowance included.</summary>
    public Formula Test { get; }

    public TestedItem[] Items { get; }

    public bool LooksThroughLists { get; }

    /// <summary>The names of the items, as evidence and sentences give them.</summary>
    public IReadOnlyList<string> Facts { get; }

    /// <summary>The facts that its messages may speak of.</summary>
    public Fact[] Read { get; }

    /// <summary>The statements that speak on the day.</summary>
    public StatementWords[] Statements { get; }

    public IReadOnlyList<string> StatementIds { get; }

    public Grade Grade { get; }

    private IEnumerable<Statement> Speaking => Statements.Select(words => words.Statement);

    /// <summary>The places that it rests on, to stand in brackets; without the source where it was just named.</summary>
    public string Places(Source? named) =>
        named is null ? far : ReferenceEquals(named, source) ? near : CitationText.Places(Speaking, named);

    private static string NameOf(TestedItem item) =>
        item.Fact is { } fact ? fact.Name
        : item.List is { } list ? EvidenceBuilder.KeyOf(list)
        : item.Amount!.Value switch { AllowanceKind.Supply => "days_supply", AllowanceKind.Trial => "days", var kind => PackWords.Of(kind) };
}
