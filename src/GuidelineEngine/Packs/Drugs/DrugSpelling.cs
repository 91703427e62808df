using System.Text;

namespace GuidelineEngine.Packs;

/// <summary>One spelling for names that differ only in case, spacing, hyphens and marks.</summary>
internal static class DrugSpelling
{
    /// <summary>Lower case, letters and digits and <c>#</c>; everything between becomes one space.</summary>
    internal static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character) || character == '#')
            {
                text.Append(char.ToLowerInvariant(character));
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>The same text for the same ingredients in whatever order.</summary>
    internal static string OfSet(IEnumerable<string> ingredients) => string.Join('/', ingredients.Order(StringComparer.Ordinal));
}
