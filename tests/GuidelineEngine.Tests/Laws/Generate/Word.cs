using System.Globalization;

namespace GuidelineEngine.Tests.Laws.Generate;

internal enum WordType
{
    YesNo,
    Number,
    Duration,
    Date,
    Choice,
}

/// <summary>One fact of a generated vocabulary, before any reader has seen it.</summary>
internal sealed record Word(string Name, WordType Type)
{
    public bool OfTheCase { get; init; }
    public bool IsJudgement { get; init; }

    /// <summary>How it is derived, as the pack writes it; null where it is stated.</summary>
    public string? Derived { get; init; }

    public string? Unit { get; init; }
    public int? Least { get; init; }
    public int? Most { get; init; }
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The window of all its tests; null for none. One window a fact, so that a fresh finding is one answer.</summary>
    public string? Within { get; init; }

    /// <summary>Whether its tests ask only for a finding, whatever it says.</summary>
    public bool OnlyDocumented { get; init; }

    /// <summary>Whether it stands in the vocabulary only for another that is worked out from it.</summary>
    public bool IsPart { get; init; }

    /// <summary>The facts it is worked out from.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    public bool IsStateable => Derived is null || Parts.Count > 0;

    public string Yaml()
    {
        var lines = new List<string>
        {
            $"  {Name}:",
            "    type: " + Type switch { WordType.YesNo => "yes_no", WordType.Number => "number", WordType.Duration => "duration", WordType.Date => "date", _ => "choice" },
            "    scope: " + (OfTheCase ? "case" : "request"),
            "    kind: " + (IsJudgement ? "judgement" : "observation"),
            "    label: the " + Name.Replace('_', ' '),
        };
        if (Unit is not null)
            lines.Add("    unit: " + Unit);
        if (Least is { } least)
            lines.Add("    least: " + least.ToString(CultureInfo.InvariantCulture));
        if (Most is { } most)
            lines.Add("    most: " + most.ToString(CultureInfo.InvariantCulture));
        if (Choices.Count > 0)
            lines.Add("    values: { " + string.Join(", ", Choices.Select(choice => choice + ": it is " + choice)) + " }");
        if (Derived is not null)
            lines.Add("    derived: " + Derived);
        if (IsStateable)
            lines.Add("    ask: What do the records say about " + Name.Replace('_', ' ') + "?");
        return string.Join('\n', lines);
    }
}
