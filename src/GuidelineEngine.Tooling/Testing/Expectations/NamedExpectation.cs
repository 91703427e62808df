using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>A word for each name: <c>criteria: { opioids/improved: met }</c>.</summary>
internal sealed class NamedExpectation(MappingEntry written, IReadOnlyList<ExpectedPart> parts, NameKind? kind, Func<Shown, ExpectedPart, string> got) : Expectation(written)
{
    public override IEnumerable<ExpectedName> Names => kind is { } named ? parts.Select(part => new ExpectedName(part.Name, named)) : [];

    /// <summary>Names of the pack, each with one of these words.</summary>
    public static ExpectationReading Of(NameKind kind, IEnumerable<string> words, Func<Shown, ExpectedPart, string> got) => Reading(kind, null, words, got);

    /// <summary>These names, each with one of these words, or with whatever the decision may show where there are none.</summary>
    public static ExpectationReading Of(IEnumerable<string> names, IEnumerable<string>? words, Func<Shown, ExpectedPart, string> got) => Reading(null, [.. names], words, got);

    public override IEnumerable<PolicyDifference> Differences(Shown shown)
    {
        foreach (var part in parts)
        {
            var found = got(shown, part);
            if (!ExpectedValue.IsSame(part.Expected.Text, found))
                yield return Difference(part.Expected.Span, part.Expected.Text, found, part.Name.Text, found);
        }
    }

    private static ExpectationReading Reading(NameKind? kind, string[]? names, IEnumerable<string>? words, Func<Shown, ExpectedPart, string> got)
    {
        var known = words?.ToArray();
        return (written, diagnostics) =>
        {
            if (ExpectedValue.Mapping(written, diagnostics) is not { } mapping)
                return null;
            var parts = new List<ExpectedPart>(mapping.Entries.Count);
            foreach (var (name, value) in mapping.Entries)
            {
                if (names is not null)
                    ExpectedValue.CheckKey(name, names, "`" + written.Key.Text + "`", diagnostics);
                var what = "`" + name.Text + "`";
                if ((known is null ? ExpectedValue.Scalar(value, what, diagnostics) : ExpectedValue.Word(value, known, what, diagnostics)) is { } expected)
                    parts.Add(new ExpectedPart(name, expected));
            }
            return parts.Count == 0 ? null : new NamedExpectation(written, parts, kind, got);
        };
    }
}
