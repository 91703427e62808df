using System.CommandLine;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tooling.Importing;

namespace GuidelineEngine.Cli.Commands;

internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("LETTER") { Description = "A determination of independent medical review as plain text, in any encoding; - reads the standard input." };
        var into = new Option<string?>("--out") { Description = "Write the case into this file instead of the standard output." };
        var command = new Command("import", "Read a determination letter into a case to complete: its requests, days and pages, and the reviewer's grounds as a checklist.") { path, into };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(into);
            // What stands there may be an earlier import that a person has completed.
            if (Path.Exists(file))
                throw new InvalidInputException($"`{file}` exists, and nothing was written; expected a name that is free");
            var (name, bytes) = ReadBounded(parsed.GetRequiredValue(path));
            var reading = LetterReader.Read(name, bytes);
            if (reading.Diagnostics.Count > 0)
                terminal.Error.Write(DiagnosticText.Render(reading.Diagnostics, asked => asked == name ? reading.Text : null));
            if (reading.Letter is not { } letter)
                return ExitCode.InvalidInput;
            var skeleton = CaseSkeleton.Write(letter);
            if (file is not null)
                File.WriteAllText(file, skeleton);
            else
                terminal.Write(skeleton);
            return reading.Diagnostics.Count == 0 ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    // One byte more than the reader takes, so that it, and not memory, says that the file is too large.
    private static (string Name, byte[] Bytes) ReadBounded(string path)
    {
        if (Directory.Exists(path))
            throw new InvalidInputException($"`{path}` is a folder, expected a letter");
        if (path != "-" && !File.Exists(path))
            throw new InvalidInputException($"there is no file `{path}`");
        using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        var bytes = new byte[LetterReader.MaxBytes + 1];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return (path == "-" ? "stdin.txt" : path.Replace('\\', '/'), bytes[..read]);
    }
}
