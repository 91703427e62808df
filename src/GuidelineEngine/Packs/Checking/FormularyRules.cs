using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>Every rule of the formulary turns some status round, every statement is rested on, and no message repeats a number.</summary>
internal static class FormularyRules
{
    public static void Check(WrittenPack pack, DiagnosticBag diagnostics)
    {
        if (pack.Formulary is not { } formulary)
            return;
        foreach (var message in formulary.EveryRule.SelectMany(rule => new[] { rule.Met, rule.NotMet, rule.Undetermined }).OfType<Message>())
        {
            foreach (var number in message.Parts.Select(part => NumbersInMessages.NumberIn(part.Literal)).OfType<string>())
                diagnostics.Report(DiagnosticCatalogue.NumberInMessage, message.Span, number);
        }
        // A misspelt name was reported where it stands; what it meant is not unused as well.
        if (!diagnostics.HasErrors)
            CheckUse(formulary, diagnostics);
    }

    private static void CheckUse(Formulary formulary, DiagnosticBag diagnostics)
    {
        var named = formulary.Statuses.Values.SelectMany(status => status.Unless).ToHashSet();
        foreach (var rule in formulary.Rules.Where(rule => !named.Contains(rule)))
            diagnostics.Report(DiagnosticCatalogue.RuleOfNoStatus, rule.Span, rule.Name);
        var used = formulary.EffectiveRestsOn
            .Concat(formulary.Statuses.Values.SelectMany(status => status.RestsOn))
            .Concat(formulary.EveryRule.SelectMany(rule => rule.RestsOn))
            .Concat(formulary.Drugs.SelectMany(drug => drug.RestsOn))
            .ToHashSet();
        foreach (var statement in formulary.Statements.Where(statement => !used.Contains(statement)))
            diagnostics.Report(DiagnosticCatalogue.UnusedStatement, statement.Span, statement.Name);
    }
}
