namespace GuidelineEngine.Decisions.Rendering;

/// <summary>
/// One letter that asks the requester for everything that is open on a request for authorization: numbered open questions,
/// grouped by the lines that they serve. It never says which answer would win.
/// </summary>
public static class InformationRequestLetter
{
    /// <summary>Why no information request can be written for the decision; null where one can.</summary>
    public static string? Refusal(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.InformationRequest.Count > 0 ? null : "no information request: nothing is open in this case";
    }

    /// <summary>The letter as plain text.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="width">The greatest number of characters in a line.</param>
    /// <exception cref="ArgumentException">Nothing is open: see <see cref="Refusal"/>.</exception>
    public static string Text(CaseDecision decision, int width = TextLayout.DefaultWidth) => Lay(decision, width).ToString();

    /// <summary>The letter as one self-contained HTML page.</summary>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentException">Nothing is open: see <see cref="Refusal"/>.</exception>
    public static string Html(CaseDecision decision) => DocumentHtml.Write(Compose(decision));

    internal static TextPage Lay(CaseDecision decision, int width) => DocumentText.Lay(Compose(decision), width);

    private static Document Compose(CaseDecision decision)
    {
        if (Refusal(decision) is { } refusal)
            throw new ArgumentException(refusal, nameof(decision));
        var due = AnswerDay.Of(decision);
        return new Document("Request for information: case " + decision.Case,
        [
            new HeadingBlock(1, "Request for information"),
            .. LetterParts.Draft(decision),
            new FormBlock(
            [
                new FormLine("Claim or case", decision.Case),
                new FormLine("To"),
                new FormLine("Request for authorization received", LetterParts.Received(decision)),
                .. LetterParts.Dated(decision),
                new FormLine("Date of this letter", ScreenWords.Iso(decision.AsOf)),
                new FormLine("Answer needed by", due is { } day ? ScreenWords.Day(day) : null),
                new FormLine("Telephone for questions"),
                new FormLine("Fax for the answer"),
            ]),
            ParagraphBlock.Of("This is under review. If a line was read wrongly, please correct it with your answer:"),
            new ListBlock([.. Asked(decision).Select(request => ListEntry.Of(Phrase.Strong(request.Item.Written)) with { Notes = [["read as " + ItemWords.Read(request.Item)]] })]),
            .. SupplyNotice.Of(decision),
            ParagraphBlock.Of("Please answer the questions below, and attach for each the dated record that shows it (a progress report, a consultation, the report of a test, a pharmacy record), with the page. An answer that is not in the records can be given in a signed letter."),
            .. Questions(decision),
            new HeadingBlock(2, "What happens then"),
            new ListBlock([.. AnswerDay.WhatThen(decision, due).Select(line => ListEntry.Of(line))]),
            new FormBlock([new FormLine("Answered by (name, title)"), new FormLine("Telephone"), new FormLine("Fax"), new FormLine("Signature and date")]),
            LetterParts.Foot(decision),
        ]);
    }

    private static IReadOnlyList<IReadOnlyList<Phrase>> Records(CaseDecision decision, string asked)
    {
        var records = decision.Pack?.Facts.FirstOrDefault(fact => fact.Name == asked)?.AnsweredBy
            ?? decision.Pack?.Questions.Values.FirstOrDefault(question => question.Key == asked)?.AnsweredBy ?? [];
        return records.Count == 0 ? [] : [["Usually answered by " + string.Join("; ", records) + "."]];
    }

    // A question of the whole request serves every line.
    private static IEnumerable<RequestDecision> Asked(CaseDecision decision)
    {
        var named = decision.InformationRequest.SelectMany(item => item.Requests).ToHashSet(StringComparer.Ordinal);
        return decision.Requests.Where(request => named.Contains(request.Id));
    }

    private static IEnumerable<Block> Questions(CaseDecision decision)
    {
        foreach (var group in QuestionGroup.Of(decision))
        {
            yield return new HeadingBlock(2, group.Title);
            yield return new ListBlock([.. group.Questions.Select(question => ListEntry.Of(question.Text) with { Notes = Records(decision, question.Item.Fact) })], group.Questions[0].Number);
        }
    }
}
