using System.Text;

namespace GuidelineEngine.Tooling.Testing.Accepting;

/// <summary>Writes a file anew and keeps how it is encoded: its byte-order mark or the want of one.</summary>
internal static class WrittenFile
{
    public static void Write(string path, string text)
    {
        var before = File.ReadAllBytes(path);
        var hasMark = before.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark));
    }
}
