using System.Globalization;
using System.Text;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Writes one request of a case skeleton: the line, its days, and as comments what the letter decided and why.</summary>
internal sealed class RequestSkeleton(StringBuilder text, CommentLines comments, ImportedLetter letter)
{
    public void Write(LetterItem item, string id)
    {
        text.Append("  - id: ").Append(id).Append('\n');
        if (item.Text is { } line)
            comments.Entry(4, "item: " + Quoted(line.Text), line.Place.ToString());
        else
            comments.Add(4, $"not found in the letter: the request line of what {item.Place} decides; expected item: \"…\"");
        Days(item);
        comments.Add(4, item.Outcome is { } outcome
            ? $"outcome of the letter, {outcome.Place}: {outcome.Printed} ({Meaning(outcome.Value)})"
            : "not found in the letter: the outcome");
        Basis("claims administrator's guideline", item.Administrator);
        Basis("reviewer's guideline", item.Reviewer);
        Grounds(item);
    }

    private void Days(LetterItem item)
    {
        var asOf = AsOf.Of(letter).Day;
        if (letter.Requested is { } requested)
            comments.Entry(4, "requested: " + Day(requested.Value), requested.Place.ToString());
        else if (asOf is not null)
            comments.Entry(4, "requested: " + Day(asOf.Value), "ASSUMED as `as_of`: not found in the letter");
        else
            comments.Entry(4, "# requested: YYYY-MM-DD", "not found in the letter");
        if (item.ServiceDate is { } service)
            comments.Entry(4, "service_date: " + Day(service.Value), $"{service.Place}: {service.Printed}");
    }

    private void Basis(string what, LetterBasis? basis)
    {
        if (basis is null)
        {
            comments.Add(4, "not found in the letter: the " + what);
            return;
        }
        comments.Add(4, $"{what}, {basis.Place}: {basis.Text}");
        comments.Add(4, "pages as printed: " + (basis.Pages.Count == 0 ? "none" : string.Join("; ", basis.Pages.Select(page => $"{page.Text} ({page.Place})"))));
    }

    private void Grounds(LetterItem item)
    {
        if (item.Grounds is not { } grounds)
        {
            comments.Add(4, "not found in the letter: the rationale");
            return;
        }
        comments.Add(4, "the reviewer's stated grounds: what do the records show of each?");
        foreach (var ground in grounds)
            comments.Add(4, $"[ ] {ground.Place}: {ground.Text}", 4);
        comments.Add(4, "findings:");
    }

    private static string Meaning(LetterOutcome outcome) => outcome switch
    {
        LetterOutcome.Upheld => "not medically necessary",
        LetterOutcome.Overturned => "medically necessary",
        _ => "medically necessary in part",
    };

    // Control characters are gone since the letter was cut into lines.
    private static string Quoted(string line) => "\"" + line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
