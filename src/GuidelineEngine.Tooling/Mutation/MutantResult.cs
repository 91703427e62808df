namespace GuidelineEngine.Tooling.Mutation;

/// <summary>What came of one change.</summary>
public enum MutantState
{
    /// <summary>A test fails with it.</summary>
    Noticed,

    /// <summary>Every test passes with it.</summary>
    Survived,

    /// <summary>It is proved to change no decision.</summary>
    Equivalent,

    /// <summary>No pack can be read with it.</summary>
    Unreadable,
}

/// <summary>One change of a pack, and whether a test notices it.</summary>
/// <param name="Kind">What sort of change.</param>
/// <param name="File">The file, as it was named when the pack was read.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Place">The way to it from the top of the file: <c>deadlines.outer.1.days</c>.</param>
/// <param name="Change">The change as a person reads it.</param>
/// <param name="State">What came of it.</param>
/// <param name="By">The test that noticed it; null where none did.</param>
/// <param name="Suggestion">A case that would show the difference; null where none is at hand.</param>
public sealed record MutantResult(MutationKind Kind, string File, int Line, string Place, string Change, MutantState State, string? By, string? Suggestion);
