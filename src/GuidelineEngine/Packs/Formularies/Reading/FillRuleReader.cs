using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads what a fill must be, and what is said of it.</summary>
internal sealed class FillRuleReader(PackReading reading)
{
    private static readonly string[] Dispensers = ["physician", "pharmacy"];
    private static readonly string[] Purposes = ["acute", "trial", "maintenance", "dose_change", "taper", "restart", "perioperative"];

    private readonly FormulaReader formulas = new(reading);
    private readonly MessageReader messages = new(reading);

    private DiagnosticBag Diagnostics => reading.Diagnostics;

    /// <summary>A rule; one that tests nothing is reported.</summary>
    public FillRule Read(MappingEntry entry, StatementNames statements)
    {
        var name = Names.Declare(entry.Key, Diagnostics, "a rule of the formulary");
        var mapping = MappingReader.Over(entry.Value, Diagnostics, "the rule `" + name + "`");
        var rule = ReadFields(mapping, entry, name, statements);
        mapping?.Finish();
        if (mapping is not null && rule.Conditions.IsEmpty)
            Diagnostics.Report(DiagnosticCatalogue.RuleTestsNothing, entry.Key.Span, name);
        return rule;
    }

    /// <summary>A note: a rule with the statuses that it goes with, and perhaps without a condition.</summary>
    public FormularyNote ReadNote(MappingEntry entry, StatementNames statements)
    {
        var name = Names.Declare(entry.Key, Diagnostics, "a note of the formulary");
        var mapping = MappingReader.Over(entry.Value, Diagnostics, "the note `" + name + "`");
        mapping?.Require("for");
        var statuses = (mapping?.TakeTextList("for") ?? [])
            .Select(word => ValueReading.Word(word, PackFormularyWords.All, Diagnostics, "`for`")).OfType<FormularyStatus>().ToList();
        var note = new FormularyNote(statuses, ReadFields(mapping, entry, name, statements), mapping?.TakeYesNo("on_screens") ?? false);
        mapping?.Finish();
        return note;
    }

    private FillRule ReadFields(MappingReader? mapping, MappingEntry entry, string name, StatementNames statements) => new()
    {
        Name = name,
        RestsOn = mapping is null ? [] : FormularyReader.RequireStatements(mapping, statements),
        Conditions = mapping is null ? new FillConditions() : Conditions(mapping),
        Met = mapping is null ? null : messages.Take(mapping, "met"),
        NotMet = mapping is null ? null : messages.Take(mapping, "not_met"),
        Undetermined = mapping is null ? null : messages.Take(mapping, "undetermined"),
        Span = entry.Key.Span,
    };

    private FillConditions Conditions(MappingReader mapping) => new()
    {
        Brand = mapping.TakeYesNo("brand"),
        BrandOnlyWhen = Test(mapping, "brand_only_when"),
        DispensedBy = Known(mapping.TakeScalar("dispensed_by"), Dispensers, "`dispensed_by`"),
        DaysAfterInjury = Days(mapping, "days_after_injury"),
        InjuredBefore = mapping.TakeDate("injured_before"),
        DaysBeforeSurgery = Days(mapping, "days_before_surgery"),
        DaysAfterSurgery = Days(mapping, "days_after_surgery"),
        MostDays = Days(mapping, "most_days"),
        WithinListLimit = mapping.TakeWord("within_list_limit", PackFormularyWords.Limits),
        Purposes = [.. mapping.TakeTextList("purpose").Select(word => Known(word, Purposes, "`purpose`")).OfType<string>()],
        When = Test(mapping, "when"),
        Unless = MappingReader.Over(mapping.Take("unless"), Diagnostics, "`unless`") is { } unless ? Nested(unless) : null,
    };

    private FillConditions Nested(MappingReader unless)
    {
        var conditions = Conditions(unless);
        unless.Finish();
        return conditions;
    }

    private Formula? Test(MappingReader mapping, string key) => mapping.Take(key) is { } test ? formulas.Read(test, "`" + key + "`") : null;

    private string? Known(ScalarNode? word, string[] known, string what)
    {
        if (word is null || known.Contains(word.Text, StringComparer.Ordinal))
            return word?.Text;
        Diagnostics.Report(DiagnosticCatalogue.UnknownWord, word.Span, what, word.Text, Alternatives.OneOf(known));
        return null;
    }

    /// <summary>A number of days that is not negative; one that is, is reported and stands as none.</summary>
    public static int? Days(MappingReader mapping, string key)
    {
        var days = mapping.TakeInteger(key);
        if (days is not < 0)
            return days;
        mapping.Diagnostics.Report(DiagnosticCatalogue.NegativeDays, mapping.TakeScalar(key)!.Span, key, days);
        return 0;
    }
}
