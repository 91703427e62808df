using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Caching;

/// <summary>
/// The packs that the library carries, from the compiled file that lies beside the program where there is one. It lies there, and
/// not in a folder of the user's, because whoever can write there can replace the program itself: it adds nobody to those who
/// have to be trusted. Even so it is taken only if it is of the very files that the library carries.
/// </summary>
internal static class BuiltInPacks
{
    /// <summary>Where the compiled file of a pack lies.</summary>
    public static string PathOf(string id) => Path.Combine(AppContext.BaseDirectory, id + ".compiled");

    /// <summary>The pack from its compiled file; null where there is none that can be trusted, so that the YAML has to be read.</summary>
    public static RulePack? Compiled(string id)
    {
        try
        {
            var path = PathOf(id);
            return File.Exists(path) ? CompiledPackFile.Read(File.ReadAllBytes(path), PackDigest.OfBuiltIn(id)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Puts a pack's compiled file beside the program, whole or not at all; where that may not be written, nothing happens.</summary>
    public static void Keep(RulePack pack)
    {
        var path = PathOf(pack.Id);
        // Runs at the same time each write their own; the last to finish stays, and they are the same.
        var own = path + "." + Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            File.WriteAllBytes(own, CompiledPackFile.Write(pack));
            File.Move(own, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next start reads the YAML again, as this one did.
        }
    }
}
