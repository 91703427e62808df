using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>One change of one file of a pack.</summary>
/// <param name="Kind">What sort of change.</param>
/// <param name="Span">What is changed.</param>
/// <param name="Change">The change as a person reads it: "`4 weeks` becomes `29 days`".</param>
/// <param name="File">The file.</param>
/// <param name="Root">The whole file as changed.</param>
internal sealed record Mutant(MutationKind Kind, SourceSpan Span, string Change, PackFile File, MappingNode Root)
{
    /// <summary>Names the change for as long as the text of the file stays as it is.</summary>
    public string Key => $"{File.Path}:{Span.Start.Line}:{Span.Start.Column}:{Kind}:{Change}";
}
