namespace GuidelineEngine.Cases;

/// <summary>What a piece of a line is.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Sign,
}

/// <summary>The smallest piece of a line: a word (lower case), a number or a sign.</summary>
internal readonly record struct LineToken(TokenKind Kind, string Text, decimal Value, int Start, int End);
