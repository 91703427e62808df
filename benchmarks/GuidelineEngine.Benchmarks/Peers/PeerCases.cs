using System.Text.Json.Nodes;
using GuidelineEngine.Benchmarks.Subject;

namespace GuidelineEngine.Benchmarks.Peers;

/// <summary>The cases as files for the peers, and what is asked about them.</summary>
internal sealed class PeerCases
{
    private readonly string folder;

    public PeerCases(string folder, int count)
    {
        this.folder = folder;
        NeutralCase.Write(FileOf("twelve"), CaseDraft.Some(count, forTheFourfold: true));
        NeutralCase.Write(FileOf("one-drug"), CaseDraft.Some(count, forTheFourfold: false));
    }

    public string FileOf(string name) => Path.Combine(folder, name + ".jsonl");

    /// <summary>A question about some of the cases before so many guidelines, in one rule set or behind a dispatch by drug.</summary>
    public JsonObject About(string name, int count, int guidelines, bool dispatch) => new()
    {
        ["cases"] = FileOf(name),
        ["count"] = count,
        ["guidelines"] = guidelines,
        ["dispatch"] = dispatch,
    };

    /// <summary>Holds every peer's answers against ours, by checksum.</summary>
    /// <exception cref="InvalidOperationException">They differ; the first case that does is in the message.</exception>
    public void Check(IReadOnlyCollection<PeerProcess> peers, string[] ours, JsonObject about)
    {
        var checksum = Answers.ChecksumOf(ours);
        // Nothing is timed yet: they may all work at once.
        var others = peers.AsParallel().Select(peer => Difference(peer, checksum, ours, about)).OfType<string>().ToArray();
        if (others.Length > 0)
            throw new InvalidOperationException(string.Join('\n', others));
    }

    private string? Difference(PeerProcess peer, string checksum, string[] ours, JsonObject about)
    {
        var asked = about.DeepClone().AsObject();
        var file = Path.Combine(folder, peer.Name + ".answers");
        asked["answers"] = file;
        return peer.Ask("check", asked)["checksum"]!.GetValue<string>() == checksum
            ? null
            : $"{peer.Name} decides otherwise than the engine: {FirstDifference(ours, File.ReadAllLines(file))}";
    }

    private static string FirstDifference(string[] ours, string[] theirs)
    {
        for (var i = 0; i < Math.Min(ours.Length, theirs.Length); i++)
        {
            if (ours[i] != theirs[i])
                return $"\n  ours:  {ours[i]}\n  peer:  {theirs[i]}";
        }

        return $"{ours.Length} answers are ours, {theirs.Length} the peer's";
    }
}
