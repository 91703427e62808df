using System.Globalization;
using System.Text;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>
/// Writes a letter as a case file to complete. Only what a set phrase states becomes a key; prose becomes comments, and no finding is
/// ever filled in. It is valid YAML whatever the letter is.
/// </summary>
internal sealed class CaseSkeleton
{
    private readonly StringBuilder text = new();
    private readonly CommentLines comments;
    private readonly ImportedLetter letter;

    private CaseSkeleton(ImportedLetter letter)
    {
        this.letter = letter;
        comments = new CommentLines(text);
    }

    /// <summary>The skeleton, with a line feed behind every line.</summary>
    public static string Write(ImportedLetter letter) => new CaseSkeleton(letter).Write();

    private string Write()
    {
        comments.Add(0, "A case skeleton, imported from a determination of independent medical review. A line number is the letter's.", 0);
        comments.Add(0, "Nothing was filled in from prose: work through the lines marked [ ], add what the records show as findings with their documents,"
            + " and take the comments out. They hold the letter's own words: remove what identifies a person before you keep this file.", 0);
        comments.Add(0, string.Create(CultureInfo.InvariantCulture, $"The letter has {letter.Lines} lines and was read as {letter.Encoding}; its spaces, quotes and hyphens were made plain."), 0);
        comments.Entry(0, "case: imported-letter", "a label of your own; no name, no claim number");
        Days();
        text.Append("review: { stage: independent_medical_review, reviewer: physician }\n");
        Worker();
        Documents();
        Summary();
        text.Append("requests:\n");
        var requests = new RequestSkeleton(text, comments, letter);
        foreach (var (item, id) in letter.Items.Zip(RequestIds.Of(letter.Items)))
            requests.Write(item, id);
        Rest();
        return text.ToString();
    }

    private void Days()
    {
        var (day, why) = AsOf.Of(letter);
        if (day is not null)
        {
            comments.Add(0, "`as_of`: " + why);
            comments.Entry(0, "as_of: " + Day(day.Value), day.Place + ": " + day.Printed);
        }
        else
        {
            comments.Add(0, "not found in the letter: " + why);
            text.Append("# as_of: YYYY-MM-DD\n");
        }
    }

    private void Worker()
    {
        var known = new List<string>();
        var places = new List<string>();
        Take(letter.Age, "age", age => age.ToString(CultureInfo.InvariantCulture));
        Take(letter.Sex, "sex", sex => sex);
        if (known.Count > 0)
            comments.Entry(0, $"patient: {{ {string.Join(", ", known)} }}", string.Join(", ", places.Distinct()));
        known.Clear();
        places.Clear();
        Take(letter.Injured, "date", Day);
        if (known.Count > 0)
            comments.Entry(0, $"injury: {{ {known[0]} }}", places[0] + ": " + letter.Injured[0].Printed);

        void Take<T>(IReadOnlyList<Said<T>> said, string key, Func<T, string> print)
        {
            var name = key == "date" ? "the date of the injury" : "the worker's " + key;
            if (said.Count == 1)
            {
                known.Add(key + ": " + print(said[0].Value));
                places.Add(said[0].Place.ToString());
            }
            else if (said.Count == 0)
            {
                comments.Add(0, "not found in the letter: " + name);
            }
            else
            {
                comments.Add(0, $"the letter differs on {name}, and it is left out: {string.Join("; ", said.Select(one => $"{one.Place}: {print(one.Value)} ({one.Printed})"))}");
            }
        }
    }

    private void Documents()
    {
        text.Append("documents:\n");
        comments.Entry(2, "- { id: letter, type: IMR final determination }", "this letter; list the records that were searched");
        if (letter.UtilizationReview is { } review)
            comments.Entry(2, $"- {{ id: ur, type: UR determination, date: {Day(review.Value)} }}", review.Place.ToString());
        foreach (var passage in letter.Reviewer)
            comments.Add(0, $"reviewer, {passage.Place}: {passage.Text}");
    }

    private void Summary()
    {
        if (letter.Summary.Count == 0)
            comments.Add(0, "not found in the letter: a clinical case summary");
        else
            comments.Add(0, "The clinical summary. What of it do the records show: diagnoses, medications, treatments, findings, with dates and documents?", 0);
        foreach (var sentence in letter.Summary)
            comments.Add(0, $"[ ] {sentence.Place}: {sentence.Text}", 4);
    }

    private void Rest()
    {
        comments.Add(0, letter.Unplaced.Count == 0 ? "Unplaced: nothing. Every line of the letter is above or named below." : "Unplaced: these lines of the letter were not recognised, and nothing was made of them.", 0);
        foreach (var passage in letter.Unplaced)
            comments.Add(0, $"[ ] {passage.Place}: {passage.Text}", 4);
        if (letter.Form.Count > 0)
            comments.Add(0, "The form's own words, recognised and left out: " + string.Join(", ", letter.Form));
        if (letter.Withheld.Count > 0)
            comments.Add(0, "Not repeated, since it may identify a person: " + string.Join(", ", letter.Withheld));
        foreach (var edge in letter.PageEdges.GroupBy(edge => edge.Text, StringComparer.Ordinal))
            comments.Add(0, $"Header or footer of a page, {string.Join(", ", edge.Select(one => one.Place))}: {edge.Key}");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
