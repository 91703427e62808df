using System.Collections.Frozen;

namespace GuidelineEngine.Cases;

/// <summary>Reads what a line says of a service beside its amount and place.</summary>
internal static class ServiceWords
{
    /// <summary>Words that ask for nothing by themselves beside a service that is named.</summary>
    internal static FrozenSet<string> Harmless { get; } = new[]
    {
        "to", "at", "in", "with", "and", "on", "authorization", "authorize", "unit", "pain", "strain", "sprain", "radiculopathy", "region", "area", "frequency", "duration",
        "visit", "visits", "session", "sessions", "treatment", "treatments", "therapy", "total", "fluoroscopy", "fluoroscopic", "fluoroscopically", "guidance", "guided", "under",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Acquisitions = new Dictionary<string, string>
    {
        ["trial"] = "trial", ["rental"] = "rental", ["rent"] = "rental", ["purchase"] = "purchase", ["buy"] = "purchase",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Approaches = new Dictionary<string, string>
    {
        ["transforaminal"] = "transforaminal", ["interlaminar"] = "interlaminar", ["translaminar"] = "interlaminar", ["caudal"] = "caudal",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Additions = new Dictionary<string, string>
    {
        ["additional"] = "yes", ["addl"] = "yes", ["continued"] = "yes", ["continue"] = "yes", ["continuing"] = "yes", ["continuation"] = "yes", ["ongoing"] = "yes",
        ["extension"] = "yes", ["further"] = "yes", ["repeat"] = "yes", ["more"] = "yes", ["initial"] = "no", ["first"] = "no", ["new"] = "no",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static ReadField<string>? Acquisition(TokenLine line) => Take(line, Acquisitions, "ways of having it", blocks: false);

    internal static ReadField<string>? Approach(TokenLine line) => Take(line, Approaches, "approaches", blocks: true);

    internal static ReadField<bool>? Additional(TokenLine line) =>
        Take(line, Additions, "words", blocks: true) is { } said ? new(said.Value == "yes", said.From) : null;

    /// <summary>The contrast: <c>without contrast</c>, <c>w/o</c>, <c>with and without contrast</c>, <c>w/wo contrast</c>.</summary>
    internal static ReadField<string>? Contrast(TokenLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at, "noncontrast"))
            {
                return new("without", line.Take(at, 1));
            }

            if (line.Is(at, "non") && line.Is(line.Is(at + 1, "-") ? at + 2 : at + 1, "contrast"))
            {
                return new("without", line.Take(at, line.Is(at + 1, "-") ? 3 : 2));
            }

            var (first, count) = WithOrWithout(line, at);
            if (first is null)
            {
                continue;
            }

            var next = at + count;
            next += line.Is(next, "and", "or", "/", "&") ? 1 : 0;
            var (second, length) = WithOrWithout(line, next);
            next = second is null ? at + count : next + length;
            next += line.Is(next, "iv", "intravenous", "gadolinium") && line.Is(next + 1, "contrast") ? 1 : 0;
            if (line.Is(next, "contrast", "gadolinium", "dye", "contrasts"))
            {
                return new(second is null || second == first ? first : "both", line.Take(at, next + 1 - at));
            }
        }

        return null;
    }

    private static (string? Word, int Count) WithOrWithout(TokenLine line, int at) =>
        line.Is(at, "without", "wo") ? ("without", 1)
        : line.Is(at, "with") ? ("with", 1)
        : !line.Is(at, "w") ? (null, 0)
        : line.Is(at + 1, "/") && line.Is(at + 2, "o") ? ("without", 3)
        : line.Is(at + 1, "/") ? ("with", 2)
        : ("with", 1);

    private static ReadField<string>? Take(TokenLine line, FrozenDictionary<string, string> words, string what, bool blocks)
    {
        ReadField<string>? found = null;
        var isClear = true;
        for (var at = 0; at < line.Count; at++)
        {
            if (!line.IsWord(at) || !words.TryGetValue(line.Token(at).Text, out var meaning))
            {
                continue;
            }

            var one = new ReadField<string>(meaning, line.Take(at, 1));
            if (found is not null && found.Value != one.Value)
            {
                line.Doubt($"two {what} are written: `{found.From}` and `{one.From}`", blocks);
                isClear = false;
            }

            found ??= one;
        }

        return isClear ? found : null;
    }
}
