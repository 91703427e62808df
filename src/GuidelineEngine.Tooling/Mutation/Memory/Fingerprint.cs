using System.Security.Cryptography;
using System.Text;

namespace GuidelineEngine.Tooling.Mutation.Memory;

/// <summary>A short name for a long text: SHA-256 in lower-case hexadecimal.</summary>
internal static class Fingerprint
{
    public static string Of(params IEnumerable<string> parts)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
            digest.AppendData(Encoding.UTF8.GetBytes(part + "\0"));
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
