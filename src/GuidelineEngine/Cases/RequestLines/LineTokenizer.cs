using System.Globalization;

namespace GuidelineEngine.Cases;

/// <summary>Cuts a line into words, numbers and signs. <c>10mg</c> is two tokens; <c>q.i.d.</c> is one.</summary>
internal static class LineTokenizer
{
    private const int LongestNumber = 9;

    /// <summary>The words and numbers of a name, and the signs that count in it.</summary>
    internal static string[] Words(string name, string? sign = null)
    {
        var words = new List<string>();
        foreach (var token in Tokens(name))
        {
            if (token.Kind != TokenKind.Sign || token.Text == sign)
                words.Add(token.Text);
        }
        return words.ToArray();
    }

    internal static List<LineToken> Tokens(string text)
    {
        var tokens = new List<LineToken>();
        var at = 0;
        while (at < text.Length)
        {
            var character = text[at];
            if (char.IsWhiteSpace(character))
            {
                at++;
            }
            else if (char.IsLetter(character))
            {
                at = Word(text, at, tokens);
            }
            else if (char.IsAsciiDigit(character) || (character == '.' && IsDecimalPoint(text, at, tokens)))
            {
                at = Number(text, at, tokens);
            }
            else
            {
                tokens.Add(Special(character, at));
                at++;
            }
        }

        return tokens;
    }

    // ".5 mg" is a half; the point of "q.6h." is not a decimal point, or six hours became thirty-six minutes.
    private static bool IsDecimalPoint(string text, int at, List<LineToken> tokens) =>
        at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (tokens.Count == 0 || tokens[^1].Text != "q" || tokens[^1].End != at);

    private static LineToken Special(char character, int at) => character switch
    {
        '½' => new(TokenKind.Number, "½", 0.5m, at, at + 1),
        '¼' => new(TokenKind.Number, "¼", 0.25m, at, at + 1),
        '¾' => new(TokenKind.Number, "¾", 0.75m, at, at + 1),
        '×' => new(TokenKind.Word, "x", 0, at, at + 1),
        '%' => new(TokenKind.Word, "%", 0, at, at + 1),
        '–' or '—' or '‑' or '−' => new(TokenKind.Sign, "-", 0, at, at + 1),
        _ => new(TokenKind.Sign, character.ToString(), 0, at, at + 1),
    };

    private static int Word(string text, int start, List<LineToken> tokens)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text[start..end];
        if (word.Length == 1)
        {
            (word, end) = Dotted(text, start);
        }

        tokens.Add(new(TokenKind.Word, word.ToLowerInvariant(), 0, start, end));
        return end + Plural(text, end);
    }

    // "q.i.d.", "p.o": single letters held together by points are one abbreviation.
    private static (string Word, int End) Dotted(string text, int start)
    {
        var word = text[start].ToString();
        var end = start + 1;
        while (end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1])
            && (end + 2 >= text.Length || !char.IsLetterOrDigit(text[end + 2])))
        {
            word += text[end + 1];
            end += 2;
        }

        if (word.Length > 1 && end < text.Length && text[end] == '.')
        {
            end++;
        }

        return (word, end);
    }

    private static int Plural(string text, int at) =>
        string.CompareOrdinal(text, at, "(s)", 0, 3) == 0 || string.CompareOrdinal(text, at, "(S)", 0, 3) == 0 ? 3
        : string.CompareOrdinal(text, at, "(es)", 0, 4) == 0 ? 4
        : 0;

    private static int Number(string text, int start, List<LineToken> tokens)
    {
        var end = Digits(text, start);
        while (end + 3 < text.Length && text[end] == ',' && Digits(text, end + 1) == end + 4)
        {
            end += 4;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = Digits(text, end + 1);
        }

        var written = text[start..end];
        var plain = written.Replace(",", "", StringComparison.Ordinal);
        tokens.Add(plain.Length <= LongestNumber
            && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new(TokenKind.Number, written, value, start, end)
            : new(TokenKind.Word, written, 0, start, end));
        return end;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
