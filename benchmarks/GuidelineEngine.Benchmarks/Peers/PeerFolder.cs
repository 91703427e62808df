using System.ComponentModel;
using System.Diagnostics;

namespace GuidelineEngine.Benchmarks.Peers;

/// <summary>Where the peers' programs are, and whether they can be run here.</summary>
internal static class PeerFolder
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "benchmarks", "Peers");

    /// <summary>What is missing and how to get it; null where nothing is.</summary>
    public static string? Missing() =>
        !HasNode() ? "peers not measured: no `node` on the path (20 or later), and then `npm ci --prefix benchmarks/Peers`"
        : !Directory.Exists(System.IO.Path.Combine(Path, "node_modules")) ? "peers not measured: run `npm ci --prefix benchmarks/Peers` first"
        : null;

    private static bool HasNode()
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true })!;
            node.WaitForExit();
            return node.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
