using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>How much the records say about a fact.</summary>
internal enum FactStatus : byte
{
    /// <summary>Nothing that counts.</summary>
    Undocumented,

    /// <summary>Two values that cannot both be so.</summary>
    Conflict,

    /// <summary>A value, or bounds.</summary>
    Documented,
}

/// <summary>
/// One fact as the records have it at the service date. Ordered values are intervals: numbers in the fact's unit,
/// durations in days, dates as day numbers.
/// </summary>
internal sealed record FactState
{
    public static FactState Undocumented { get; } = new() { Status = FactStatus.Undocumented };

    public required FactStatus Status { get; init; }

    /// <summary>For yes or no: met, not met, or undetermined while open.</summary>
    public Truth YesNo { get; init; } = Truth.Undetermined;

    /// <summary>For a choice: its place in the fact's list; -1 while open.</summary>
    public int Choice { get; init; } = -1;

    public Interval Number { get => number; init => number = value; }

    /// <summary>The number where it lies, for what compares it at every decision.</summary>
    public ref readonly Interval Range => ref number;

    private readonly Interval number;

    /// <summary>Whether everything that it rests on names its record, or is what the request itself says.</summary>
    public bool IsSourced { get; init; } = true;

    /// <summary>The findings that bear on it, oldest first, those that decide nothing included.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>For a derived fact: the case fields that could say more.</summary>
    public IReadOnlyList<CaseField> Open { get; init; } = [];

    /// <summary>Whether a part of it is open for which the case has no question: the dose of another drug, or its start.</summary>
    public bool HasUnaskable { get; init; }

    /// <summary>What a reader must know of how it was worked out: "tramadol is not in the table".</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public static FactState Yes(bool value) => new() { Status = FactStatus.Documented, YesNo = Kleene.From(value) };

    public static FactState Of(Interval number, params IReadOnlyList<CaseField> open) =>
        new() { Status = number.IsUnknown ? FactStatus.Undocumented : FactStatus.Documented, Number = number, Open = open };

    /// <summary>A number that one field of the case could say more of.</summary>
    public static FactState Of(Interval number, CaseField open) =>
        number.IsUnknown ? Unknown(open) : new() { Status = FactStatus.Documented, Number = number, Open = Unknown(open).Open };

    /// <summary>Nothing, until a field of the case says it.</summary>
    public static FactState Unknown(CaseField open) => UnknownByField[(int)open];

    private static readonly FactState[] UnknownByField = [.. Enum.GetValues<CaseField>().Select(field => new FactState { Status = FactStatus.Undocumented, Open = [field] })];
}
