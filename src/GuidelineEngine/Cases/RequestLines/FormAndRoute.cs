namespace GuidelineEngine.Cases;

/// <summary>Reads the words for form, route and release wherever they stand.</summary>
internal static class FormAndRoute
{
    internal static ReadField<string>? Route(TokenLine line)
    {
        ReadField<string>? found = null;
        for (var at = 0; at < line.Count; at++)
        {
            var count = SigReader.RouteLength(line, at);
            if (count == 0)
            {
                continue;
            }

            var route = count == 1 ? LineWords.Routes[line.Token(at).Text] : line.Is(at, "by") ? "oral" : "sublingual";
            found = Once(line, found, new(route, line.Take(at, count)), "routes");
        }

        return found;
    }

    /// <summary>The form; it may stand in a piece that another reader took ("60 tablets", "1 tab").</summary>
    internal static ReadField<string>? Form(TokenLine line)
    {
        ReadField<string>? found = null;
        for (var at = 0; at < line.Count; at++)
        {
            if (LineWords.Forms.TryGetValue(line.Token(at).Text, out var form))
            {
                found = Once(line, found, new(form, line.Piece(at, 1)), "forms");
            }
        }

        return found;
    }

    internal static void TakeForms(TokenLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.IsWord(at) && LineWords.Forms.ContainsKey(line.Token(at).Text))
            {
                line.Take(at, 1);
            }
        }
    }

    internal static ReadField<string>? Release(TokenLine line)
    {
        ReadField<string>? found = null;
        for (var at = 0; at < line.Count; at++)
        {
            if (line.IsWord(at) && LineWords.Releases.TryGetValue(line.Token(at).Text, out var release))
            {
                found = Once(line, found, new(release, line.Take(at, 1)), "releases");
                continue;
            }

            var next = line.Is(at + 1, "-") ? at + 2 : at + 1;
            if (line.Is(at, "extended", "sustained", "controlled", "delayed", "immediate") && line.Is(next, "release"))
            {
                var named = line.Token(at).Text is "delayed" or "immediate" ? line.Token(at).Text : "extended";
                found = Once(line, found, new(named, line.Take(at, next + 1 - at)), "releases");
            }
        }

        return found;
    }

    private static ReadField<string> Once(TokenLine line, ReadField<string>? found, ReadField<string> one, string what)
    {
        if (found is not null && found.Value != one.Value)
        {
            line.Doubt($"two {what} are written: `{found.From}` and `{one.From}`", blocks: true);
        }

        return found ?? one;
    }
}
