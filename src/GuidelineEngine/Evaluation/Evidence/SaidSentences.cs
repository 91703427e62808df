using System.Collections;
using GuidelineEngine.Decisions;

namespace GuidelineEngine.Evaluation;

/// <summary>A sentence as a piece of its paragraph, with its ground.</summary>
/// <param name="Start">Where it begins in the paragraph.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Whole">Its text where that was at hand before it was written.</param>
/// <param name="Statements">Statements of the sources.</param>
/// <param name="Facts">Facts or fields.</param>
/// <param name="Records">Records searched.</param>
/// <param name="Sources">Sources consulted.</param>
/// <param name="Policy">The row or rule of the policy.</param>
internal readonly record struct SaidSentence(
    int Start,
    int Length,
    string? Whole,
    IReadOnlyList<string>? Statements,
    IReadOnlyList<string>? Facts,
    IReadOnlyList<string>? Records,
    IReadOnlyList<string>? Sources,
    string? Policy);

/// <summary>The sentences of a paragraph, made of its text at the first reading: most readers want the text alone.</summary>
internal sealed class SaidSentences(string text, SaidSentence[] said, int count) : IReadOnlyList<Sentence>
{
    // Two threads make the same; which of them is kept does not matter.
    private Sentence[]? made;

    public int Count => count;

    public Sentence this[int index] => Made[index];

    private Sentence[] Made => made ??= Make();

    public IEnumerator<Sentence> GetEnumerator() => ((IEnumerable<Sentence>)Made).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Sentence[] Make()
    {
        var sentences = new Sentence[count];
        for (var i = 0; i < sentences.Length; i++)
        {
            ref readonly var one = ref said[i];
            sentences[i] = new Sentence(
                one.Whole ?? text.Substring(one.Start, one.Length), one.Statements ?? [], one.Facts ?? [], one.Records ?? [], one.Sources ?? [], one.Policy);
        }
        return sentences;
    }
}
