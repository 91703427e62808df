using System.Security.Cryptography;

namespace GuidelineEngine.Packs.Caching;

/// <summary>
/// A checked pack as one file. It is good for the files that it was made of and for the build of the library that made it, and
/// only while no byte of it has changed: anything else is no pack, and the YAML is read.
/// </summary>
internal static class CompiledPackFile
{
    // Raised when the layout of this header changes; the layout of the model goes with the build of the library.
    private static ReadOnlySpan<byte> Mark => "GuidelineEngine pack 1\n"u8;

    private const int BuildLength = 16;
    private const int DigestLength = SHA256.HashSizeInBytes;

    private static int HeaderLength => Mark.Length + BuildLength + DigestLength;

    /// <summary>The bytes of a pack that extends no other.</summary>
    public static byte[] Write(RulePack pack)
    {
        var model = RulePackCode.Write(pack);
        var file = new byte[HeaderLength + model.Length + DigestLength];
        Mark.CopyTo(file);
        Build().CopyTo(file, Mark.Length);
        Convert.FromHexString(pack.Layers.Single().Sha256).CopyTo(file, Mark.Length + BuildLength);
        model.CopyTo(file, HeaderLength);
        SHA256.HashData(file.AsSpan(..^DigestLength), file.AsSpan(^DigestLength..));
        return file;
    }

    /// <summary>The pack; null where the bytes are not one of this build, of these files, to the last bit.</summary>
    /// <param name="file">What the file holds.</param>
    /// <param name="digest">The digest of the pack's files as they are now, as <see cref="PackLayer.Sha256"/> has it.</param>
    public static RulePack? Read(byte[] file, string digest)
    {
        var bytes = file.AsSpan();
        if (bytes.Length < HeaderLength + DigestLength
            || !bytes.StartsWith(Mark)
            || !bytes.Slice(Mark.Length, BuildLength).SequenceEqual(Build())
            || !bytes.Slice(Mark.Length + BuildLength, DigestLength).SequenceEqual(Convert.FromHexString(digest))
            || !bytes[^DigestLength..].SequenceEqual(SHA256.HashData(bytes[..^DigestLength])))
        {
            return null;
        }
        return RulePackCode.Read(new ModelReader(file, HeaderLength));
    }

    // Another build may read a file otherwise, or check it otherwise, whatever its version says.
    private static byte[] Build() => typeof(CompiledPackFile).Module.ModuleVersionId.ToByteArray();
}
