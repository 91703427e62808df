using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads <c>formulary.yaml</c>.</summary>
internal sealed class FormularyReader(PackReading reading)
{
    private static readonly Dictionary<string, bool> Reviews = new(StringComparer.Ordinal) { ["required"] = true, ["not_required"] = false };

    private readonly StatementReader statementReader = new(reading);
    private readonly FillRuleReader ruleReader = new(reading);

    private DiagnosticBag Diagnostics => reading.Diagnostics;

    /// <summary>The formulary; what could not be read was reported.</summary>
    public Formulary Read(MappingNode root)
    {
        var formulary = new MappingReader(root, Diagnostics, "the formulary");
        var id = formulary.RequireScalar("formulary") is { } name ? Names.Declare(name, Diagnostics, "a formulary") : "formulary";
        var title = formulary.RequireText("title") ?? id;
        var declared = formulary.TakeMapping("statements");
        var all = statementReader.ReadAll(declared, id, source: null, defaultSection: null);
        var statements = new StatementNames(all, declared, Diagnostics);
        var effective = MappingReader.Over(formulary.Require("effective"), Diagnostics, "`effective`");
        effective?.Require("from");
        var from = effective?.TakeDate("from") ?? default;
        var restsOn = effective is null ? [] : RequireStatements(effective, statements);
        effective?.Finish();
        var statusFact = StatusFact(formulary.TakeScalar("status_fact"));
        var compounds = Compounds(MappingReader.Over(formulary.Require("compounds"), Diagnostics, "`compounds`"));
        formulary.Require("rules");
        var rules = (formulary.TakeMapping("rules")?.Entries ?? []).Select(entry => ruleReader.Read(entry, statements)).ToList();
        var statuses = Statuses(MappingReader.Over(formulary.Require("statuses"), Diagnostics, "`statuses`"), rules, statements);
        var notes = (formulary.TakeMapping("notes")?.Entries ?? []).Select(entry => ruleReader.ReadNote(entry, statements)).ToList();
        var drugs = (formulary.TakeSequence("drugs")?.Items ?? []).Select(item => new ListedDrugReader(reading).Read(item, statements)).OfType<ListedDrug>().ToList();
        var read = new Formulary
        {
            Id = id,
            Title = title,
            Effective = from,
            EffectiveRestsOn = restsOn,
            Statements = all,
            StatusFact = statusFact,
            Compounds = compounds,
            Rules = rules,
            Statuses = statuses,
            Notes = notes,
            Drugs = drugs,
            Words = WordsOf(MappingReader.Over(formulary.Require("words"), Diagnostics, "`words`")),
            Asks = Asks(MappingReader.Over(formulary.Require("asks"), Diagnostics, "`asks`")),
            Span = Places.At(root, "formulary"),
        };
        formulary.Finish();
        return read;
    }

    /// <summary>What <c>rests_on</c> names; an absent key is reported.</summary>
    public static IReadOnlyList<Statement> RequireStatements(MappingReader mapping, StatementNames statements)
    {
        mapping.Require("rests_on");
        return statements.Take(mapping, "rests_on");
    }

    private Fact? StatusFact(ScalarNode? name)
    {
        if (name is null || reading.UnreadFacts.Contains(name.Text))
            return null;
        if (reading.Facts[name.Text] is not { } fact)
        {
            Names.ReportUnknown(DiagnosticCatalogue.UnknownFact, name, reading.FactNames, Diagnostics);
            return null;
        }
        var known = PackFormularyWords.Stated.Keys;
        if (fact.Type == FactType.Choice && fact.Choices.All(choice => known.Contains(choice.Name, StringComparer.Ordinal)))
            return fact;
        Diagnostics.Report(DiagnosticCatalogue.NotAStatusFact, name.Span, name.Text, Alternatives.OneOf([.. known]));
        return null;
    }

    private CompoundDrugs Compounds(MappingReader? compounds)
    {
        if (compounds is null)
            return new([], []);
        var read = new CompoundDrugs(
            [.. compounds.TakeTextList("words").Select(word => word.Text)],
            new DrugNameReader(reading).TakeClasses(compounds));
        compounds.Finish();
        return read;
    }

    private Dictionary<FormularyStatus, StatusRule> Statuses(MappingReader? statuses, IReadOnlyList<FillRule> rules, StatementNames statements)
    {
        var read = new Dictionary<FormularyStatus, StatusRule>();
        foreach (var (word, status) in PackFormularyWords.WithRule)
        {
            if (MappingReader.Over(statuses?.Require(word), Diagnostics, "the status `" + word + "`") is not { } mapping)
                continue;
            mapping.Require("review");
            read[status] = new StatusRule
            {
                Status = status,
                NeedsReview = mapping.TakeWord("review", Reviews) ?? true,
                Unless = [.. mapping.TakeTextList("unless").Select(name => RuleNamed(name, rules)).OfType<FillRule>()],
                RestsOn = RequireStatements(mapping, statements),
            };
            mapping.Finish();
        }
        statuses?.Finish();
        return read;
    }

    private FillRule? RuleNamed(ScalarNode name, IReadOnlyList<FillRule> rules)
    {
        if (rules.FirstOrDefault(rule => rule.Name == name.Text) is { } rule)
            return rule;
        Names.ReportUnknown(DiagnosticCatalogue.UnknownFormularyRule, name, rules.Select(known => known.Name), Diagnostics);
        return null;
    }

    private static FormularyWords WordsOf(MappingReader? words)
    {
        var statuses = PackFormularyWords.All.OrderBy(word => word.Value)
            .ToDictionary(word => word.Value, word => words?.RequireText(word.Key) ?? word.Key);
        var read = new FormularyWords(statuses, Text("required"), Text("not_required"), Text("open"), Text("unseen"), Text("stated"), Text("contradicted"));
        words?.Finish();
        return read;

        string Text(string key) => words?.RequireText(key) ?? "";
    }

    private static Dictionary<FormularyQuestion, string> Asks(MappingReader? asks)
    {
        var read = PackFormularyWords.Questions.OrderBy(word => word.Value).ToDictionary(word => word.Value, word => asks?.RequireText(word.Key) ?? "");
        asks?.Finish();
        return read;
    }
}
