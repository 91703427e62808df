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
        var entries = mapping.Node.EntriesInOrder;
        var findings = new List<Finding>(entries.Length);
        foreach (var entry in entries)
        {
            if (Stateable(entry) is { } fact)
                AddSeries(fact, entry.Value, findings);
        }
        return new FindingSet(findings);
    }

    private Fact? Stateable(MappingEntry entry)
    {
        if (setting.Vocabulary.Find(entry.KeyText) is { } known && known.Scope == scope && CaseVocabulary.IsStateable(known))
            return known;
        var key = entry.Key;
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

    private void AddSeries(Fact fact, Node node, List<Finding> findings)
    {
        if (node is not SequenceNode sequence)
        {
            if (One(fact, node) is { } one)
                findings.Add(one);
            return;
        }
        if (sequence.Items.Count == 0)
            setting.Diagnostics.Report(DiagnosticCatalogue.EmptyValue, node.Span, "`" + fact.Name + "`", "at least one value");
        foreach (var item in sequence.Items)
        {
            if (One(fact, item) is { } finding)
                findings.Add(finding);
        }
    }

    private Finding? One(Fact fact, Node node)
    {
        var values = new FindingValueReading(fact, setting, countedTo);
        if (node is not MappingNode)
            return values.Read(node) is { } plain ? new Finding { Fact = fact, Value = plain } : null;
        var mapping = setting.Over(node, fact.Quoted)!;
        var value = values.ReadLong(mapping);
        var stated = setting.Day(mapping, "date");
        var origin = OriginReading.Read(mapping.Take("source"), setting);
        mapping.Finish();
        if (value is not { } known)
            return null;
        var date = stated ?? (origin is null ? null : setting.Records.Find(origin.Document)!.Date);
        return new Finding { Fact = fact, Value = known, Date = date, Origin = origin };
    }
}
