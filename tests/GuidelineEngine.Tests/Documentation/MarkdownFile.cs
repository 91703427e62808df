using System.Text.RegularExpressions;

namespace GuidelineEngine.Tests.Documentation;

/// <summary>A document of the repository, and the fenced blocks in it.</summary>
internal sealed partial class MarkdownFile
{
    private readonly string path;

    public MarkdownFile(params string[] parts)
    {
        path = Repository.Path(parts);
        Text = File.ReadAllText(path);
        Blocks = [.. ReadBlocks(Text)];
    }

    public string Text { get; }

    public IReadOnlyList<FencedBlock> Blocks { get; }

    /// <summary>The one block of a language under a heading.</summary>
    public FencedBlock Block(string heading, string language) =>
        Blocks.Single(block => block.Heading == heading && block.Language == language);

    /// <summary>Writes the file anew with another text in one block.</summary>
    public void Replace(FencedBlock block, string text) => File.WriteAllText(path, Text.Remove(block.At, block.Text.Length).Insert(block.At, text));

    private static IEnumerable<FencedBlock> ReadBlocks(string text)
    {
        var heading = "";
        foreach (var match in HeadingOrBlock().Matches(text).Cast<Match>())
        {
            if (match.Groups["heading"].Success)
                heading = match.Groups["heading"].Value;
            else
                yield return new FencedBlock(heading, match.Groups["language"].Value, match.Groups["text"].Value, match.Groups["text"].Index);
        }
    }

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```$|^#+ (?<heading>[^\n]*)$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex HeadingOrBlock();
}

/// <summary>A fenced block: the heading it stands under, its language and text, and where the text begins.</summary>
internal sealed record FencedBlock(string Heading, string Language, string Text, int At);
