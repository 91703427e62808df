using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>
/// Reads what stands outside the summary and the items: sentences that every determination has, the reviewer's credentials, lines that
/// name a person. What is none of these is unplaced.
/// </summary>
internal sealed partial class FormSentences(LetterFlow flow, FlowCoverage coverage)
{
    private readonly List<FlowRange> form = [];
    private readonly List<LetterPassage> reviewer = [];
    private readonly List<FlowRange> withheld = [];
    private readonly List<LetterPassage> unplaced = [];

    public IReadOnlyList<LetterPassage> Reviewer => [.. reviewer.OrderBy(passage => passage.Place.First)];

    public IReadOnlyList<LetterPassage> Unplaced => unplaced;

    public IReadOnlyList<LetterPlace> Withheld => coverage.Merged(withheld);

    public IReadOnlyList<LetterPlace> Form => coverage.Merged(form);

    public void Read(LetterSections sections, int end)
    {
        foreach (var heading in sections.Found)
            TakeForm(heading);
        Take(CredentialsLead(), end, TakeForm);
        Take(Licence(), end, range =>
        {
            coverage.Place(range);
            reviewer.Add(Passage(range));
        });
        Take(Person(), end, range =>
        {
            coverage.Place(range);
            withheld.Add(range);
        });
        Take(DatedLine(), end, TakeForm);
        foreach (var sentence in coverage.Rest().ToArray().SelectMany(rest => Pieces(rest)).ToArray())
            Place(sentence);
    }

    private void Place(FlowRange sentence)
    {
        var words = flow.Words(sentence);
        if (Credentials().IsMatch(words))
            reviewer.Add(Passage(sentence));
        else if (OfEveryLetter().IsMatch(words))
            TakeForm(sentence);
        else
            unplaced.Add(Passage(sentence));
        coverage.Place(sentence);
    }

    // A line that no sentence goes over is a piece by itself: a title, an address.
    private IEnumerable<FlowRange> Pieces(FlowRange rest)
    {
        foreach (var sentence in Sentences.In(flow, rest))
        {
            var start = sentence.Start;
            for (var line = flow.LineEnd(start) + 1; line < sentence.End; line = flow.LineEnd(line) + 1)
            {
                if (flow.BeginsParagraph(line))
                {
                    yield return flow.Trim(new FlowRange(start, line));
                    start = line;
                }
            }
            yield return new FlowRange(start, sentence.End);
        }
    }

    private void TakeForm(FlowRange range)
    {
        coverage.Place(range);
        form.Add(range);
    }

    private void Take(Regex words, int end, Action<FlowRange> take)
    {
        foreach (var match in words.Matches(flow.Text).TakeWhile(match => match.Index < end))
            take(new FlowRange(match.Index, match.Index + match.Length));
    }

    private LetterPassage Passage(FlowRange range) => new(flow.Words(range), flow.PlaceOf(range));

    [GeneratedRegex(@"\bThe\s+Expert\s+Reviewer\s+has\s+the\s+following\s+credentials\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CredentialsLead();

    [GeneratedRegex(@"\bState\(s\)\s+of\s+Licensure\s*:[^\n]*?(?=\s+Certification\(s\)|\n|$)|\bCertification\(s\)/Specialty\s*:[^\n]*(?:\n(?!CLINICAL\b|HOW\b|IMR\b|The\b)[^\n:.]{1,60}(?=\n|$))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Licence();

    [GeneratedRegex(@"^(?:Employee(?:\s+Name)?|Injured\s+Worker|Patient(?:\s+Name)?|Claimant|Applicant|Claim\s+(?:Number|No\.?)|(?:MAXIMUS\s+|IMR\s+)?Case\s+(?:Number|No\.?)|(?:Requesting\s+)?(?:Provider|Physician)(?:\s+Name)?|Employer|Date\s+of\s+Birth|DOB)\s*:[^\n]*|^Dear\b[^\n]*", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex(@"^(?:Dated?|Date\s+Assigned|Date\s+of\s+[^:\n]{1,40}|(?:Final\s+)?(?:Determination|Decision)\s+Date|Date\s+Issued|UR\s+Denial\s+Date|(?:IMR\s+)?Application\s+Received|Priority)\s*:[^\n]*", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DatedLine();

    [GeneratedRegex(@"^The expert reviewer is (?:Board )?Certified\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credentials();

    [GeneratedRegex(
        @"^(?:MAXIMUS Federal Services sent the complete case file|He/she has no affiliation with|He/she has been in active clinical practice|The expert reviewer was selected based on|"
        + @"He/she is familiar with governing laws|(?:Disclaimer:? )?MAXIMUS is (?:providing|not)|Decisions about the use or non-?use of health care)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfEveryLetter();
}
