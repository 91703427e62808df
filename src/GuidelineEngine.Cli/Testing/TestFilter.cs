using System.Text.RegularExpressions;

namespace GuidelineEngine.Cli.Testing;

/// <summary>The tests whose file or name matches a regular expression; all where there is none.</summary>
internal sealed class TestFilter
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);
    private readonly Regex? regex;

    public TestFilter(string? pattern)
    {
        Pattern = pattern;
        try
        {
            regex = pattern is null ? null : new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout);
        }
        catch (RegexParseException exception)
        {
            throw new InvalidInputException($"--run `{pattern}` is not a regular expression: {exception.Message}");
        }
    }

    public string? Pattern { get; }

    public bool Takes(string file, string name)
    {
        try
        {
            return regex is null || regex.IsMatch(file) || regex.IsMatch(name);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new InvalidInputException($"--run `{Pattern}` takes too long; expected a simpler expression");
        }
    }
}
