using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs;

/// <summary>Reads the numbers of a strength as a pack writes it: <c>10/325</c>.</summary>
internal static class StrengthText
{
    /// <summary>The numbers; null where one of the parts is none.</summary>
    internal static List<decimal>? Numbers(string text)
    {
        var numbers = new List<decimal>();
        foreach (var part in text.Split('/'))
        {
            if (!ScalarReading.TryNumber(part.Trim(), out var number) || number <= 0)
            {
                return null;
            }

            numbers.Add(number);
        }

        return numbers;
    }
}
