using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads one guideline.</summary>
internal sealed class GuidelineReader(PackReading reading)
{
    private readonly StatementReader statementReader = new(reading);
    private readonly CriterionReader criterionReader = new(reading);
    private readonly FormulaReader formulas = new(reading);
    private readonly ScopeReader scopes = new(reading);

    private DiagnosticBag Diagnostics => reading.Diagnostics;

    public WrittenGuideline Read(PackFile file, MappingNode root)
    {
        var mapping = new MappingReader(root, Diagnostics, "the guideline");
        var id = mapping.RequireScalar("guideline") is { } name ? Names.Declare(name, Diagnostics, "a guideline") : file.Name;
        var source = statementReader.SourceNamed(mapping.RequireScalar("source"));
        var title = mapping.RequireText("title") ?? id;
        var replaces = mapping.Take("replaces") is { } replacing ? ReadReplacement(replacing) : null;
        var scope = scopes.Read(mapping.Require("applies_to"), "`applies_to`");
        var appliesWhen = mapping.Take("applies_when") is { } test ? formulas.Read(test, "`applies_when`") : null;
        var insteadOf = mapping.TakeTextList("instead_of").Select(other => other.Text).ToArray();

        mapping.Require("statements");
        var declared = mapping.TakeMapping("statements");
        var statements = statementReader.ReadAll(declared, id, source, title);
        var known = new StatementNames(statements, declared, Diagnostics);
        var criteria = ReadCriteria(mapping.TakeMapping("criteria"), known);
        var roles = new RoleFormulaReader(Diagnostics, IndexOf(criteria));
        var errors = Diagnostics.ErrorCount;
        var certify = mapping.Take("certify_when");
        var isNever = certify is ScalarNode { Text: "never" };
        var guideline = new Guideline
        {
            Id = id,
            Source = source,
            Title = title,
            Layer = file.Layer,
            Replaces = replaces,
            AppliesTo = scope ?? new Scope { Span = mapping.Span },
            AppliesWhen = appliesWhen,
            InsteadOf = insteadOf,
            Statements = statements,
            Criteria = criteria,
            CertifyWhen = certify is null || isNever ? null : roles.Read(certify, "`certify_when`"),
            IsNever = isNever,
            NeverRestsOn = known.Take(mapping, "rests_on"),
            ReferWhen = roles.ReadList(mapping, "refer_when"),
            Cautions = roles.ReadList(mapping, "cautions"),
            Expects = roles.ReadList(mapping, "expects"),
            Advises = roles.ReadList(mapping, "advises"),
            Span = Places.At(root, "guideline"),
        };
        var hasWholeRoles = Diagnostics.ErrorCount == errors;
        mapping.Finish();
        return new WrittenGuideline(guideline, file, root)
        {
            Drugs = reading.Drugs,
            HasUnknownNames = known.HasUnknownNames || roles.HasUnknownNames,
            HasWholeRoles = hasWholeRoles,
        };
    }

    private Replacement? ReadReplacement(Node replacing)
    {
        if (MappingReader.Over(replacing, Diagnostics, "`replaces`") is not { } mapping)
            return null;
        var reason = mapping.RequireText("reason") ?? "";
        var drops = mapping.TakeTextList("drops").Select(name => name.Text).ToArray();
        mapping.Finish();
        return new Replacement(reason, drops, Places.At(mapping.Node));
    }

    private Criterion[] ReadCriteria(MappingNode? declared, StatementNames statements) =>
        [.. (declared?.Entries ?? []).Select((entry, index) => criterionReader.Read(entry, index, statements))];

    private static Dictionary<string, int> IndexOf(Criterion[] criteria)
    {
        var index = new Dictionary<string, int>(criteria.Length, StringComparer.Ordinal);
        foreach (var criterion in criteria)
            index[criterion.Name] = criterion.Index;
        return index;
    }
}
