using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GuidelineEngine.Benchmarks.StartUp;

/// <summary>
/// Whole processes in turn: the tool as it is packed deciding one case, and an empty console program for the same runtime, as
/// <c>dotnet new console</c> makes it and compiled ahead as the tool is. All are started as <c>dotnet x.dll</c>.
/// </summary>
internal static class StartUpRatios
{
    private const int Rounds = 20;

    // What deciding may cost beyond half an empty program.
    private const double AllowedMilliseconds = 40;

    public static void Print()
    {
        var folder = Directory.CreateTempSubdirectory("guideline-start-up-").FullName;
        try
        {
            Print(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(string folder)
    {
        var machine = RuntimeInformation.RuntimeIdentifier;
        var tool = Publish(Path.Combine(Repository.Root, "src", "GuidelineEngine.Cli"), Path.Combine(folder, "tool"), "-r", machine);
        var empty = WriteEmpty(Path.Combine(folder, "source"));
        string[] plain = [Path.Combine(Publish(empty, Path.Combine(folder, "plain")), "empty.dll")];
        string[] ahead = [Path.Combine(Publish(empty, Path.Combine(folder, "ahead"), "-r", machine, "--no-self-contained", "-p:PublishReadyToRun=true"), "empty.dll")];
        string[] decide = [Path.Combine(tool, "guideline.dll"), "decide", Path.Combine(Repository.Root, "rules", "california", "examples", "low-back-0412.case.yaml")];

        string[][] programs = [plain, ahead, decide];
        var times = programs.Select(_ => new List<double>()).ToArray();
        for (var round = -2; round < Rounds; round++)
        {
            for (var i = 0; i < programs.Length; i++)
            {
                var time = Time(programs[i]);
                if (round >= 0)
                    times[i].Add(time);
            }
        }

        var (plainTime, aheadTime, decideTime) = (Median(times[0]), Median(times[1]), Median(times[2]));
        // The faster of the two is the stricter measure.
        var emptyTime = Math.Min(plainTime, aheadTime);
        Printed.Line("startup_empty_ms", emptyTime);
        Printed.Line("startup_empty_il_ms", plainTime);
        Printed.Line("startup_empty_r2r_ms", aheadTime);
        Printed.Line("startup_decide_ms", decideTime);
        Printed.Line("startup_decide_less_40ms_to_empty", (decideTime - AllowedMilliseconds) / emptyTime);
    }

    private static string WriteEmpty(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "empty.csproj"),
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"Hello, World!\");");
        return folder;
    }

    private static string Publish(string project, string output, params string[] options)
    {
        using var process = Start("dotnet", ["publish", project, "-c", "Release", "-o", output, .. options]);
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException("publishing " + project + " failed:\n" + said);
    }

    private static double Time(string[] program)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start("dotnet", program);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException("it failed: " + string.Join(' ', program));
    }

    private static Process Start(string file, string[] arguments) =>
        Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() })!;

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
