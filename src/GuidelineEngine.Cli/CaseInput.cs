using System.Text;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cli;

/// <summary>A case file's name and text.</summary>
internal sealed record CaseInput(string Name, string Text)
{
    /// <summary>Reads a file, or the standard input for <c>-</c>.</summary>
    public static CaseInput Read(string path)
    {
        if (path == "-")
        {
            var piped = ReadBounded(Console.OpenStandardInput());
            return new CaseInput(LooksLikeJson(piped) ? "stdin.json" : "stdin.yaml", piped);
        }
        if (Directory.Exists(path))
            throw new InvalidInputException($"`{path}` is a folder, expected a case file");
        if (!File.Exists(path))
            throw new InvalidInputException($"there is no file `{path}`");
        using var file = File.OpenRead(path);
        return new CaseInput(path.Replace('\\', '/'), ReadBounded(file));
    }

    // One byte more than the reader takes, so that it, and not memory, says that the file is too large.
    private static string ReadBounded(Stream stream)
    {
        var bytes = new byte[DocumentLimits.Default.MaxBytes + 1];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        using var reader = new StreamReader(new MemoryStream(bytes, 0, read), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // YAML's own braces are followed by a plain key; JSON's by a quote.
    private static bool LooksLikeJson(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("{") && start[1..].TrimStart() is ['"' or '}', ..];
    }
}
