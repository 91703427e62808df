namespace GuidelineEngine.Packs.Reading;

/// <summary>Paths as diagnostics print them: forward slashes, and no step down that is taken back.</summary>
internal static class FolderPath
{
    /// <summary>A path that was written in a folder, seen from where the folder was named.</summary>
    public static string Join(string folder, string written)
    {
        var path = written.Replace('\\', '/').TrimEnd('/');
        if (Path.IsPathRooted(written))
            return path;
        var steps = new List<string>();
        foreach (var step in (folder + "/" + path).Split('/'))
        {
            if (step == ".." && steps.Count > 0 && steps[^1] is not (".." or ""))
                steps.RemoveAt(steps.Count - 1);
            else if (step != "." && (step.Length > 0 || steps.Count == 0))
                steps.Add(step);
        }
        // A folder that was named by nothing at all begins no path at the root.
        if (folder is "" or "." && steps.Count > 0 && steps[0].Length == 0)
            steps.RemoveAt(0);
        return steps.Count == 0 ? "." : string.Join('/', steps);
    }
}
