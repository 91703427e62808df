using System.Reflection;

namespace GuidelineEngine.Tests.Decisions.Rendering;

/// <summary>Compares a rendering, whole, with the file that holds what it should be.</summary>
internal static class Golden
{
    private static readonly string Folder = Path.Combine(
        typeof(Golden).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!,
        "tests", "GuidelineEngine.Tests", "Decisions", "Rendering", "Expected");

    /// <summary>With <c>GUIDELINE_WRITE_EXPECTED=1</c> the file is written anew; read the difference before it is committed.</summary>
    public static void Compare(string file, string actual)
    {
        var path = Path.Combine(Folder, file);
        if (Environment.GetEnvironmentVariable("GUIDELINE_WRITE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, actual);
        }
        actual.Should().Be(File.ReadAllText(path));
    }
}
