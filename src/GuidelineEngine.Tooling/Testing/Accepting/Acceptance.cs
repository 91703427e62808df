using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Accepting;

/// <summary>
/// What to write so that tests expect what the decisions show. Only the values of expectations that fail change; a test
/// that expects nothing yet gets its outcome, its truth and the criteria of the guidelines that decide.
/// </summary>
internal sealed class Acceptance
{
    private readonly Dictionary<string, List<SourceEdit>> edits = new(StringComparer.Ordinal);
    private readonly List<string> refused = [];
    private readonly Func<string, string?> textOf;
    private readonly Dictionary<string, EditableText> texts = new(StringComparer.Ordinal);

    private Acceptance(Func<string, string?> textOf) => this.textOf = textOf;

    /// <summary>What cannot be accepted, a line each.</summary>
    public IReadOnlyList<string> Refused => refused;

    /// <summary>How many tests would change.</summary>
    public int Accepted { get; private set; }

    /// <summary>The files that change, with their text before and after.</summary>
    public IReadOnlyList<(string File, string Before, string After)> Files =>
        [.. edits.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, Text(file.Key).Text, Text(file.Key).With(file.Value)))];

    public static Acceptance Of(IReadOnlyList<PolicyTestResult> results, IReadOnlyList<UnfilledTest> unfilled, DecisionEngine engine, Func<string, string?> textOf)
    {
        var acceptance = new Acceptance(textOf);
        foreach (var result in results.Where(result => !result.IsAsExpected))
            acceptance.Add(result);
        foreach (var test in unfilled)
            acceptance.Fill(test, engine);
        return acceptance;
    }

    private void Add(PolicyTestResult result)
    {
        if (result.Decision is null)
        {
            refused.Add($"{result.Heading}: the case cannot be read");
            return;
        }
        var own = new List<SourceEdit>();
        foreach (var difference in result.Differences)
        {
            if (EditsOf(difference) is { } found)
                own.AddRange(found.Where(edit => !own.Contains(edit)));
            else
                refused.Add($"{difference.Span}: {difference.Subject} is for an author to say: {result.Test.Name}");
        }
        Keep(result.Test.File, own);
    }

    private IReadOnlyList<SourceEdit>? EditsOf(PolicyDifference difference) => difference switch
    {
        { AcceptedNames: { } names, Written: { } written } => ExpectationEdits.Names(Text(difference.Span.File), written, names),
        { Accepted: { } accepted } => [ExpectationEdits.Value(Text(difference.Span.File), difference.Span, accepted)],
        _ => null,
    };

    private void Fill(UnfilledTest test, DecisionEngine engine)
    {
        if (engine.ReadCase(test.Case).Case is not { } read)
            refused.Add($"{test.Expect.Span.File}:{ScreenLine(test)}  {test.Name}: the case cannot be read");
        else if (test.Expect.Entries.Count > 0 || Text(test.Expect.Span.File)[test.Expect.Span] is not ['{', .., '}'])
            refused.Add($"{test.Expect.Span.File}:{ScreenLine(test)}  {test.Name}: expected `expect: {{}}` to fill in");
        else
            Keep(test.Expect.Span.File, [new(test.Expect.Span, Shown(engine.Decide(read)))]);
    }

    private void Keep(string file, List<SourceEdit> own)
    {
        if (own.Count == 0)
            return;
        Accepted++;
        if (!edits.TryGetValue(file, out var all))
            edits[file] = all = [];
        all.AddRange(own);
    }

    private EditableText Text(string file)
    {
        if (!texts.TryGetValue(file, out var text))
            texts[file] = text = new EditableText(textOf(file) ?? throw new InvalidOperationException("a test of a file that was not read"));
        return text;
    }

    private static string ScreenLine(UnfilledTest test) => test.Expect.Span.Start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Shown(CaseDecision decision) => decision.Requests is [var only]
        ? Shown(only)
        : "{ " + string.Join(", ", decision.Requests.Select(request => request.Id + ": " + Shown(request))) + " }";

    private static string Shown(RequestDecision request)
    {
        var criteria = request.Guidelines.Where(guideline => guideline.Standing == GuidelineStanding.Decides)
            .SelectMany(guideline => guideline.Criteria.Where(criterion => criterion.Role == CriterionRole.CertifyWhen).Select(criterion => $"{guideline.Id}/{criterion.Id}: {Words.Of(criterion.Truth)}"));
        var parts = new List<string> { "outcome: " + Words.Of(request.Outcome), "truth: " + (DecisionWords.Of(request.Truth) ?? "none") };
        if (string.Join(", ", criteria) is { Length: > 0 } listed)
            parts.Add("criteria: { " + listed + " }");
        return "{ " + string.Join(", ", parts) + " }";
    }
}
