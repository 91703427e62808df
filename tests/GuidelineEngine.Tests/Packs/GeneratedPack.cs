using System.Globalization;

namespace GuidelineEngine.Tests.Packs;

/// <summary>The minimal pack with many guidelines more, all of one shape.</summary>
internal static class GeneratedPack
{
    public static Dictionary<string, string> WithGuidelines(int count)
    {
        var texts = MinimalPack.Texts();
        var relaxants = texts["guidelines/relaxants.yaml"];
        for (var i = 1; i <= count; i++)
        {
            var id = "g" + i.ToString("0000", CultureInfo.InvariantCulture);
            texts["guidelines/many/" + id + ".yaml"] = relaxants
                .Replace("guideline: relaxants", "guideline: " + id, StringComparison.Ordinal)
                .Replace("title: Muscle relaxants", "title: Muscle relaxants " + id, StringComparison.Ordinal)
                .Replace("3 weeks", (i % 50 + 1).ToString(CultureInfo.InvariantCulture) + " weeks", StringComparison.Ordinal);
        }
        return texts;
    }
}
