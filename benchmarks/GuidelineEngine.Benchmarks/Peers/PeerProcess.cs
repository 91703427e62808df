using System.Diagnostics;
using System.Text.Json.Nodes;

namespace GuidelineEngine.Benchmarks.Peers;

/// <summary>A peer in a Node process of its own, asked a line and answering a line.</summary>
internal sealed class PeerProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    public PeerProcess(string name, params IEnumerable<string> nodeOptions)
    {
        Name = name;
        process = Start([.. nodeOptions, "run.mjs", "serve", name]);
        errors = process.StandardError.ReadToEndAsync();
    }

    public string Name { get; }

    /// <summary>The name in the lines that are printed.</summary>
    public string Id => Name.Replace('-', '_');

    /// <summary>Whether it gains from cases that are begun together: it decides on threads of its own, beside Node's one.</summary>
    public bool HasThreads => Name == "zen-engine";

    public static Process Start(params IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = PeerFolder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    public JsonNode Ask(string what, JsonObject about)
    {
        about["ask"] = what;
        process.StandardInput.WriteLine(about.ToJsonString());
        process.StandardInput.Flush();
        return process.StandardOutput.ReadLine() is { } answer
            ? JsonNode.Parse(answer)!
            : throw new InvalidOperationException($"{Name} ended when asked to {what}: {errors.Result}");
    }

    public double Number(string what, string unit, JsonObject about) => Ask(what, about)[unit]!.GetValue<double>();

    /// <summary>Microseconds a case.</summary>
    public double Time(JsonObject about, bool fromText = false, bool together = false)
    {
        about["milliseconds"] = InTurn.Milliseconds;
        about["fromText"] = fromText;
        about["together"] = together;
        return Number("time", "microseconds", about);
    }

    // The end of its input ends it.
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
