using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>The statements of one guideline by name.</summary>
internal sealed class StatementNames
{
    private readonly Dictionary<string, Statement> byName = new(StringComparer.Ordinal);
    private readonly DiagnosticBag diagnostics;
    private readonly bool isWhole;

    /// <summary>The statements that were read from what was declared.</summary>
    public StatementNames(IReadOnlyList<Statement> statements, MappingNode? declared, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        isWhole = declared is null || declared.Entries.Count == statements.Count;
        foreach (var statement in statements)
            byName[statement.Name] = statement;
    }

    /// <summary>Whether something rests on a statement that the guideline does not have.</summary>
    public bool HasUnknownNames { get; private set; }

    /// <summary>The statements that a key names, each once.</summary>
    public IReadOnlyList<Statement> Take(MappingReader mapping, string key)
    {
        var found = new List<Statement>();
        foreach (var name in mapping.TakeTextList(key))
        {
            if (byName.TryGetValue(name.Text, out var statement))
            {
                if (!found.Contains(statement))
                    found.Add(statement);
                continue;
            }
            HasUnknownNames = true;
            if (isWhole)
                Names.ReportUnknown(DiagnosticCatalogue.UnknownStatement, name, byName.Keys, diagnostics);
        }
        return found;
    }
}
