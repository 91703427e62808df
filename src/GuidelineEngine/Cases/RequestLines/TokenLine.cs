namespace GuidelineEngine.Cases;

/// <summary>A piece of a line that nobody took, and whether a word is in it.</summary>
internal sealed record UnreadPiece(string Piece, bool HasWord);

/// <summary>
/// A line being read. Each reader takes the tokens that it understands; what nobody took is unread. A taken token is
/// invisible to later readers, so that no number is read twice.
/// </summary>
internal sealed class TokenLine
{
    private readonly List<LineToken> tokens;
    private readonly State[] states;

    internal TokenLine(string text)
    {
        Text = text;
        tokens = LineTokenizer.Tokens(text);
        states = new State[tokens.Count];
    }

    private enum State
    {
        Free,
        Taken,
        Rejected,
    }

    internal string Text { get; }

    internal int Count => tokens.Count;

    internal List<LineDoubt> Doubts { get; } = [];

    internal bool IsFree(int at) => at >= 0 && at < tokens.Count && states[at] == State.Free;

    internal LineToken Token(int at) => tokens[at];

    /// <summary>The next token after <paramref name="at"/> that nobody took, or the count of tokens.</summary>
    internal int Next(int at)
    {
        do
        {
            at++;
        }
        while (at < tokens.Count && states[at] == State.Taken);
        return at;
    }

    /// <summary>Whether the token is still free and is one of <paramref name="words"/>.</summary>
    internal bool Is(int at, params ReadOnlySpan<string> words) => IsFree(at) && words.Contains(tokens[at].Text);

    internal bool IsWord(int at) => IsFree(at) && tokens[at].Kind == TokenKind.Word;

    internal decimal? Number(int at) => IsFree(at) && tokens[at].Kind == TokenKind.Number ? tokens[at].Value : null;

    /// <summary>Whether nothing stands between the token and the one before it.</summary>
    internal bool Touches(int at) => at > 0 && at < tokens.Count && tokens[at - 1].End == tokens[at].Start;

    internal string Piece(int at, int count) => Text[tokens[at].Start..tokens[at + count - 1].End];

    internal string Take(int at, int count)
    {
        states.AsSpan(at, count).Fill(State.Taken);
        return Piece(at, count);
    }

    /// <summary>Keeps tokens from every later reader and leaves them unread: they can be taken in two ways.</summary>
    internal void Reject(int at, int count) => states.AsSpan(at, count).Fill(State.Rejected);

    internal void Doubt(string text, bool blocks = false) => Doubts.Add(new(text, blocks));

    /// <summary>The pieces that nobody took: runs of tokens that hold a word or a number.</summary>
    internal List<UnreadPiece> Unread()
    {
        var pieces = new List<UnreadPiece>();
        var at = 0;
        while (at < tokens.Count)
        {
            if (states[at] == State.Taken || tokens[at].Kind == TokenKind.Sign)
            {
                at++;
                continue;
            }

            var end = at;
            while (end + 1 < tokens.Count && states[end + 1] != State.Taken)
            {
                end++;
            }

            while (tokens[end].Kind == TokenKind.Sign)
            {
                end--;
            }

            var hasWord = tokens.GetRange(at, end - at + 1).Exists(token => token.Kind == TokenKind.Word);
            pieces.Add(new(Piece(at, end - at + 1), hasWord));
            at = end + 1;
        }

        return pieces;
    }
}
