using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads what a fact is compared with; which comparisons there are follows from the fact's type.</summary>
internal sealed class ComparisonReader(DiagnosticBag diagnostics)
{
    /// <summary>Every comparison of the mapping; null where one could not be read.</summary>
    public IReadOnlyList<Comparison>? Read(Fact fact, MappingReader test)
    {
        var found = new List<Comparison>();
        if (fact.Type != FactType.Duration && test.TakeScalar("is") is { } value && ReadIs(fact, value) is { } exactly)
            found.AddRange(exactly);
        switch (fact.Type)
        {
            case FactType.YesNo:
                break;
            case FactType.Choice:
                AddChoice(found, fact, test, "one_of", isNegated: false);
                AddChoice(found, fact, test, "none_of", isNegated: true);
                break;
            default:
                AddLimits(found, fact, test);
                break;
        }
        return found;
    }

    /// <summary>A plain value: the fact is just that. Null, and reported, when the fact cannot be.</summary>
    public IReadOnlyList<Comparison>? ReadIs(Fact fact, ScalarNode value)
    {
        switch (fact.Type)
        {
            case FactType.YesNo:
                return ValueReading.YesNo(value, diagnostics, "`" + fact.Name + "`") is { } expected ? [new YesNoComparison(expected)] : null;
            case FactType.Choice:
                return ChoiceOf(fact, value) is { } choice ? [new ChoiceComparison([choice], false)] : null;
            case FactType.Duration:
                diagnostics.Report(DiagnosticCatalogue.DurationIsValue, value.Span, fact.Name, value.Text);
                return null;
            default:
                var least = ThresholdReading.Read(fact, ComparisonOperator.AtLeast, value, diagnostics);
                return least is null ? null : [least, ThresholdReading.With(least, ComparisonOperator.AtMost)];
        }
    }

    private void AddLimits(List<Comparison> found, Fact fact, MappingReader test)
    {
        foreach (var (key, term) in PackWords.Comparisons)
            Add(found, fact, test, key, term);
        if (fact.Type == FactType.Date)
        {
            Add(found, fact, test, "before", ComparisonOperator.LessThan);
            Add(found, fact, test, "after", ComparisonOperator.MoreThan);
        }
        if (test.TakeSequence("between") is not { } ends)
            return;
        if (ends.Items is not [ScalarNode { IsEmpty: false } lower, ScalarNode { IsEmpty: false } upper])
        {
            diagnostics.Report(DiagnosticCatalogue.NotAPair, ends.Span, "`between`", "two limits");
            return;
        }
        var least = ThresholdReading.Read(fact, ComparisonOperator.AtLeast, lower, diagnostics);
        var most = ThresholdReading.Read(fact, ComparisonOperator.AtMost, upper, diagnostics);
        if (least is not null && most is not null)
            found.AddRange([least, most]);
    }

    private void Add(List<Comparison> found, Fact fact, MappingReader test, string key, ComparisonOperator term)
    {
        if (test.TakeScalar(key) is { } limit && ThresholdReading.Read(fact, term, limit, diagnostics) is { } comparison)
            found.Add(comparison);
    }

    private void AddChoice(List<Comparison> found, Fact fact, MappingReader test, string key, bool isNegated)
    {
        var written = test.TakeTextList(key);
        if (test.Node[key] is SequenceNode { Items.Count: 0 } empty)
            diagnostics.Report(DiagnosticCatalogue.NothingListed, empty.Span, "`" + key + "`");
        var choices = new List<int>();
        foreach (var value in written)
        {
            if (ChoiceOf(fact, value) is { } choice && !choices.Contains(choice))
                choices.Add(choice);
        }
        if (choices.Count > 0)
            found.Add(new ChoiceComparison([.. choices.Order()], isNegated));
    }

    private int? ChoiceOf(Fact fact, ScalarNode value)
    {
        for (var i = 0; i < fact.Choices.Count; i++)
        {
            if (fact.Choices[i].Name == value.Text)
                return i;
        }
        var known = fact.Choices.Select(choice => choice.Name).ToArray();
        diagnostics.ReportWithHint(
            DiagnosticCatalogue.UnknownChoice, value.Span, Alternatives.DidYouMean(value.Text, known), fact.Name, value.Text, Alternatives.OneOf(known));
        return null;
    }
}
