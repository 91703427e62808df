using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads the declaration of one fact, but for its derivation.</summary>
internal static class FactReader
{
    /// <summary>The fact; null, and reported, when it lacks what makes it one.</summary>
    public static Fact? Read(MappingEntry entry, int slot, DiagnosticBag diagnostics)
    {
        var name = Names.Declare(entry.Key, diagnostics, "a fact");
        if (FormulaReader.Keys.Contains(name) || MessageReader.Places.Contains(name))
            diagnostics.Report(DiagnosticCatalogue.ReservedName, entry.Key.Span, name);
        if (MappingReader.Over(entry.Value, diagnostics, "the fact `" + name + "`") is not { } fact)
            return null;

        fact.Require("type");
        var type = fact.TakeWord("type", PackWords.FactTypes);
        fact.Require("scope");
        var scope = fact.TakeWord("scope", PackWords.FactScopes);
        fact.Require("kind");
        var kind = fact.TakeWord("kind", PackWords.FactKinds);
        var label = fact.RequireText("label");
        var read = new Fact
        {
            Name = name,
            Slot = slot,
            Type = type ?? FactType.YesNo,
            Scope = scope ?? FactScope.Request,
            Kind = kind ?? FactKind.Observation,
            Label = label ?? name,
            Ask = ReadAsk(fact, diagnostics),
            Unit = Only(FactType.Number, "unit") ? fact.TakeText("unit") : null,
            Least = Only(FactType.Number, "least") ? fact.TakeNumber("least") : null,
            Most = Only(FactType.Number, "most") ? fact.TakeNumber("most") : null,
            Choices = Only(FactType.Choice, "values") ? ReadChoices(fact, diagnostics) : [],
            Definition = fact.TakeText("is"),
            DefinedBy = fact.TakeText("from"),
            AnsweredBy = [.. fact.TakeTextList("answered_by").Select(record => record.Text)],
            Span = entry.Key.Span,
        };
        fact.Finish();
        return type is null ? null : read;

        bool Only(FactType needed, string key)
        {
            if (fact.Take(key) is not null && type is { } known && known != needed)
                diagnostics.Report(DiagnosticCatalogue.KeyOfAnotherType, Places.At(fact.Node, key), key, Kind(needed), name, Kind(known));
            return type == needed;
        }
    }

    /// <summary>A type as a sentence names it.</summary>
    public static string Kind(FactType type) => type switch
    {
        FactType.YesNo => "a yes or no",
        FactType.Number => "a number",
        FactType.Duration => "a duration",
        FactType.Date => "a date",
        _ => "a choice",
    };

    // What a derived fact lacks is a field of the case, which has a question of its own.
    private static string ReadAsk(MappingReader fact, DiagnosticBag diagnostics)
    {
        var isDerived = fact.Take("derived") is { } derived && !(derived is MappingNode rule && rule["is_less"] is not null);
        if (!isDerived)
            return fact.RequireText("ask") ?? "";
        if (fact.Take("ask") is { } ask)
            diagnostics.Report(DiagnosticCatalogue.AskOfDerivedFact, ask.Span);
        return "";
    }

    private static List<Choice> ReadChoices(MappingReader fact, DiagnosticBag diagnostics)
    {
        fact.Require("values");
        var choices = new List<Choice>();
        foreach (var value in fact.TakeMapping("values")?.Entries ?? [])
        {
            var choice = Names.Declare(value.Key, diagnostics, "a value");
            choices.Add(new Choice(choice, ValueReading.Scalar(value.Value, diagnostics, "`" + choice + "`")?.Text ?? choice));
        }
        if (choices.Count < 2 && fact.Node["values"] is MappingNode values)
            diagnostics.Report(DiagnosticCatalogue.TooFewChoices, values.Span, choices.Count);
        return choices;
    }
}
