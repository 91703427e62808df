using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

/// <summary>One guideline: what it applies to, what it says, and what that means for a request.</summary>
internal sealed record Guideline
{
    public required string Id { get; init; }
    public required Source Source { get; init; }
    public required string Title { get; init; }

    /// <summary>The layer of the pack that it comes from.</summary>
    public required string Layer { get; init; }

    /// <summary>That it takes the place of a lower layer's guideline of its name, and why; null when it takes none.</summary>
    public Replacement? Replaces { get; init; }

    /// <summary>Settled by the request line alone.</summary>
    public required Scope AppliesTo { get; init; }

    /// <summary>What only the records can settle; null when nothing more is needed.</summary>
    public Formula? AppliesWhen { get; init; }

    /// <summary>Guidelines of the same source that it displaces where it applies.</summary>
    public IReadOnlyList<string> InsteadOf { get; init; } = [];

    public required IReadOnlyList<Statement> Statements { get; init; }
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>The formula that decides; null when this guideline decides nothing.</summary>
    public Formula? CertifyWhen { get; init; }

    /// <summary>Set when the source does not recommend the item: <c>certify_when: never</c>.</summary>
    public bool IsNever { get; init; }

    /// <summary>What <c>never</c> rests on.</summary>
    public IReadOnlyList<Statement> NeverRestsOn { get; init; } = [];

    public IReadOnlyList<int> ReferWhen { get; init; } = [];
    public IReadOnlyList<int> Cautions { get; init; } = [];
    public IReadOnlyList<int> Expects { get; init; } = [];
    public IReadOnlyList<int> Advises { get; init; } = [];

    public bool Decides => CertifyWhen is not null || IsNever;

    /// <summary>The roles as masks, a bit a criterion.</summary>
    public RoleMasks Roles => field ??= RoleMasks.Of(this);

    /// <summary>
    /// The whole test of a criterion. An allowance narrows what is met; on a caution it is the danger itself, which is
    /// met when what is asked is proved not to fit.
    /// </summary>
    public Formula TestOf(Criterion criterion)
    {
        if (criterion.Allows is not { } allowance)
            return criterion.When ?? throw new InvalidOperationException("a criterion has a test or an allowance");
        Formula fits = new AllowanceTest(allowance, allowance.Span);
        if (Cautions.Contains(criterion.Index))
            fits = new Negation(fits, allowance.Span);
        return criterion.When is { } when ? new AllOf([when, fits], criterion.Span) : fits;
    }

    /// <summary>Facts, lists and case fields that its criteria test, in the order in which they first appear: the bits of an open mask.</summary>
    public IReadOnlyList<TestedItem> Tested => field ??= TestedItem.In(this);

    /// <summary>
    /// Whether no answer might show that the guideline applies: tests of one thing that can contradict each other, or one
    /// that is never refuted. Then what is open may stay open whatever is found.
    /// </summary>
    public bool MayNeverApply => (mayNeverApply ??= new Known(OverlappingTests.In(Source.Condition, AppliesWhen))).Value;

    private Known? mayNeverApply;

    private sealed record Known(bool Value);

    public required SourceSpan Span { get; init; }
}

/// <summary>Why a guideline takes the place of one that a lower layer has under its name.</summary>
/// <param name="Reason">The reason, in the author's words.</param>
/// <param name="Drops">Cautions and referrals of the one below that it knowingly does without.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record Replacement(string Reason, IReadOnlyList<string> Drops, SourceSpan Span);

/// <summary>Which criteria have a role, a bit each.</summary>
internal sealed record RoleMasks(ulong ReferWhen, ulong Cautions, ulong MustBeKnown, ulong Expects, ulong Advises)
{
    public static RoleMasks Of(Guideline guideline) => new(
        Mask(guideline.ReferWhen),
        Mask(guideline.Cautions),
        Mask(guideline.Cautions.Where(caution => guideline.Criteria[caution].MustBeKnown)),
        Mask(guideline.Expects),
        Mask(guideline.Advises));

    private static ulong Mask(IEnumerable<int> criteria) => criteria.Aggregate(0UL, (mask, criterion) => mask | 1UL << criterion);
}

/// <summary>A test over facts, resting on statements.</summary>
internal sealed record Criterion
{
    public required string Name { get; init; }
    public required int Index { get; init; }
    public required IReadOnlyList<Statement> RestsOn { get; init; }

    /// <summary>The test; null when only the allowance decides.</summary>
    public Formula? When { get; init; }

    public Allowance? Allows { get; init; }

    /// <summary>What <c>{limit}</c> prints: the allowance's limit, else the one threshold of the test; null when there is none, or several.</summary>
    public string? Limit { get; init; }

    /// <summary>For a caution: not knowing takes staff certification away as well.</summary>
    public bool MustBeKnown { get; init; }

    public Message? Met { get; init; }
    public Message? NotMet { get; init; }
    public Message? Undetermined { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary>Which requests something is about, settled by the request line. An empty part restricts nothing.</summary>
internal sealed record Scope
{
    public IReadOnlyList<string> DrugClasses { get; init; } = [];
    public IReadOnlyList<string> Ingredients { get; init; } = [];
    public IReadOnlyList<string> Routes { get; init; } = [];
    public IReadOnlyList<string> Services { get; init; } = [];
    public IReadOnlyList<string> ServiceClasses { get; init; } = [];
    public Scope? ExceptFor { get; init; }
    public required SourceSpan Span { get; init; }

    /// <summary>Whether it speaks of services rather than of drugs.</summary>
    public bool IsOfServices => Services.Count > 0 || ServiceClasses.Count > 0;

    private bool IsOfDrugs => DrugClasses.Count > 0 || Ingredients.Count > 0 || Routes.Count > 0;

    public bool Covers(Service service) =>
        !IsOfDrugs
        && (Services.Count == 0 || Services.Contains(service.Id))
        && (ServiceClasses.Count == 0 || ServiceClasses.Any(service.Is))
        && ExceptFor?.Covers(service) != true;

    public bool Covers(Product product) =>
        !IsOfServices
        && (DrugClasses.Count == 0 || DrugClasses.Any(product.Is))
        && (Ingredients.Count == 0 || Ingredients.Any(product.Ingredients.Contains))
        && (Routes.Count == 0 || Routes.Contains(product.Route))
        && ExceptFor?.Covers(product) != true;
}

/// <summary>A sentence with places for what a case says: <c>{drug}</c>, <c>{limit}</c>, a fact's name.</summary>
internal sealed record Message(string Text, IReadOnlyList<MessagePart> Parts, SourceSpan Span);

/// <summary>Literal words, or a place: exactly one is set.</summary>
internal readonly record struct MessagePart(string? Literal, MessagePlace Place, Fact? Fact);

internal enum MessagePlace
{
    None,
    Drug,
    Item,
    Limit,
    Fact,
}
