using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads the limit that a fact is compared with, in the fact's own unit.</summary>
internal static class ThresholdReading
{
    /// <summary>The comparison; null, and reported, when the limit is not of the fact's type or unit.</summary>
    public static Comparison? Read(Fact fact, ComparisonOperator term, ScalarNode limit, DiagnosticBag diagnostics)
    {
        var what = "the limit of `" + fact.Name + "`";
        return fact.Type switch
        {
            FactType.Duration => DurationReading.Read(limit, diagnostics, what) is { } duration ? new DurationComparison(term, duration) : null,
            FactType.Date => ValueReading.Date(limit, diagnostics, what) is { } day ? new DateComparison(term, day) : null,
            _ => ReadNumber(fact, limit, diagnostics, what) is { } number ? new NumberComparison(term, number) : null,
        };
    }

    /// <summary>The same limit with another operator.</summary>
    public static Comparison With(Comparison comparison, ComparisonOperator term) => comparison switch
    {
        NumberComparison number => number with { Operator = term },
        DurationComparison duration => duration with { Operator = term },
        DateComparison date => date with { Operator = term },
        _ => comparison,
    };

    /// <summary>A number alone, or followed by exactly the unit of the fact.</summary>
    public static decimal? ReadNumber(Fact fact, ScalarNode limit, DiagnosticBag diagnostics, string what)
    {
        var text = limit.Text;
        if (ScalarReading.TryNumber(text, out var number))
            return number;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !ScalarReading.TryNumber(text[..space], out number) || fact.Unit is null)
            return ValueReading.Number(limit, diagnostics, what);
        var unit = text[(space + 1)..].Trim();
        if (unit == fact.Unit)
            return number;
        diagnostics.Report(DiagnosticCatalogue.WrongUnit, limit.Span, what, unit, fact.Unit);
        return null;
    }
}
