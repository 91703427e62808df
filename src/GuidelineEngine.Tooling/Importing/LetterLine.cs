namespace GuidelineEngine.Tooling.Importing;

/// <summary>A line of the letter, or the piece of it before or behind a page feed, with plain spaces and quotes.</summary>
/// <param name="Number">The line of the file, from 1.</param>
/// <param name="Text">Without spaces at its ends, and with one between words.</param>
/// <param name="Columns">For each character of the text its column in the file.</param>
/// <param name="Page">The page of the letter, from 1: one more behind each page feed.</param>
/// <param name="IsBroken">It ends within a word, by a soft hyphen.</param>
internal sealed record LetterLine(int Number, string Text, IReadOnlyList<int> Columns, int Page, bool IsBroken)
{
    public bool IsBlank => Text.Length == 0;
}
