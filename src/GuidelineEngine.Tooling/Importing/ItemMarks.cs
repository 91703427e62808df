using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Finds the headings and labels of the decisions, in the order of the letter.</summary>
internal sealed class ItemMarks(LetterFlow flow, LetterSections sections)
{
    private readonly ItemHeadings headings = new(flow);

    public IReadOnlyList<ItemMark> Find()
    {
        var found = From(sections.DecisionsStart);
        // Sections in another order, or a lead that was quoted: then the whole letter is searched.
        return found.Any(mark => mark.Part != ItemPart.Stop) || sections.DecisionsStart == 0 ? found : From(0);
    }

    private List<ItemMark> From(int start)
    {
        var marks = new List<ItemMark>();
        Labels(marks, start, ItemPart.Administrator, FormWords.AdministratorLabel());
        Labels(marks, start, ItemPart.Reviewer, FormWords.ReviewerLabel());
        if (marks.Count == 0)
        {
            Sentences(marks, start, ItemPart.Administrator, FormWords.AdministratorSentence());
            Sentences(marks, start, ItemPart.Reviewer, FormWords.ReviewerSentence());
        }
        Labels(marks, start, ItemPart.Rationale, FormWords.RationaleLabel());
        Stops(marks, start);
        marks.Sort((left, right) => left.Start.CompareTo(right.Start));
        Headings(marks, start);
        HeadingsWithoutOutcome(marks, start);
        return marks;
    }

    private void Labels(List<ItemMark> marks, int start, ItemPart part, Regex label) =>
        marks.AddRange(label.Matches(flow.Text, start).Select(match => new ItemMark(part, match.Index, match.Index + match.Length)));

    private void Sentences(List<ItemMark> marks, int start, ItemPart part, Regex sentence) =>
        marks.AddRange(sentence.Matches(flow.Text, start)
            .Where(match => !flow.HasParagraphs || flow.BeginsParagraph(match.Index))
            .Select(match => new ItemMark(part, match.Index, match.Index)));

    private void Stops(List<ItemMark> marks, int start)
    {
        var closing = FormWords.Closing().Matches(flow.Text, start).Where(match => !flow.HasParagraphs || flow.BeginsParagraph(match.Index)).Select(match => match.Index);
        marks.AddRange(sections.Found.Select(section => section.Start).Where(at => at >= start).Concat(closing)
            .Select(at => new ItemMark(ItemPart.Stop, at, at)));
    }

    private void Headings(List<ItemMark> marks, int start)
    {
        var labels = marks.ToArray();
        var inSentences = FormWords.NumberedSentence().Matches(flow.Text, start).Select(ItemHeadings.InSentence);
        var withOutcome = FormWords.OutcomeOfHeading().Matches(flow.Text, start).Select(match => headings.WithOutcome(match, Floor(Last(labels, match.Index), match.Index, start)));
        marks.AddRange(withOutcome.Concat(inSentences));
        marks.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    // Behind the last label before it, or behind the leads into the decisions.
    private int Floor(ItemMark? last, int at, int start)
    {
        var leads = sections.Found.Where(section => section.End <= at).Select(section => section.End).DefaultIfEmpty(start).Max();
        return Math.Max(Math.Max(last?.Content ?? start, leads), start);
    }

    private static ItemMark? Last(ItemMark[] labels, int at) => Array.FindLastIndex(labels, mark => mark.Start < at) is >= 0 and var index ? labels[index] : null;

    // A label that the item has already belongs to another, whose heading has lost its outcome.
    private void HeadingsWithoutOutcome(List<ItemMark> marks, int start)
    {
        var seen = new HashSet<ItemPart>();
        var isOpen = false;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (mark.Part == ItemPart.Stop)
                continue;
            if (mark.Part == ItemPart.Heading)
            {
                seen.Clear();
                isOpen = true;
            }
            else if (!isOpen || !seen.Add(mark.Part))
            {
                seen.Clear();
                seen.Add(mark.Part);
                isOpen = true;
                marks.Insert(i, headings.WithoutOutcome(mark.Start, Floor(i > 0 ? marks[i - 1] : null, mark.Start, start)) ?? new ItemMark(ItemPart.Heading, mark.Start, mark.Start));
                i++;
            }
        }
    }
}
