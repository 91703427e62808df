namespace GuidelineEngine.Tooling.Coverage;

/// <summary>The files of a pack as a report names them.</summary>
internal static class CoverageFiles
{
    /// <summary>A name relative to the folder of the pack, where it lies below it.</summary>
    public static string Relative(string file, string folder)
    {
        var above = folder.Replace('\\', '/').TrimEnd('/') + "/";
        return file.StartsWith(above, StringComparison.Ordinal) ? file[above.Length..] : file;
    }
}
