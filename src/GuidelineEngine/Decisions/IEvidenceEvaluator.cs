using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>
/// Gathers the evidence that a decision reads. Its implementations are held together by tests: the compiled one that
/// decides, the reference that walks the model, and NRules in a package of its own. An arithmetic exception of a criterion is
/// a fault, which sends the request to a physician.
/// </summary>
internal interface IEvidenceEvaluator
{
    /// <summary>How a guideline's criteria stand.</summary>
    GuidelineTruths Evaluate(Guideline guideline, RequestFrame frame, EvidenceMode mode);

    /// <summary>Whether a source's condition holds.</summary>
    Truth EvaluateCondition(Source source, RequestFrame frame, EvidenceMode mode);
}
