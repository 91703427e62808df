using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>
/// What a reviewer's screen shows of a decision, as sentences in sections: text, Markdown and HTML differ only in how
/// they set it. It holds nothing that staff may not see when staff review.
/// </summary>
internal sealed record DecisionSheet
{
    public required string Title { get; init; }
    public required IReadOnlyList<SheetSection> Sections { get; init; }
    public required IReadOnlyList<SheetRow> Rows { get; init; }
    public required IReadOnlyList<SheetSection> Findings { get; init; }
    public required IReadOnlyList<string> Steps { get; init; }
    public required IReadOnlyList<SheetRequest> Requests { get; init; }
    public required IReadOnlyList<QuestionGroup> Questions { get; init; }
    public required IReadOnlyList<string> Citations { get; init; }
    public required IReadOnlyList<string> Footer { get; init; }

    public static DecisionSheet Of(CaseDecision decision) => new()
    {
        Title = SheetHeader.Title(decision),
        Sections = Filled(
            new("WHAT IF", SheetHeader.Overridden(decision)),
            new("CLOCK", [.. SheetClock.Lines(decision), .. SheetClock.Telling(decision)]),
            new("GATES", SheetHeader.Gates(decision)),
            new("STOP", SheetCautions.Lines(decision)),
            new("SUPPLY", SheetSupply.Lines(decision))),
        Rows = [.. decision.Requests.Select((request, at) => SheetRow.Of(decision, request, at + 1))],
        Findings = Filled(
            new("FOUND", SheetFindings.Found(decision)),
            new("NOT FOUND", SheetFindings.NotFound(decision)),
            new("OPEN", SheetFindings.Open(decision))),
        Steps = SheetSteps.Of(decision),
        Requests = [.. decision.Requests.Select((request, at) => SheetRequest.Of(decision, request, at + 1))],
        Questions = QuestionGroup.Of(decision),
        Citations = [.. decision.Requests
            .SelectMany(request => request.Citations)
            .Select(citation => $"{ScreenWords.Place(citation)} — {ScreenWords.Of(citation.Grade)}.")
            .Distinct()],
        Footer = SheetHeader.Footer(decision),
    };

    private static IReadOnlyList<SheetSection> Filled(params IEnumerable<SheetSection> sections) =>
        [.. sections.Where(section => section.Lines.Count > 0)];
}

/// <summary>Lines under a short name.</summary>
internal sealed record SheetSection(string Name, IReadOnlyList<SheetLine> Lines);

/// <summary>One line, and what it is.</summary>
internal sealed record SheetLine(string Text, TextKind Kind = TextKind.Plain);

/// <summary>The name under which lines of several requests mention one of them.</summary>
internal static class RequestNames
{
    /// <summary>The drug's or service's name, without the ingredients behind a brand; with the line's id where two lines share it.</summary>
    public static string NameOf(this CaseDecision decision, RequestDecision request)
    {
        var name = Short(request);
        return decision.Requests.Count(other => Short(other) == name) > 1 ? $"{name} ({request.Id})" : name;
    }

    public static string NameOf(this CaseDecision decision, string id) =>
        decision.Requests.FirstOrDefault(request => request.Id == id) is { } request ? decision.NameOf(request) : id;

    public static string NamesOf(this CaseDecision decision, IEnumerable<RequestDecision> requests) =>
        ScreenWords.And([.. requests.Select(decision.NameOf)]);

    private static string Short(RequestDecision request) => request.Item.Name.Split(" (", 2)[0];

    public static bool IsForStaff(this CaseDecision decision) => decision.Reviewer == Reviewer.Staff;
}
