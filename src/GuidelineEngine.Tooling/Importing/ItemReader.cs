namespace GuidelineEngine.Tooling.Importing;

/// <summary>Puts the items together from their marks, in whatever order a letter has their parts.</summary>
internal sealed class ItemReader(LetterFlow flow, FlowCoverage coverage)
{
    public IReadOnlyList<LetterItem> Read(IReadOnlyList<ItemMark> marks)
    {
        var items = new List<LetterItem>();
        for (var i = 0; i < marks.Count; i++)
        {
            var content = flow.Trim(new FlowRange(marks[i].Content, i + 1 < marks.Count ? marks[i + 1].Start : flow.Text.Length));
            if (marks[i].Part == ItemPart.Heading)
                items.Add(Begin(marks[i]));
            else if (marks[i].Part != ItemPart.Stop && items.Count > 0)
                items[^1] = With(items[^1], marks[i], content);
        }
        return items;
    }

    private LetterItem Begin(ItemMark heading)
    {
        coverage.Place(new FlowRange(heading.Start, heading.Content));
        var range = heading.Text ?? new FlowRange(heading.Start, heading.Content);
        return new LetterItem
        {
            Text = heading.Text is { } text ? new LetterPassage(flow.Words(text), flow.PlaceOf(text)) : null,
            Place = flow.PlaceOf(range),
            Outcome = heading.Outcome is { } outcome
                ? new Said<LetterOutcome>(FormWords.OutcomeOf(flow.Words(outcome)), flow.Words(outcome), flow.PlaceOf(outcome))
                : null,
            ServiceDate = heading.Text is { } line ? LetterValues.ServiceDate(flow, line) : null,
        };
    }

    private LetterItem With(LetterItem item, ItemMark mark, FlowRange content)
    {
        coverage.Place(new FlowRange(mark.Start, Math.Max(mark.Content, content.End)));
        if (content.IsEmpty)
            return item;
        return mark.Part switch
        {
            ItemPart.Administrator => item with { Administrator = Basis(content) },
            ItemPart.Reviewer => item with { Reviewer = Basis(content) },
            _ => item with { Grounds = Sentences.Passages(flow, content) },
        };
    }

    private LetterBasis Basis(FlowRange content) => new(flow.Words(content), flow.PlaceOf(content), PagesReader.Read(flow, content));
}
