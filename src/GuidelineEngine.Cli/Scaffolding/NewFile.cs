namespace GuidelineEngine.Cli.Scaffolding;

/// <summary>A file to write, its path seen from the pack's folder.</summary>
internal sealed record NewFile(string Path, string Text)
{
    /// <summary>Writes files into a folder; nothing where one of them exists.</summary>
    public static void WriteAll(string folder, IReadOnlyList<NewFile> files)
    {
        foreach (var file in files.Where(file => File.Exists(file.In(folder))))
            throw new InvalidInputException($"`{file.In(folder).Replace('\\', '/')}` exists, and nothing was written; expected a place where it does not");
        foreach (var file in files)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file.In(folder))!);
            File.WriteAllText(file.In(folder), file.Text);
        }
    }

    private string In(string folder) => System.IO.Path.Combine(folder, Path.Replace('/', System.IO.Path.DirectorySeparatorChar));
}
