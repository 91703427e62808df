using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads how a fact is worked out from other entries of the case.</summary>
internal sealed class DerivationReader(PackReading reading, IReadOnlyDictionary<string, Fact> facts)
{
    private static readonly Dictionary<string, bool> Extents = new(StringComparer.Ordinal) { ["request"] = false, ["everything"] = true };
    private readonly DrugNameReader drugNames = new(reading);

    private DiagnosticBag Diagnostics => reading.Diagnostics;

    /// <summary>The derivation; null when there is none, or when it was reported.</summary>
    public Derivation? Read(Fact fact, MappingNode declared)
    {
        var derivation = declared["derived"] switch
        {
            null => null,
            ScalarNode { IsEmpty: false } rule => ReadPlain(rule),
            MappingNode mapping => ReadParameters(mapping),
            var other => Refuse(other),
        };
        if (derivation is not null)
            CheckFits(fact, derivation.Rule, declared);
        return derivation;
    }

    private Derivation? Refuse(Node node)
    {
        ValueReading.ReportKind(node, Diagnostics, "`derived`", "a derivation");
        return null;
    }

    private Derivation? ReadPlain(ScalarNode rule)
    {
        if (rule.Text is not ("daily_dose" or "is_less"))
            return ValueReading.Word(rule, PackWords.Derivations, Diagnostics, "`derived`") is { } known ? new Derivation { Rule = known } : null;
        Diagnostics.Report(DiagnosticCatalogue.WrongKind, rule.Span, "`" + rule.Text + "`", "a value", "a mapping with what it is of");
        return null;
    }

    private Derivation? ReadParameters(MappingNode mapping)
    {
        var derived = new MappingReader(mapping, Diagnostics, "`derived`");
        if (derived.TakeScalar("daily_dose") is { } ingredient)
        {
            drugNames.CheckIngredient(ingredient);
            var over = derived.TakeWord("over", Extents);
            derived.Finish();
            return new Derivation { Rule = DerivationRule.DailyDose, Ingredient = ingredient.Text, OverEverything = over ?? false };
        }
        var operands = derived.TakeSequence("is_less");
        derived.Finish();
        if (operands is null)
            return null;
        if (operands.Items is not [ScalarNode lesser, ScalarNode greater])
        {
            Diagnostics.Report(DiagnosticCatalogue.NotAPair, operands.Span, "`is_less`", "two facts");
            return null;
        }
        return Operand(lesser) is { } left && Operand(greater) is { } right
            ? new Derivation { Rule = DerivationRule.IsLess, Lesser = left, Greater = right }
            : null;
    }

    private Fact? Operand(ScalarNode name)
    {
        if (!facts.TryGetValue(name.Text, out var fact))
        {
            if (!reading.UnreadFacts.Contains(name.Text))
                Names.ReportUnknown(DiagnosticCatalogue.UnknownFact, name, facts.Keys, Diagnostics);
            return null;
        }
        if (fact.Type == FactType.Number)
            return fact;
        Diagnostics.Report(DiagnosticCatalogue.WrongTypeOfFact, name.Span, fact.Name, FactReader.Kind(fact.Type), FactReader.Kind(FactType.Number));
        return null;
    }

    private void CheckFits(Fact fact, DerivationRule rule, MappingNode declared)
    {
        var (type, scope) = DerivationShape.Of(rule);
        if (fact.Type != type)
            Diagnostics.Report(DiagnosticCatalogue.DerivationOfAnotherType, Places.At(declared, "type"), PackWords.Of(rule), FactReader.Kind(type), FactReader.Kind(fact.Type));
        else if (fact.Scope != scope && rule != DerivationRule.IsLess)
            Diagnostics.Report(DiagnosticCatalogue.DerivationOfAnotherScope, Places.At(declared, "scope"), PackWords.Of(rule), PackWords.Of(scope), PackWords.Of(fact.Scope));
        if (fact.Type == type && rule == DerivationRule.BodyPart)
            CheckBodyParts(fact, declared);
        if (fact.Type == type && DerivationShape.ChoicesOf(rule) is { } choices && !choices.SetEquals(fact.Choices.Select(choice => choice.Name)))
            Diagnostics.Report(DiagnosticCatalogue.DerivationOfOtherValues, Places.At(declared, "values"), PackWords.Of(rule), Alternatives.OneOf([.. choices.Order(StringComparer.Ordinal)]));
    }

    // The values are those body parts that the tests tell apart; any other is none of them.
    private void CheckBodyParts(Fact fact, MappingNode declared)
    {
        var known = reading.Services.BodyParts.Select(part => part.Id).ToArray();
        if (known.Length == 0)
            return;
        foreach (var choice in fact.Choices.Where(choice => reading.Services.BodyPart(choice.Name) is null))
        {
            Diagnostics.ReportWithHint(
                DiagnosticCatalogue.UnknownBodyPart, Places.At(declared, "values", choice.Name), Alternatives.DidYouMean(choice.Name, known), choice.Name);
        }
    }
}
