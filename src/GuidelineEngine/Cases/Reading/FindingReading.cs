using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>Reads a <c>findings</c> mapping: for each fact a value, a value with its date and source, or a list of these.</summary>
internal sealed class FindingReading(CaseSetting setting, FactScope scope, DateOnly countedTo, IReadOnlyCollection<string> keysBeside)
{
    /// <summary>The findings; what is wrong is reported and left out.</summary>
    public FindingSet Read(Node? node)
    {
        if (setting.Over(node, "`findings`") is not { } mapping)
            return FindingSet.Empty;
        var findings = new List<Finding>();
        foreach (var entry in mapping.Node.Entries)
        {
            if (Stateable(entry.Key) is { } fact)
                findings.AddRange(Series(fact, entry.Value));
        }
        return new FindingSet(findings);
    }

    private Fact? Stateable(ScalarNode key)
    {
        if (setting.Vocabulary.Find(key.Text) is not { } fact)
        {
            var hint = keysBeside.Contains(key.Text)
                ? "`" + key.Text + "` stands beside `findings`, not in it"
                : Alternatives.DidYouMean(key.Text, setting.Vocabulary.Stateable(scope));
            setting.Diagnostics.ReportWithHint(DiagnosticCatalogue.UndeclaredFact, key.Span, hint, key.Text);
            return null;
        }
        if (!CaseVocabulary.IsStateable(fact))
        {
            setting.Diagnostics.ReportWithHint(
                DiagnosticCatalogue.DerivedFactStated, key.Span, CaseVocabulary.WorkedOutFrom(fact.Derivation!), fact.Name);
            return null;
        }
        if (fact.Scope == scope)
            return fact;
        if (fact.Scope == FactScope.Case)
            setting.Diagnostics.Report(DiagnosticCatalogue.FactOfOtherScope, key.Span, fact.Name, "the whole case", "the `findings` of the case, beside `requests`");
        else
            setting.Diagnostics.Report(DiagnosticCatalogue.FactOfOtherScope, key.Span, fact.Name, "one request", "the `findings` of that request");
        return null;
    }

    private Finding[] Series(Fact fact, Node node)
    {
        if (node is not SequenceNode sequence)
            return One(fact, node) is { } one ? [one] : [];
        if (sequence.Items.Count == 0)
            setting.Diagnostics.Report(DiagnosticCatalogue.EmptyValue, node.Span, "`" + fact.Name + "`", "at least one value");
        return [.. sequence.Items.Select(item => One(fact, item)).OfType<Finding>()];
    }

    private Finding? One(Fact fact, Node node)
    {
        var values = new FindingValueReading(fact, setting, countedTo);
        if (node is not MappingNode)
            return values.Read(node) is { } plain ? new Finding { Fact = fact, Value = plain, Span = node.Span } : null;
        var mapping = setting.Over(node, "`" + fact.Name + "`")!;
        var value = values.ReadLong(mapping);
        var stated = setting.Day(mapping, "date");
        var origin = OriginReading.Read(mapping.Take("source"), setting);
        mapping.Finish();
        if (value is not { } known)
            return null;
        var date = stated ?? (origin is null ? null : setting.Records[origin.Document].Date);
        return new Finding { Fact = fact, Value = known, Date = date, Origin = origin, Span = node.Span };
    }
}
