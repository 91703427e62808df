using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>What came of reading a letter: what it says, or why it is none; and what was expected and not found.</summary>
/// <param name="Letter">The letter; null where the file is no determination, which is an error among the diagnostics.</param>
/// <param name="Diagnostics">Errors where there is no letter, else warnings.</param>
/// <param name="Text">The file as text, for printing the diagnostics.</param>
internal sealed record LetterReading(ImportedLetter? Letter, IReadOnlyList<Diagnostic> Diagnostics, string Text);
