using System.Runtime.CompilerServices;

namespace GuidelineEngine.Decisions.Rendering;

/// <content>What a pack says alike in every decision: written once, and copied from then on.</content>
internal sealed partial class JsonText
{
    private static readonly ConditionalWeakTable<object, byte[]> Kept = [];

    /// <summary>An immutable object of which many decisions write the same one.</summary>
    public void WriteKept<T>(T item, Action<JsonText, T> members)
        where T : class
    {
        Separate();
        CopyOrWrite(item, members);
    }

    public void WriteKept<T>(ReadOnlySpan<byte> name, T? item, Action<JsonText, T> members)
        where T : class
    {
        if (item is null)
        {
            WriteNull(name);
            return;
        }
        WriteName(name);
        CopyOrWrite(item, members);
    }

    // Laid out for a reader it depends on how deep it stands, and is written anew.
    private void CopyOrWrite<T>(T item, Action<JsonText, T> members)
        where T : class
    {
        if (!indented && Kept.TryGetValue(item, out var bytes))
        {
            Raw(bytes);
            return;
        }
        var start = length;
        Open((byte)'{');
        members(this, item);
        Close((byte)'}');
        if (!indented)
            Kept.AddOrUpdate(item, buffer[start..length]);
    }
}
