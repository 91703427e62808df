using System.CommandLine;
using System.Globalization;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "On an engine fault, show where it happened.",
        Recursive = true,
    };

    public static Argument<string> Case() => new("CASE") { Description = "A case file, YAML or JSON; - reads the standard input." };

    public static Option<string?> Pack() => new("--pack") { Description = "A rule pack: a folder, or the id of a built-in one. Default: the built-in California pack." };

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "How to print it.", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string?> Stage()
    {
        var option = new Option<string?>("--stage") { Description = "A what-if: the stage of review in place of the file's." };
        option.AcceptOnlyFromAmong([.. Words.Stages.Keys.Order(StringComparer.Ordinal)]);
        return option;
    }

    public static Option<string?> Reviewer()
    {
        var option = new Option<string?>("--reviewer") { Description = "A what-if: who reviews, in place of the file's." };
        option.AcceptOnlyFromAmong([.. Words.Reviewers.Keys.Order(StringComparer.Ordinal)]);
        return option;
    }

    public static Option<DateOnly?> AsOf() => Day("--as-of", "A what-if: the day at which the question is asked, yyyy-mm-dd, in place of the file's.");

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and < 2200)
                return day;
            result.AddError($"{name} is `{text}`, expected a day of the years 1900 to 2199 as yyyy-mm-dd.");
            return null;
        },
    };
}
