using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cases;

/// <summary>What every part of the reading of one case shares.</summary>
/// <param name="vocabulary">The facts that a case can state.</param>
/// <param name="lines">Reads request lines.</param>
/// <param name="diagnostics">Where mistakes go.</param>
/// <param name="quick">Where only whether there is any mistake is wanted and no message: room for what reads the mappings; else null.</param>
internal sealed class CaseSetting(CaseVocabulary vocabulary, RequestLineReader lines, DiagnosticBag diagnostics, MappingReaders? quick = null)
{
    public const int FirstYear = 1900;
    public const int LastYear = 2199;

    private static readonly Dictionary<string, string> Personal = new(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = Nobody,
        ["patient_name"] = Nobody,
        ["first_name"] = Nobody,
        ["last_name"] = Nobody,
        ["full_name"] = Nobody,
        ["dob"] = GiveAge,
        ["birth_date"] = GiveAge,
        ["birthdate"] = GiveAge,
        ["birthday"] = GiveAge,
        ["born"] = GiveAge,
        ["date_of_birth"] = GiveAge,
        ["year_of_birth"] = GiveAge,
        ["ssn"] = Nobody,
        ["social_security_number"] = Nobody,
        ["mrn"] = Nobody,
        ["address"] = Nobody,
        ["phone"] = Nobody,
        ["email"] = Nobody,
    };

    private const string Nobody = "remove it; `case` takes a label that identifies nobody, and people appear by their role";
    private const string GiveAge = "remove it, and give `age` under `patient`";

    public CaseVocabulary Vocabulary { get; } = vocabulary;
    public RequestLineReader Lines { get; } = lines;
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The records searched, by id; set before anything that cites them is read.</summary>
    public RecordList Records { get; set; } = RecordList.Empty;

    /// <summary>A reader over a mapping, from which keys that would identify a person are reported and left out.</summary>
    public MappingReader? Over(Node? node, string what)
    {
        // Such a key is asked for nowhere, and so is reported without being looked for here.
        if (quick is not null)
            return node is MappingNode plain ? quick.Over(plain, Diagnostics, what) : MappingReader.Over(node, Diagnostics, what);
        if (node is not MappingNode mapping || !mapping.Entries.Any(entry => IsPersonal(entry.KeyText)))
            return MappingReader.Over(node, Diagnostics, what);
        foreach (var entry in mapping.Entries)
        {
            if (Personal.TryGetValue(entry.Key.Text, out var advice))
                Diagnostics.ReportWithHint(DiagnosticCatalogue.PersonalDetail, entry.Key.Span, advice, what, entry.Key.Text);
        }
        return new MappingReader(
            new MappingNode(mapping.Span, [.. mapping.Entries.Where(entry => !Personal.ContainsKey(entry.Key.Text))]), Diagnostics, what);
    }

    /// <summary>Whether a key would hold what identifies a person.</summary>
    public static bool IsPersonal(string key) => Personal.ContainsKey(key);

    /// <summary>The items of a list; empty when there is none, or it is no list, which is reported.</summary>
    public static IReadOnlyList<Node> Items(MappingReader mapping, string key) => mapping.TakeSequence(key)?.Items ?? [];

    /// <summary>What the items of a list are read as; those that are reported, and so read as nothing, are left out.</summary>
    public static T[] Each<T, TWith>(IReadOnlyList<Node> items, TWith with, Func<Node, TWith, T?> read)
        where T : class
    {
        if (items.Count == 0)
            return [];
        var all = new T[items.Count];
        var count = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (read(items[i], with) is { } one)
                all[count++] = one;
        }
        return count == all.Length ? all : all[..count];
    }

    /// <summary>An exact day within the years that a case can be about.</summary>
    public DateOnly? Day(MappingReader mapping, string key) =>
        mapping.TakeScalar(key) is not { } scalar ? null
        : ScalarReading.TryDate(scalar.Text, out var day) && IsPlausible(day.Year) ? day
        : Day(scalar, "`" + key + "`");

    /// <summary>An exact day within the years that a case can be about; null, and reported, when it is none.</summary>
    public DateOnly? Day(ScalarNode? scalar, string what)
    {
        if (scalar is null || ValueReading.Date(scalar, Diagnostics, what) is not { } day)
            return null;
        if (IsPlausible(day.Year))
            return day;
        Diagnostics.Report(DiagnosticCatalogue.ImplausibleYear, scalar.Span, what, scalar.Text, FirstYear, LastYear);
        return null;
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>; null, and reported, when it is none.</summary>
    public int? Count(MappingReader mapping, string key, int least, int most) =>
        mapping.TakeScalar(key) is not { } scalar ? null
        : ScalarReading.TryInteger(scalar.Text, out var number) && number >= least && number <= most ? number
        : ValueReading.Integer(scalar, Diagnostics, "`" + key + "`") is { } value && IsWithin(scalar, "`" + key + "`", value, least, most) ? value : null;

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>; null, and reported, when it is none.</summary>
    public decimal? Number(MappingReader mapping, string key, decimal least, decimal most) =>
        mapping.TakeScalar(key) is not { } scalar ? null
        : ScalarReading.TryNumber(scalar.Text, out var number) && number >= least && number <= most ? number
        : ValueReading.Number(scalar, Diagnostics, "`" + key + "`") is { } value && IsWithin(scalar, "`" + key + "`", value, least, most) ? value : null;

    /// <summary>One of a few words, kept as text; null when absent, or another word, which is reported.</summary>
    public string? Word(MappingReader mapping, string key, string[] words)
    {
        if (mapping.TakeScalar(key) is not { } scalar)
            return null;
        if (Array.IndexOf(words, scalar.Text) is >= 0 and var at)
            return words[at];
        Diagnostics.ReportWithHint(
            DiagnosticCatalogue.UnknownWord, scalar.Span, Alternatives.DidYouMean(scalar.Text, words), "`" + key + "`", scalar.Text, Alternatives.OneOf(words));
        return null;
    }

    /// <summary>Where a message about the whole of something points: all of it on one line, else its first character.</summary>
    public static SourceSpan Beginning(SourceSpan span) =>
        span.Start.Line == span.End.Line ? span : span with { End = span.Start with { Column = span.Start.Column + 1 } };

    public static bool IsPlausible(int year) => year is >= FirstYear and <= LastYear;

    public void ReportYear(ScalarNode scalar, string what) =>
        Diagnostics.Report(DiagnosticCatalogue.ImplausibleYear, scalar.Span, what, scalar.Text, FirstYear, LastYear);

    private bool IsWithin(ScalarNode scalar, string what, decimal value, decimal least, decimal most)
    {
        if (value >= least && value <= most)
            return true;
        Diagnostics.Report(DiagnosticCatalogue.OutOfRange, scalar.Span, what, scalar.Text, AmountReading.Range(least, most, null));
        return false;
    }
}
