using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Stands where a source is not known, so that the rest can still be checked. No loaded pack holds one.</summary>
internal static class UnreadSource
{
    public static Source For(ScalarNode? name) => new()
    {
        Id = name?.Text ?? "",
        Title = "",
        Short = "",
        Authority = "",
        Rank = int.MaxValue,
        Standing = SourceStanding.Decides,
        Works = [],
        Window = new EditionWindow(WindowTrigger.RequestDate, null, null),
        IsHeld = true,
        Span = name?.Span ?? default(SourceSpan),
    };
}
