namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Open questions laid out as text.</summary>
internal static class QuestionsText
{
    public static void WriteGroups(TextLayout page, IReadOnlyList<QuestionGroup> groups)
    {
        if (groups.Count == 0)
            return;
        page.Blank();
        page.Paragraph("QUESTIONS", "");
        foreach (var group in groups)
        {
            page.Paragraph("  ", group.Title + ":", TextKind.Heading, TextKind.Plain);
            foreach (var role in group.Questions.GroupBy(question => question.Role))
            {
                page.Paragraph("    ", role.Key, TextKind.Quiet, TextKind.Plain);
                foreach (var question in role)
                    page.Paragraph($"{ScreenWords.Number(question.Number),6}. ", question.Text, TextKind.Plain, TextKind.Plain);
            }
        }
    }
}
