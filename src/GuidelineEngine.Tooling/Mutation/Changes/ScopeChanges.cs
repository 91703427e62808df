using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Mutation.Changes;

/// <summary>What a guideline applies to made less and more, by one class, ingredient, route or service.</summary>
internal static class ScopeChanges
{
    private const string Except = "except_for";

    public static IEnumerable<Mutant> Of(GuidelineText text)
    {
        if (text.Root["applies_to"] is not MappingNode scope)
            return [];
        var exception = scope[Except] as MappingNode;
        return [.. Without(text, scope, "narrower"), .. exception is null ? [] : Without(text, exception, "wider"), .. Narrower(text, scope, exception), .. Wider(text, scope)];
    }

    // Of several named things one is left out.
    private static IEnumerable<Mutant> Without(GuidelineText text, MappingNode scope, string than)
    {
        foreach (var entry in scope.Entries.Where(entry => entry.Key.Text != Except))
        {
            var items = (entry.Value as SequenceNode)?.Items ?? [entry.Value];
            if (items.Count > 1)
            {
                foreach (var item in items.OfType<ScalarNode>())
                    yield return text.Changed(MutationKind.Scope, item, null, $"{than}: without `{item.Text}`");
            }
            else if (than == "wider")
            {
                // The only thing that is left out.
                var target = scope.Entries.Count == 1 ? scope : entry.Value;
                yield return text.Changed(MutationKind.Scope, target, null, $"{than}: without the exception of `{((ScalarNode)items[0]).Text}`");
            }
        }
    }

    // One thing more is left out: the first, by name, that it covers.
    private static IEnumerable<Mutant> Narrower(GuidelineText text, MappingNode scope, MappingNode? exception)
    {
        var isOfServices = text.Guideline.AppliesTo.IsOfServices;
        var key = isOfServices ? "service" : "ingredient";
        var covered = isOfServices
            ? text.Pack.Services.CoveredBy(text.Guideline.AppliesTo).Select(service => service.Id)
            : text.Pack.Drugs.CoveredBy(text.Guideline.AppliesTo).SelectMany(product => product.Ingredients);
        // An exception of another sort would be narrowed, not joined.
        if (covered.Order(StringComparer.Ordinal).FirstOrDefault() is not { } first || (exception is not null && (exception.Entries.Count > 1 || exception[key] is null)))
            yield break;
        Node[] names = [.. exception?[key] switch { SequenceNode list => list.Items, { } one => [one], null => [] }, TreeChange.Text(scope, first)];
        var narrowed = TreeChange.Only(scope, key, new SequenceNode(scope.Span, names));
        yield return text.Changed(MutationKind.Scope, scope, scope.With(Except, narrowed), $"narrower: except for `{first}`");
    }

    // One thing more is covered: the next by name that was not.
    private static IEnumerable<Mutant> Wider(GuidelineText text, MappingNode scope)
    {
        foreach (var entry in scope.Entries.Where(entry => entry.Key.Text is not (Except or "route")))
        {
            Node[] items = [.. (entry.Value as SequenceNode)?.Items ?? [entry.Value]];
            var last = items.OfType<ScalarNode>().Max(item => item.Text)!;
            var others = NotCovered(text, entry.Key.Text).Distinct().Order(StringComparer.Ordinal).ToArray();
            if ((others.FirstOrDefault(other => string.CompareOrdinal(other, last) > 0) ?? others.FirstOrDefault()) is { } next)
                yield return text.Changed(MutationKind.Scope, entry.Value, new SequenceNode(entry.Value.Span, [.. items, TreeChange.Text(entry.Value, next)]), $"wider: `{next}` as well");
        }
        if (scope["route"] is { } route && scope.Entries.Count > 1)
            yield return text.Changed(MutationKind.Scope, route, null, "wider: by any route");
    }

    private static IEnumerable<string> NotCovered(GuidelineText text, string key)
    {
        var scope = text.Guideline.AppliesTo;
        var products = text.Pack.Drugs.Products.Where(product => !scope.Covers(product));
        var services = text.Pack.Services.Services.Where(service => !scope.Covers(service));
        return key switch
        {
            "drug_class" => products.SelectMany(product => product.Classes),
            "ingredient" => products.SelectMany(product => product.Ingredients),
            "service" => services.Select(service => service.Id),
            _ => services.SelectMany(service => service.Classes),
        };
    }
}
