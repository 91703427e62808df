using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

/// <summary>
/// A drug formulary: what its list says of drugs, and when a drug needs review before it is dispensed. It is a step of
/// its own: it settles neither whether a drug is necessary nor what is recommended.
/// </summary>
internal sealed record Formulary
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>The first day of dispensing to which it applies, whatever the day of the injury.</summary>
    public required DateOnly Effective { get; init; }

    /// <summary>What that day rests on.</summary>
    public required IReadOnlyList<Statement> EffectiveRestsOn { get; init; }

    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>The fact in which a case states what the list says; null where a case cannot.</summary>
    public Fact? StatusFact { get; init; }

    public required CompoundDrugs Compounds { get; init; }
    public required IReadOnlyDictionary<FormularyStatus, StatusRule> Statuses { get; init; }
    public required IReadOnlyList<FillRule> Rules { get; init; }
    public required IReadOnlyList<FormularyNote> Notes { get; init; }
    public required IReadOnlyList<ListedDrug> Drugs { get; init; }
    public required FormularyWords Words { get; init; }

    /// <summary>How to ask for what only the formulary reads.</summary>
    public required IReadOnlyDictionary<FormularyQuestion, string> Asks { get; init; }

    public required SourceSpan Span { get; init; }

    /// <summary>The rules, and those of the notes.</summary>
    public IEnumerable<FillRule> EveryRule => Rules.Concat(Notes.Select(note => note.Rule));

    /// <summary>What the list was seen to say of a product on a day.</summary>
    public IEnumerable<ListedDrug> Of(Product product, DateOnly dispensed) =>
        Drugs.Where(drug => drug.SpeaksOn(dispensed) && drug.Products.Contains(product));

    /// <summary>Whether drugs dispensed on that day fall under it: what a clock may ask without the whole step.</summary>
    public bool IsInForceOn(DateOnly dispensed) => dispensed >= Effective;
}

/// <summary>How a line is known for a drug that a pharmacy makes up.</summary>
/// <param name="Words">Words, one of which stands on the line.</param>
/// <param name="DrugClasses">Classes of such products.</param>
internal sealed record CompoundDrugs(IReadOnlyList<string> Words, IReadOnlyList<string> DrugClasses);

/// <summary>What follows from a status.</summary>
internal sealed record StatusRule
{
    public required FormularyStatus Status { get; init; }

    /// <summary>Whether a drug of this status is reviewed before it is dispensed, exceptions aside.</summary>
    public required bool NeedsReview { get; init; }

    /// <summary>The rules that turn it round, any of them.</summary>
    public required IReadOnlyList<FillRule> Unless { get; init; }

    public required IReadOnlyList<Statement> RestsOn { get; init; }
}

/// <summary>What a fill must be for an exception to hold.</summary>
internal sealed record FillRule
{
    public required string Name { get; init; }
    public required FillConditions Conditions { get; init; }
    public required IReadOnlyList<Statement> RestsOn { get; init; }
    public Message? Met { get; init; }
    public Message? NotMet { get; init; }
    public Message? Undetermined { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary>What goes with a status: said, and asked for where it is open. It changes nothing.</summary>
/// <param name="For">The statuses.</param>
/// <param name="Rule">What is said when.</param>
/// <param name="IsOnScreens">Whether it stands in the one line of the step as well.</param>
internal sealed record FormularyNote(IReadOnlyList<FormularyStatus> For, FillRule Rule, bool IsOnScreens);

/// <summary>How screens word the step.</summary>
/// <param name="Statuses">A phrase for each status.</param>
/// <param name="Required">A clause where review comes first.</param>
/// <param name="NotRequired">A clause where it does not.</param>
/// <param name="Open">A clause where that is open.</param>
/// <param name="Unseen">A sentence where the status of <c>{drug}</c> was not seen.</param>
/// <param name="Stated">A sentence where the case states it.</param>
/// <param name="Contradicted">A sentence where the case and the pack differ.</param>
internal sealed record FormularyWords(
    IReadOnlyDictionary<FormularyStatus, string> Statuses,
    string Required,
    string NotRequired,
    string Open,
    string Unseen,
    string Stated,
    string Contradicted);

/// <summary>Something of the case that the formulary reads and no derived fact does.</summary>
internal enum FormularyQuestion
{
    DispensedBy,
    DispenseAsWritten,
    Surgery,
    Written,

    /// <summary>What the published list says: a status, or the supply that it allows.</summary>
    DrugList,
}
