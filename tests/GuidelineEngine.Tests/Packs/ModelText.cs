using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tests.Packs;

/// <summary>
/// A pack's whole model as text, member by member, so that two can be compared. What several others hold is printed once and
/// numbered: that two share it is part of the text.
/// </summary>
internal sealed class ModelText
{
    private static readonly HashSet<Type> Shared = [typeof(Source), typeof(Statement), typeof(Fact), typeof(FillRule), typeof(Guideline)];
    private readonly StringBuilder text = new();
    private readonly Dictionary<object, int> numbers = new(ReferenceEqualityComparer.Instance);

    public static string Of(RulePack pack)
    {
        var writer = new ModelText();
        writer.Write(pack, 0);
        return writer.text.ToString();
    }

    private void Write(object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("none\n");
                break;
            case string or bool or Enum or DateOnly or TimeOnly:
            case int or decimal:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');
                break;
            case IEnumerable items:
                text.Append('\n');
                foreach (var item in items)
                    Begin("-", depth).Write(item, depth + 1);
                break;
            default:
                WriteObject(value, depth);
                break;
        }
    }

    private void WriteObject(object value, int depth)
    {
        var type = value.GetType();
        if (Shared.Contains(type) && !numbers.TryAdd(value, numbers.Count))
        {
            text.Append(CultureInfo.InvariantCulture, $"{type.Name} {numbers[value]}\n");
            return;
        }
        text.Append(type.Name).Append('\n');
        foreach (var member in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            if (member.GetIndexParameters().Length == 0 && member.Name != "EqualityContract" && !member.Name.Contains('.'))
                Begin(member.Name, depth).Write(member.GetValue(value), depth + 1);
        }
    }

    private ModelText Begin(string name, int depth)
    {
        text.Append(' ', depth).Append(name).Append(' ');
        return this;
    }
}
