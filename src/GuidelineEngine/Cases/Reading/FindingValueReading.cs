using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Reads the value of a finding as its fact's type demands. Durations are counted in days to <paramref name="countedTo"/>.</summary>
internal readonly struct FindingValueReading(Fact fact, CaseSetting setting, DateOnly countedTo)
{
    private static readonly string[] Limits = ["at_least", "more_than", "at_most", "less_than"];
    private static readonly string[] LimitsOfTime = [.. Limits, "since"];
    private static readonly string[] DayLimits = ["by", "after"];

    private readonly string what = fact.Quoted;

    private string[] Bounds => fact.Type switch
    {
        FactType.Number => Limits,
        FactType.Duration => LimitsOfTime,
        FactType.Date => DayLimits,
        _ => [],
    };

    /// <summary>A value as it stands alone, or bounds; null, and reported, when it is neither.</summary>
    public FindingValue? Read(Node node)
    {
        if (node is MappingNode && Bounds.Length > 0)
        {
            var mapping = setting.Over(node, what)!;
            var bounds = ReadBounds(mapping);
            mapping.Finish();
            return bounds;
        }
        return ValueReading.Scalar(node, setting.Diagnostics, what) is { } scalar ? Plain(scalar) : null;
    }

    /// <summary>The value in the long form: under <c>value</c>, or as bounds beside <c>date</c> and <c>source</c>.</summary>
    public FindingValue? ReadLong(MappingReader mapping)
    {
        var value = mapping.Take("value");
        var bound = FirstBound(mapping);
        if (value is not null && bound is not null)
        {
            setting.Diagnostics.Report(DiagnosticCatalogue.ValueAndBounds, value.Span, what, bound);
            return null;
        }
        return value is not null ? Read(value)
            : bound is not null ? ReadBounds(mapping)
            : mapping.Require("value") is { } required ? Read(required) : null;
    }

    private string? FirstBound(MappingReader mapping)
    {
        foreach (var bound in Bounds)
        {
            if (mapping.Has(bound))
                return bound;
        }
        return null;
    }

    private FindingValue? Plain(ScalarNode scalar)
    {
        switch (fact.Type)
        {
            case FactType.YesNo:
                return ValueReading.YesNo(scalar, setting.Diagnostics, what) is { } yes ? new FindingValue { YesNo = yes } : null;
            case FactType.Choice:
                return Choice(scalar);
            case FactType.Date:
                return DayReading.Days(scalar, setting, what) is { } days ? new FindingValue { Day = days } : null;
            case FactType.Duration:
                return AmountReading.Lengths(scalar, setting, what) is not var (low, high) ? null : new FindingValue
                {
                    Number = Interval.Between(low.LeastDays(countedTo), high.MostDays(countedTo)),
                    Length = low == high ? low : null,
                };
            default:
                return AmountReading.Amount(scalar, fact.Unit, setting, what) is { } amount && IsWithin(amount, scalar)
                    ? new FindingValue { Number = amount } : null;
        }
    }

    private FindingValue? Choice(ScalarNode scalar)
    {
        for (var place = 0; place < fact.Choices.Count; place++)
        {
            if (fact.Choices[place].Name == scalar.Text)
                return new FindingValue { Choice = place };
        }
        string[] names = [.. fact.Choices.Select(choice => choice.Name)];
        setting.Diagnostics.ReportWithHint(
            DiagnosticCatalogue.UnknownWord, scalar.Span, Alternatives.DidYouMean(scalar.Text, names), what, scalar.Text, Alternatives.OneOf(names));
        return null;
    }

    private FindingValue? ReadBounds(MappingReader mapping)
    {
        var errors = setting.Diagnostics.ErrorCount;
        FindingValue read;
        if (fact.Type == FactType.Date)
        {
            read = new FindingValue { Day = DayReading.Bounds(mapping, setting) };
        }
        else
        {
            var number = new Interval(End(mapping, "at_least", "more_than"), End(mapping, "at_most", "less_than"));
            if (fact.Type == FactType.Duration && StartReading.Read(mapping.Take("since"), setting) is { } start)
                number = number.Intersect(start.StartSeenFrom(countedTo).DaysUntil(countedTo));
            read = new FindingValue { Number = number };
        }
        if (errors < setting.Diagnostics.ErrorCount)
            return null;
        if (read.Day.IsEmpty || read.Number.IsEmpty)
            setting.Diagnostics.Report(DiagnosticCatalogue.BoundsDisagree, CaseSetting.Beginning(mapping.Span), what);
        else if (read.Day.IsUnknown && read.Number.IsUnknown)
            setting.Diagnostics.Report(DiagnosticCatalogue.NoBound, CaseSetting.Beginning(mapping.Span), what, Alternatives.OneOf(Bounds));
        else
            return read;
        return null;
    }

    private Bound? End(MappingReader mapping, string inclusive, string exclusive)
    {
        var including = mapping.TakeScalar(inclusive);
        var excluding = mapping.TakeScalar(exclusive);
        if (including is not null && excluding is not null)
        {
            setting.Diagnostics.Report(DiagnosticCatalogue.TwoBounds, excluding.Span, what, inclusive, exclusive);
            return null;
        }
        if ((including ?? excluding) is not { } scalar)
            return null;
        var key = "`" + (including is null ? exclusive : inclusive) + "`";
        if (fact.Type == FactType.Duration)
            return AmountReading.Length(scalar, setting, key) is { } length ? new Bound(inclusive == "at_most" ? length.MostDays(countedTo) : length.LeastDays(countedTo), including is not null) : null;
        if (AmountReading.Amount(scalar, fact.Unit, setting, key) is not { } amount)
            return null;
        if (amount.IsExact)
            return IsWithin(amount, scalar) ? new Bound(amount.Lower!.Value.Value, including is not null) : null;
        setting.Diagnostics.Report(DiagnosticCatalogue.NotANumber, scalar.Span, key, scalar.Text);
        return null;
    }

    private bool IsWithin(Interval amount, ScalarNode scalar)
    {
        if ((fact.Least is not { } least || amount.Lower!.Value.Value >= least) && (fact.Most is not { } most || amount.Upper!.Value.Value <= most))
            return true;
        setting.Diagnostics.Report(DiagnosticCatalogue.OutOfRange, scalar.Span, what, scalar.Text, AmountReading.Range(fact.Least, fact.Most, fact.Unit));
        return false;
    }
}
