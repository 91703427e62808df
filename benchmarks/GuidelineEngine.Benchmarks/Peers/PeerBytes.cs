using GuidelineEngine.Benchmarks.Subject;

namespace GuidelineEngine.Benchmarks.Peers;

/// <summary>What deciding a case takes of the heap.</summary>
internal static class PeerBytes
{
    // Room in V8's new space, in MB, so that nothing is collected while it is counted; see `measuring/bytes.mjs`.
    private const int NewSpace = 128;

    public static void Print(string[] names, PeerCases cases, SameCases same)
    {
        Printed.Line("peers_engine_bytes", Interleaved.Bytes(same.Cases.Length, same.DecideAll));
        foreach (var name in names)
        {
            using var peer = new PeerProcess(name, "--expose-gc", $"--min-semi-space-size={NewSpace}", $"--max-semi-space-size={NewSpace}");
            Printed.Line($"peer_{peer.Id}_bytes", peer.Number("bytes", "bytes", cases.About("twelve", 1_000, guidelines: 4, dispatch: true)));
        }
    }
}
