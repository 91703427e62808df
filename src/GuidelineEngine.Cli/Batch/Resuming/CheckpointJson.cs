using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GuidelineEngine.Cli.Batch;

/// <summary>A checkpoint as it stands in its file: a line of JSON, and a line with the digest of it.</summary>
internal static class CheckpointJson
{
    private const int Version = 1;

    public static byte[] Write(Checkpoint checkpoint)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteNumber("guideline_batch", Version);
            json.WriteStartObject("basis");
            foreach (var (name, value) in checkpoint.Basis.Parts)
                json.WriteString(name, value);
            json.WriteEndObject();
            json.WriteNumber("in_offset", checkpoint.In.Offset);
            json.WriteNumber("in_lines", checkpoint.In.Lines);
            json.WriteString("in_sha256", checkpoint.In.Sha256);
            json.WriteNumber("out_bytes", checkpoint.OutBytes);
            json.WriteNumber("rejected_bytes", checkpoint.RejectedBytes);
            json.WritePropertyName("tally");
            TallyJson.Write(json, checkpoint.Tally);
            json.WriteEndObject();
        }

        text.Write(Encoding.ASCII.GetBytes("\n" + Convert.ToHexStringLower(SHA256.HashData(text.ToArray())) + "\n"));
        return text.ToArray();
    }

    /// <summary>The checkpoint; null where the file does not hold one that is whole.</summary>
    public static Checkpoint? Read(byte[] bytes)
    {
        var end = Array.IndexOf(bytes, (byte)'\n');
        if (end < 0 || Encoding.ASCII.GetString(bytes, end + 1, bytes.Length - end - 1) != Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, end))) + "\n")
            return null;
        using var document = JsonDocument.Parse(bytes.AsMemory(0, end));
        var json = document.RootElement;
        if (json.GetProperty("guideline_batch").GetInt32() != Version)
            return null;
        var basis = json.GetProperty("basis");
        return new Checkpoint(
            new BatchBasis(Text(basis, "pack"), Text(basis, "engine"), Text(basis, "input"), Text(basis, "output"), Text(basis, "columns")),
            new InputPosition(json.GetProperty("in_offset").GetInt64(), json.GetProperty("in_lines").GetInt64(), Text(json, "in_sha256")),
            json.GetProperty("out_bytes").GetInt64(),
            json.GetProperty("rejected_bytes").GetInt64(),
            TallyJson.Read(json.GetProperty("tally")));
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
