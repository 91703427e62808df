using System.Globalization;
using System.Text;
using GuidelineEngine.Benchmarks.CaseFiles;
using GuidelineEngine.Benchmarks.Subject;

namespace GuidelineEngine.Benchmarks.Batch;

/// <summary>The generated cases as NDJSON.</summary>
internal static class CaseLines
{
    private const int Different = 1_000;

    /// <summary>Writes so many cases; each has a name of its own, and every thousandth the same findings.</summary>
    public static void Write(string path, int cases)
    {
        var texts = CaseDraft.Some(Different, forTheFourfold: false)
            .Select(draft => Encoding.UTF8.GetString(CaseJson.Of(draft.ToYaml())).Replace(draft.Id, "NAME", StringComparison.Ordinal)).ToArray();
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        for (var i = 0; i < cases; i++)
            file.WriteLine(texts[i % Different].Replace("NAME", "case-" + i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }
}
