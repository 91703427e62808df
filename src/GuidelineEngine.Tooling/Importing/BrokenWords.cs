using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>How a line goes on in the next.</summary>
internal enum WordJoin
{
    /// <summary>The hyphen at its end belongs to the word.</summary>
    WithHyphen,

    /// <summary>The hyphen at its end was put there by whoever broke the line.</summary>
    WithoutHyphen,

    /// <summary>The word was broken by a soft hyphen, which is gone already.</summary>
    AsItStands,
}

/// <summary>
/// Words that were broken over two lines. Whether a hyphen belongs to the word only a dictionary knows; here it is the letter itself and
/// the words of its form. A hyphen that neither decides is kept.
/// </summary>
internal sealed partial class BrokenWords(IEnumerable<LetterLine> letter)
{
    private const string OfTheForm =
        "claims administrator guideline guidelines maximus decision decisions rationale rationales upheld overturned partially determination issues clinical summary "
        + "necessary medically appropriate pages based treatment chronic medical reviewer expert";

    private readonly FrozenSet<string> known =
        letter.SelectMany(line => Word().Matches(line.Text)).Select(match => match.Value)
            .Concat(OfTheForm.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>How a word goes on from one line in the next; null where none does.</summary>
    public WordJoin? Join(LetterLine first, LetterLine next)
    {
        if (first.IsBroken)
            return WordJoin.AsItStands;
        if (!(first.Text is [.., var before, '-'] && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(next.Text[0])))
            return null;
        var left = Ending().Match(first.Text).Value;
        var right = Beginning().Match(next.Text).Value;
        return left.Length > 0 && right.Length > 0 && known.Contains(left + right) ? WordJoin.WithoutHyphen : WordJoin.WithHyphen;
    }

    // A word before a hyphen at the end of a line is half of one.
    [GeneratedRegex(@"\p{L}+(?!-$)\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L}+(?=-$)")]
    private static partial Regex Ending();

    [GeneratedRegex(@"^\p{L}+")]
    private static partial Regex Beginning();
}
