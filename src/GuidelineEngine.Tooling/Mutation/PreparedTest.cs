using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>A policy test whose case was read once, to be decided by many packs.</summary>
internal sealed class PreparedTest
{
    private PreparedTest(PolicyTest test, ClinicalCase clinicalCase, BoundCase bound)
    {
        (Test, Case) = (test, clinicalCase);
        Lines = [.. clinicalCase.Requests.Select(request => request.Line)];
        Guidelines = bound.Requests.SelectMany(request => request.Plan.Guidelines).Select(planned => planned.Guideline.Id).ToHashSet(StringComparer.Ordinal);
    }

    public PolicyTest Test { get; }

    public ClinicalCase Case { get; }

    /// <summary>The guidelines that can speak to any of its requests.</summary>
    public IReadOnlySet<string> Guidelines { get; }

    private RequestLine[] Lines { get; }

    /// <summary>The test, if its case can be read.</summary>
    public static PreparedTest? Of(PolicyTest test, DecisionEngine engine, CompiledPack pack) =>
        test.Read(engine) is { } read ? new PreparedTest(test, read, BoundCase.Bind(pack, read)) : null;

    /// <summary>Whether any of its requests falls under a scope.</summary>
    public bool IsIn(Scope scope) => Array.Exists(Lines, line => line.IsIn(scope));

    /// <summary>Whether a pack decides the case as the test expects.</summary>
    public bool HoldsUnder(CompiledPack pack) => Test.Compare(CaseDecider.Decide(BoundCase.Bind(pack, Case), Case, pack)).IsAsExpected;
}
