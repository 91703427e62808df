using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Reads the bytes of a determination. Nothing that they may be makes it throw.</summary>
internal static class LetterReader
{
    /// <summary>The longest letter that is read, in bytes; real ones have some ten thousand.</summary>
    public const int MaxBytes = 512 * 1024;

    /// <param name="file">The name that diagnostics print.</param>
    /// <param name="bytes">The file; of one that is too long the first <see cref="MaxBytes"/> and one more will do.</param>
    public static LetterReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new DiagnosticBag();
        var decoded = bytes.Length > MaxBytes ? new DecodedLetter("", "") : DecodedLetter.Of(bytes);
        var letter = LetterText.IsReadable(file, bytes, decoded, diagnostics) ? Read(file, decoded, diagnostics) : null;
        return new LetterReading(letter, diagnostics.ToSortedList(), decoded.Text);
    }

    private static ImportedLetter? Read(string file, DecodedLetter decoded, DiagnosticBag diagnostics)
    {
        var lines = LetterLines.Of(decoded.Text);
        var edges = PageEdges.Of(lines);
        var flow = new LetterFlow(edges.Kept);
        var sections = LetterSections.Find(flow);
        var marks = new ItemMarks(flow, sections).Find();
        var coverage = new FlowCoverage(flow);
        var items = new ItemReader(flow, coverage).Read(marks);
        if (items.Count == 0)
        {
            diagnostics.Report(DiagnosticCatalogue.NotADetermination, LetterText.FirstWords(file, lines));
            return null;
        }
        var first = marks.First(mark => mark.Part == ItemPart.Heading).Start;
        var summary = sections.Summary(flow, first) is { } range && !flow.Trim(range).IsEmpty ? flow.Trim(range) : default;
        coverage.Place(summary);
        var form = new FormSentences(flow, coverage);
        form.Read(sections, first);
        var head = new FlowRange(0, first);
        var letter = new ImportedLetter
        {
            Encoding = decoded.Encoding,
            Lines = lines is [.., var before, { IsBlank: true }] ? before.Number : lines[^1].Number,
            Determined = LetterValues.Determined(flow, head),
            UtilizationReview = LetterValues.UtilizationReview(flow, head),
            Requested = LetterValues.Requested(flow, head),
            Injured = LetterValues.Injured(flow, head),
            Age = LetterValues.Age(flow, head),
            Sex = LetterValues.Sex(flow, head),
            Reviewer = form.Reviewer,
            Summary = summary.IsEmpty ? [] : Sentences.Passages(flow, summary),
            Items = items,
            Form = form.Form,
            PageEdges = edges.Edges,
            Withheld = form.Withheld,
            Unplaced = form.Unplaced,
        };
        letter = letter with { LatestDay = LatestDay(flow, head, letter) };
        MissingParts.Report(file, letter, sections, flow, diagnostics);
        return letter;
    }

    // Nothing that a letter tells happened after it; what happened last is the nearest to the day of the question.
    private static Said<DateOnly>? LatestDay(LetterFlow flow, FlowRange head, ImportedLetter letter) =>
        DayWords.In(flow, head).Concat(letter.Items.Select(item => item.ServiceDate).OfType<Said<DateOnly>>())
            .Where(day => letter.Injured.All(injured => injured.Value < day.Value))
            .MaxBy(day => day.Value);
}
