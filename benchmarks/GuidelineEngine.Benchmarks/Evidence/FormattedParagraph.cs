using System.Globalization;
using System.Text.RegularExpressions;

namespace GuidelineEngine.Benchmarks.Evidence;

/// <summary>A rationale as a composite format with its arguments: what the pack says stands in the format, what the case says is an argument.</summary>
/// <remarks>
/// The least that a program could do that always wrote this one paragraph: it decides nothing, looks nothing up, has its format whole and
/// its arguments (days, numbers, texts) boxed before it is timed, and writes the same characters into a string of its own.
/// </remarks>
internal sealed partial class FormattedParagraph
{
    private readonly string format;
    private readonly object[] arguments;

    private FormattedParagraph(string format, object[] arguments) => (this.format, this.arguments) = (format, arguments);

    public static FormattedParagraph Of(string text)
    {
        var arguments = new List<object>();
        var format = FromTheCase().Replace(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), found =>
        {
            var place = arguments.Count.ToString(CultureInfo.InvariantCulture);
            if (DateOnly.TryParseExact(found.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                arguments.Add(day);
                return "{" + place + ":yyyy-MM-dd}";
            }
            if (decimal.TryParse(found.Value, CultureInfo.InvariantCulture, out var number))
            {
                arguments.Add(number);
                return "{" + place + ":0.##}";
            }
            arguments.Add(found.Value);
            return "{" + place + "}";
        });
        var paragraph = new FormattedParagraph(format, [.. arguments]);
        return paragraph.Write() == text ? paragraph : throw new InvalidOperationException(paragraph.Write() + "\nis not\n" + text);
    }

    public string Write() => string.Format(CultureInfo.InvariantCulture, format, arguments);

    // Days, the drug, the diagnosis, the kind of record and its page, and the amounts of the findings.
    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}|[Ff]ourfold|lumbago|PR-2|(?<=, p\. )\d+(?=[);])|(?<=(?:is|with|for|least|most|day:|drug:) )\d+(?= (?:mg|of|day|week))|(?<=fourfold )\d+|\d+(?= tablets)")]
    private static partial Regex FromTheCase();
}
