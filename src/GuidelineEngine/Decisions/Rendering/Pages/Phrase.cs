namespace GuidelineEngine.Decisions.Rendering;

/// <summary>How a phrase is set. The words say the same without it.</summary>
internal enum PhraseKind
{
    Plain,
    Strong,

    /// <summary>An id or a command line, to be copied as it stands.</summary>
    Code,

    Quiet,

    /// <summary>Something that nobody checked against its published text.</summary>
    Unchecked,

    /// <summary>A danger.</summary>
    Danger,

    /// <summary>A reference to an anchor of the same page.</summary>
    Link,

    /// <summary>A box to tick by hand or on the screen.</summary>
    Tick,

    /// <summary>A line to be filled in by hand.</summary>
    Blank,
}

/// <summary>A run of text in a line.</summary>
/// <param name="Text">The text; for a tick or a blank, what it is for.</param>
/// <param name="Kind">How it is set.</param>
/// <param name="Target">For a link, the anchor.</param>
internal readonly record struct Phrase(string Text, PhraseKind Kind = PhraseKind.Plain, string? Target = null)
{
    public static implicit operator Phrase(string text) => new(text);

    public static Phrase Strong(string text) => new(text, PhraseKind.Strong);

    public static Phrase Code(string text) => new(text, PhraseKind.Code);

    public static Phrase Quiet(string text) => new(text, PhraseKind.Quiet);

    public static Phrase Link(string text, string anchor) => new(text, PhraseKind.Link, anchor);

    public static Phrase Tick(string about) => new(about, PhraseKind.Tick);

    public static Phrase Blank(string about = "") => new(about, PhraseKind.Blank);
}
