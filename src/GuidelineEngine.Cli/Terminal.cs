using System.Text;
using GuidelineEngine.Decisions.Rendering;
using Spectre.Console;

namespace GuidelineEngine.Cli;

/// <summary>
/// Where results and complaints go: UTF-8 with line feeds, whatever the machine. Colour only when a person looks at a
/// terminal that has it and NO_COLOR is not set.
/// </summary>
internal sealed class Terminal : IDisposable
{
    private readonly bool isSeen;

    private Terminal(TextWriter output, TextWriter error, bool isSeen) => (Out, Error, this.isSeen) = (output, error, isSeen);

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>Whether a person looks on.</summary>
    public bool IsSeen => isSeen;

    /// <summary>The width of a page: the terminal's, or one that suits a claims note.</summary>
    private int Width => isSeen ? Math.Clamp(AnsiConsole.Profile.Width, 80, 160) : 110;

    public static Terminal Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected)
            Console.OutputEncoding = utf8;
        return new Terminal(Writer(Console.OpenStandardOutput(), utf8), Writer(Console.OpenStandardError(), utf8), !Console.IsOutputRedirected);
    }

    /// <summary>Lays a page out at the width and writes it.</summary>
    public void Write(Func<int, TextPage> lay)
    {
        var page = lay(Width);
        if (isSeen && AnsiConsole.Profile.Capabilities.Ansi && Environment.GetEnvironmentVariable("NO_COLOR") is null or "")
        {
            Out.Flush();
            AnsiConsole.Write(new ColouredPage(page));
        }
        else
        {
            Out.Write(page.ToString());
        }
    }

    /// <summary>Does long work with a bar that shows how far it is; without a person who looks on, in silence.</summary>
    /// <param name="what">What is counted.</param>
    /// <param name="work">The work; it is given what to call with how many are done, of how many, and what else to say.</param>
    public T WithProgress<T>(string what, Func<Action<int, int, string>, T> work)
    {
        if (!isSeen)
            return work(static (_, _, _) => { });
        Out.Flush();
        return AnsiConsole.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(what);
                return work((done, all, note) =>
                {
                    task.MaxValue = all;
                    task.Value = done;
                    task.Description = Markup.Escape($"{what}: {done} of {all}, {note}");
                });
            });
    }

    /// <summary>Writes a text that ends in exactly one line feed.</summary>
    public void Write(string text)
    {
        Out.Write(text);
        if (!text.EndsWith('\n'))
            Out.Write('\n');
    }

    /// <summary>Asks a person; where nobody can answer, the answer is no.</summary>
    public bool Confirm(string question)
    {
        if (Console.IsInputRedirected)
        {
            Complain("nobody can be asked here: --yes writes without asking");
            return false;
        }
        Out.Write(question + " [y/N] ");
        Out.Flush();
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    /// <summary>One line on the error stream.</summary>
    public void Complain(string message) => Error.Write("guideline: " + message + "\n");

    public void Dispose()
    {
        Error.Dispose();
        try
        {
            Out.Dispose();
        }
        catch (IOException)
        {
            // Whoever read the output has stopped, as `head` does: nothing is left to say.
        }
    }

    private static StreamWriter Writer(Stream stream, Encoding encoding) => new(stream, encoding) { AutoFlush = false, NewLine = "\n" };
}
