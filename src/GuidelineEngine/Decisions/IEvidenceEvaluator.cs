using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>
/// Gathers the evidence that a decision reads. Two implementations are held together by tests: the compiled one that
/// decides, and the reference that walks the model.
/// </summary>
internal interface IEvidenceEvaluator
{
    /// <summary>How a guideline's criteria stand.</summary>
    GuidelineTruths Evaluate(Guideline guideline, RequestFrame frame, EvidenceMode mode);

    /// <summary>Whether a source's condition holds.</summary>
    Truth EvaluateCondition(Source source, RequestFrame frame, EvidenceMode mode);
}
