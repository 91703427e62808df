using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace GuidelineEngine.EndToEnd.Tests;

/// <summary>The tool, run as a process.</summary>
internal static class Guideline
{
    public static string Repository { get; } =
        typeof(Guideline).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    public static Run Run(params string[] arguments) => RunWith(null, arguments);

    public static Run RunWith(string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "guideline.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Repository,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input ?? "");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Run(process.ExitCode, output, error.Result);
    }
}

/// <summary>How a run ended and what it printed.</summary>
internal sealed record Run(int ExitCode, string Output, string Error);
