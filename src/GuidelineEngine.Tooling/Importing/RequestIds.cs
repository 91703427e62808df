using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Names requests by the first word of their line that says what is asked; a name that is taken gets a number.</summary>
internal static partial class RequestIds
{
    private static readonly FrozenSet<string> NotWhatIsAsked = new[]
    {
        "prescription", "prescriptions", "retrospective", "prospective", "request", "requests", "for", "the", "one", "two", "three", "four", "six", "medication",
        "refill", "refills", "trial", "additional", "outpatient", "left", "right", "bilateral", "purchase", "rental", "pharmacy",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Of(IEnumerable<LetterItem> items)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var ids = new List<string>();
        foreach (var item in items)
        {
            var name = Name(item.Text?.Text ?? "");
            var id = name;
            for (var number = 2; !taken.Add(id); number++)
                id = name + "-" + number.ToString(CultureInfo.InvariantCulture);
            ids.Add(id);
        }
        return ids;
    }

    private static string Name(string line) =>
        Word().Matches(line).Select(match => match.Value).FirstOrDefault(word => !NotWhatIsAsked.Contains(word))?.ToLowerInvariant() ?? "item";

    [GeneratedRegex("(?<![A-Za-z0-9])[A-Za-z]{3,30}(?![A-Za-z])")]
    private static partial Regex Word();
}
