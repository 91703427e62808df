using System.Runtime.CompilerServices;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>A statement as every decision that cites it says it: a pack's statements stay what they are, and are put into words once.</summary>
internal sealed class StatementWords
{
    private static readonly ConditionalWeakTable<Statement, StatementWords> Known = [];

    // After a sentence that names the source, and anywhere else.
    private readonly string near;
    private readonly string far;

    private StatementWords(Statement statement)
    {
        Statement = statement;
        Ids = [statement.Id];
        Citation = CitationText.Cite(statement);
        near = CitationText.Say(statement, statement.Source);
        far = CitationText.Say(statement, null);
    }

    public Statement Statement { get; }

    /// <summary>Its id, alone in a list.</summary>
    public IReadOnlyList<string> Ids { get; }

    public Citation Citation { get; }

    public static StatementWords Of(Statement statement) => Known.GetValue(statement, static made => new StatementWords(made));

    public string Sentence(Source? named) => Statement.Source == named ? near : far;
}
