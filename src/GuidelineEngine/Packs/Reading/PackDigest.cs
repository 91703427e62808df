using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace GuidelineEngine.Packs.Reading;

/// <summary>What tells one content of a pack from another, whatever the machine it was checked out on.</summary>
internal static class PackDigest
{
    /// <summary>SHA-256 over path and text of every file in ordinal order of the paths, line ends as line feeds.</summary>
    public static string Of(PackFiles files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.All)
        {
            var text = file.Text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
            // Without an end mark, text could move from one file to the next unnoticed.
            digest.AppendData(Encoding.UTF8.GetBytes(file.Path + "\n" + text + "\0"));
        }
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    /// <summary>The same of a pack that the library carries, without making texts of its files.</summary>
    public static string OfBuiltIn(string id)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in PackFiles.BuiltInBytes(id))
        {
            var text = file.Bytes.AsSpan();
            // Whatever a text would be changed for is left to the other way.
            if (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || text.Contains((byte)'\r') || !Utf8.IsValid(text))
                return Of(PackFiles.BuiltIn(id));
            digest.AppendData(Encoding.UTF8.GetBytes(file.Path + "\n"));
            digest.AppendData(text);
            digest.AppendData("\0"u8);
        }
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
