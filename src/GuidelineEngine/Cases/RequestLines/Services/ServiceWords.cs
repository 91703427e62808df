namespace GuidelineEngine.Cases;

/// <summary>Reads what a line says of a service beside its amount and place.</summary>
internal static class ServiceWords
{
    // Words that ask for nothing by themselves beside a service that is named.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "to", "at", "in", "with", "and", "on", "authorization", "authorize", "auth", "unit", "device", "pain", "strain", "sprain", "radiculopathy", "injury", "region", "area",
        "frequency", "duration", "visit", "visits", "session", "sessions", "treatment", "treatments", "tx", "total", "level", "levels", "side", "joint",
    };

    // Phrases that ask for nothing: a plan of care, what guides a needle, where a device is used.
    private static readonly string[][] Phrases =
    [
        .. from first in (string[])["evaluation", "eval", "evaluate"]
           from joint in (string[])["and", "&", "/"]
           from second in (string[])["treatment", "treat", "tx"]
           select new[] { first, joint, second },
        ["under", "fluoroscopy"], ["with", "fluoroscopy"], ["under", "fluoroscopic", "guidance"], ["with", "fluoroscopic", "guidance"], ["fluoroscopic", "guidance"],
        ["using", "fluoroscopy"], ["fluoroscopically", "guided"], ["fluoroscopy", "guided"], ["fluoroscopic", "guided"], ["w", "/", "fluoroscopy"],
        ["for", "home", "use"], ["home", "use"], ["number", "of"], ["no", ".", "of"], ["#", "of"],
    ];

    private static readonly Dictionary<string, string> Acquisitions = new(StringComparer.Ordinal)
    {
        ["trial"] = "trial", ["rental"] = "rental", ["rent"] = "rental", ["purchase"] = "purchase", ["buy"] = "purchase",
    };

    private static readonly Dictionary<string, string> Approaches = new(StringComparer.Ordinal)
    {
        ["transforaminal"] = "transforaminal", ["interlaminar"] = "interlaminar", ["translaminar"] = "interlaminar", ["caudal"] = "caudal",
    };

    private static readonly Dictionary<string, string> Additions = new(StringComparer.Ordinal)
    {
        ["additional"] = "yes", ["addl"] = "yes", ["continued"] = "yes", ["continue"] = "yes", ["continuing"] = "yes", ["continuation"] = "yes", ["ongoing"] = "yes",
        ["extension"] = "yes", ["further"] = "yes", ["repeat"] = "yes", ["more"] = "yes", ["second"] = "yes", ["third"] = "yes", ["initial"] = "no", ["first"] = "no", ["new"] = "no",
    };

    /// <summary>Takes phrases that ask for nothing, before their words are read for something else.</summary>
    internal static void TakePhrases(TokenLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            foreach (var phrase in Phrases.Where(phrase => Stands(line, at, phrase)))
            {
                line.Take(at, phrase.Length);
                break;
            }

            if (line.Is(at, "home") && line.Is(at + 1, "trial", "rental"))
            {
                line.Take(at, 1);
            }
        }
    }

    /// <summary>Takes the words that ask for nothing, after everything else was read.</summary>
    internal static void TakeHarmless(TokenLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.IsWord(at) && Harmless.Contains(line.Token(at).Text))
            {
                line.Take(at, 1);
            }
        }
    }

    /// <summary>Whether the service follows surgery: <c>post-op</c>, <c>postoperative</c>.</summary>
    internal static ReadField<bool>? PostSurgical(TokenLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at, "postop", "postoperative", "postoperatively", "postsurgical"))
            {
                return new(true, line.Take(at, 1));
            }

            var next = line.Is(at + 1, "-") ? at + 2 : at + 1;
            if (line.Is(at, "post") && line.Is(next, "op", "operative", "operatively", "surgical", "surgery"))
            {
                return new(true, line.Take(at, next + 1 - at));
            }
        }

        return null;
    }

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

    private static bool Stands(TokenLine line, int at, string[] phrase)
    {
        for (var word = 0; word < phrase.Length; word++)
        {
            if (!line.Is(at + word, phrase[word]))
            {
                return false;
            }
        }

        return true;
    }

    private static (string? Word, int Count) WithOrWithout(TokenLine line, int at) =>
        line.Is(at, "without", "wo", "no") ? ("without", 1)
        : line.Is(at, "with") ? ("with", 1)
        : !line.Is(at, "w") ? (null, 0)
        : line.Is(at + 1, "/") && line.Is(at + 2, "o") ? ("without", 3)
        : line.Is(at + 1, "/") ? ("with", 2)
        : ("with", 1);

    private static ReadField<string>? Take(TokenLine line, Dictionary<string, string> words, string what, bool blocks)
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
