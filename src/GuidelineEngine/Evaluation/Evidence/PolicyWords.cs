using System.Runtime.CompilerServices;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>What every conclusion under a policy rests on, put into words once.</summary>
internal sealed class PolicyWords
{
    private static readonly ConditionalWeakTable<ReviewPolicy, PolicyWords> Known = [];

    private PolicyWords(ReviewPolicy policy)
    {
        Staff = new RestsOn(policy.Authority.Staff);
        Physician = new RestsOn(policy.Authority.Physician);
        Conditional = new RestsOn(policy.Conditional);
    }

    /// <summary>That only staff or a physician decides.</summary>
    public RestsOn Staff { get; }

    /// <summary>That only a physician decides.</summary>
    public RestsOn Physician { get; }

    /// <summary>That a decision for want of information is reconsidered.</summary>
    public RestsOn Conditional { get; }

    public static PolicyWords Of(ReviewPolicy policy) => Known.GetValue(policy, static made => new PolicyWords(made));

    /// <summary>Statements of which those that speak on a day are cited together.</summary>
    internal sealed class RestsOn
    {
        private readonly IReadOnlyList<Statement> statements;
        private readonly Cited? always;

        public RestsOn(IReadOnlyList<Statement> statements)
        {
            this.statements = statements;
            always = statements.Any(statement => statement is { From: not null } or { To: not null }) ? null : new Cited(statements);
        }

        public Cited On(DateOnly requested) => always ?? new Cited([.. statements.Where(statement => statement.SpeaksOn(requested))]);
    }

    /// <summary>Statements as a sentence that rests on them cites them.</summary>
    internal sealed class Cited(IReadOnlyList<Statement> statements)
    {
        public static Cited Nothing { get; } = new([]);

        public IReadOnlyList<string> Ids { get; } = [.. statements.Select(statement => statement.Id)];

        /// <summary>The places, to stand in brackets; empty where there are none.</summary>
        public string Places { get; } = CitationText.Places(statements, null);
    }
}
