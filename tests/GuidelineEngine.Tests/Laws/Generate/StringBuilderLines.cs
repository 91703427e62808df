using System.Text;

namespace GuidelineEngine.Tests.Laws.Generate;

/// <summary>A text that grows by lines.</summary>
internal sealed class StringBuilderLines
{
    private readonly StringBuilder text = new();

    public bool IsEmpty => text.Length == 0;

    public void Add(params IEnumerable<string> lines)
    {
        foreach (var line in lines)
            text.Append(line).Append('\n');
    }

    public override string ToString() => text.ToString();
}
