using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Reading;

/// <summary>What was checked against the published text, by statement. Safe on any number of threads.</summary>
internal sealed class Verifications
{
    private readonly ILookup<string, Verification> byStatement;
    private readonly Func<string, int> rankOf;

    /// <summary>The records of all layers.</summary>
    /// <param name="records">The records, in the order of the layers and of their files.</param>
    /// <param name="rankOf">Which layer a file belongs to.</param>
    public Verifications(IReadOnlyList<Verification> records, Func<string, int> rankOf)
    {
        (All, this.rankOf) = (records, rankOf);
        byStatement = records.ToLookup(record => record.Statement, StringComparer.Ordinal);
    }

    public static Verifications None { get; } = new([], static _ => 0);

    public IReadOnlyList<Verification> All { get; }

    /// <summary>The statement as graded by the last record that is about it as it stands; itself where there is none.</summary>
    public Statement Raise(Statement statement)
    {
        if (!byStatement.Contains(statement.Id))
            return statement;
        var hash = StatementHash.Of(statement);
        return byStatement[statement.Id].LastOrDefault(record => Concerns(record, statement) && record.Hash == hash) is { } found
            ? statement with { Grade = Grade.Source, Verified = found }
            : statement;
    }

    /// <summary>Whether a record may speak of a statement: one of its own layer or of one below, since it was made when those were there.</summary>
    public bool Concerns(Verification record, Statement statement) =>
        record.Statement == statement.Id && record.Rank >= rankOf(statement.Span.File);
}
