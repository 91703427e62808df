using GuidelineEngine.Packs;

namespace GuidelineEngine.Compilation;

/// <summary>A guideline that is compiled when it is first planned: a start that decides one case needs few of a pack's. Thread-safe.</summary>
internal sealed class GuidelineProgram(Guideline guideline, LeafFormula? condition)
{
    private CompiledGuideline? compiled;

    /// <summary>The guideline ready to run. A race compiles it twice, to the same.</summary>
    public CompiledGuideline Compiled => compiled ??= new CompiledGuideline(guideline, condition);
}
