namespace GuidelineEngine.Tooling.Importing;

/// <summary>What became of the decision that was reviewed.</summary>
internal enum LetterOutcome
{
    /// <summary>It stands: not medically necessary.</summary>
    Upheld,

    /// <summary>A part of what was asked is medically necessary.</summary>
    PartiallyOverturned,

    /// <summary>It falls: medically necessary.</summary>
    Overturned,
}

/// <summary>A determination of independent medical review as far as it was understood. What it does not say is null or empty.</summary>
internal sealed record ImportedLetter
{
    public required string Encoding { get; init; }

    /// <summary>How many lines the file has.</summary>
    public required int Lines { get; init; }

    public Said<DateOnly>? Determined { get; init; }
    public Said<DateOnly>? UtilizationReview { get; init; }

    /// <summary>The latest day that the summary and the requests name, that of the injury aside.</summary>
    public Said<DateOnly>? LatestDay { get; init; }

    public Said<DateOnly>? Requested { get; init; }

    /// <summary>The days of injury that it states: more than one where it contradicts itself.</summary>
    public IReadOnlyList<Said<DateOnly>> Injured { get; init; } = [];

    /// <summary>Likewise the ages, in years.</summary>
    public IReadOnlyList<Said<int>> Age { get; init; } = [];

    /// <summary>Likewise the sexes.</summary>
    public IReadOnlyList<Said<string>> Sex { get; init; } = [];

    /// <summary>Board certification and licence of the reviewer, as printed.</summary>
    public IReadOnlyList<LetterPassage> Reviewer { get; init; } = [];

    /// <summary>The sentences of the clinical summary.</summary>
    public IReadOnlyList<LetterPassage> Summary { get; init; } = [];

    public IReadOnlyList<LetterItem> Items { get; init; } = [];

    /// <summary>What belongs to the form and was recognised, line by line.</summary>
    public IReadOnlyList<LetterPlace> Form { get; init; } = [];

    /// <summary>Headers and footers of pages.</summary>
    public IReadOnlyList<LetterPassage> PageEdges { get; init; } = [];

    /// <summary>Lines that name a person or a claim; their words are not repeated.</summary>
    public IReadOnlyList<LetterPlace> Withheld { get; init; } = [];

    /// <summary>What could not be placed.</summary>
    public IReadOnlyList<LetterPassage> Unplaced { get; init; } = [];
}

/// <summary>Some words of the letter, and where they stand.</summary>
internal sealed record LetterPassage(string Text, LetterPlace Place);

/// <summary>One disputed request, as the letter decides it.</summary>
internal sealed record LetterItem
{
    /// <summary>The request line, as printed; null where none was found.</summary>
    public required LetterPassage? Text { get; init; }

    /// <summary>Where what the letter says of it begins.</summary>
    public required LetterPlace Place { get; init; }

    public Said<LetterOutcome>? Outcome { get; init; }

    /// <summary>The day of service that the request line states.</summary>
    public Said<DateOnly>? ServiceDate { get; init; }

    /// <summary>What the decision under review was based on.</summary>
    public LetterBasis? Administrator { get; init; }

    /// <summary>What the reviewer's decision was based on.</summary>
    public LetterBasis? Reviewer { get; init; }

    /// <summary>The sentences of the rationale; null where there is none.</summary>
    public IReadOnlyList<LetterPassage>? Grounds { get; init; }
}

/// <summary>A guideline that a decision was based on.</summary>
/// <param name="Text">The letter's own words.</param>
/// <param name="Place">Where they stand.</param>
/// <param name="Pages">The pages as printed, such as <c>44, 47, 75-79, 120</c>; they may be wrong.</param>
internal sealed record LetterBasis(string Text, LetterPlace Place, IReadOnlyList<LetterPassage> Pages);
