using NRules;
using NRules.Diagnostics;

namespace GuidelineEngine.NRulesBackend;

/// <summary>A criterion that could not be worked out.</summary>
/// <param name="Rules">The names of the rules that asked for it, as <c>guideline/criterion: truth</c>.</param>
/// <param name="Exception">What went wrong.</param>
public sealed record GuidelineFault(IReadOnlyList<string> Rules, Exception Exception);

/// <summary>
/// Watches a session for guidelines' rules whose condition throws: NRules would break off the insertion, name no rule, and
/// leave the session half updated. The rule then does not fire, and the request is one for a physician: read
/// <see cref="All"/> after firing. Failures of other rules are left to the host.
/// </summary>
public sealed class GuidelineFaults
{
    private readonly List<GuidelineFault> all = [];

    private GuidelineFaults() { }

    /// <summary>What could not be worked out so far.</summary>
    public IReadOnlyList<GuidelineFault> All => all;

    /// <summary>Watches a session from now on. The session and this belong to one thread at a time.</summary>
    public static GuidelineFaults In(ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var faults = new GuidelineFaults();
        session.Events.LhsExpressionFailedEvent += faults.Take;
        return faults;
    }

    private void Take(object? sender, LhsExpressionErrorEventArgs failed)
    {
        // Invariant: a condition of a guideline's rule is a delegate of its own, which no other rule shares.
        if (!failed.Rules.Any() || !failed.Rules.All(rule => rule.Properties.TryGetProperty(GuidelineRuleProperties.Digest, out _)))
            return;
        failed.IsHandled = true;
        all.Add(new GuidelineFault([.. failed.Rules.Select(rule => rule.Name)], failed.Exception ?? new InvalidOperationException("a condition failed")));
    }
}
