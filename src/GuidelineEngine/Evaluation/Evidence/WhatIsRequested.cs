using GuidelineEngine.Cases;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>The line as the engine read it, and what stays unsaid or doubtful on it.</summary>
internal static class WhatIsRequested
{
    private static readonly IReadOnlyList<string> OfItem = ["item"];

    public static void Say(RequestContext context, Paragraph paragraph)
    {
        var line = context.Request.Line;
        paragraph.Begin();
        AppendFullName(context, paragraph);
        if (line.Strength is { } strength)
            AppendStrength(strength.Value, paragraph);
        if (line.Quantity is { } quantity)
        {
            paragraph.Append(", ");
            paragraph.Append(quantity.Value);
            AppendUnit(line.Unit ?? line.Form?.Value ?? (line.Product is { Forms: [var unit, ..] } ? unit : "unit"), quantity.Value, paragraph);
        }
        if (line.Refills is { Value: > 0 } refills)
        {
            paragraph.Append(", with ");
            paragraph.Append(refills.Value);
            paragraph.Append(refills.Value == 1 ? " refill" : " refills");
        }
        if (line.Service is not null)
        {
            foreach (var part in AskedService.Of(context))
                paragraph.Append(", ", part);
        }
        paragraph.Append(" is requested");
        if (context.Request.ForDiagnosis is { } diagnosis)
            paragraph.Append(" for ", diagnosis);
        paragraph.Append(".");
        paragraph.End(facts: OfItem);
        if (line.Sig is null && line.DaysSupply is null && line.Product is not null)
            paragraph.Say("The request does not say how it is taken or how long it is to last.", facts: OfItem);
        foreach (var difference in context.Request.Differences)
            paragraph.Say("The case and the line differ: " + difference + ".", facts: OfItem);
        foreach (var doubt in line.Doubts)
        {
            if (!doubt.Blocks)
                paragraph.Say("On the line: " + CitationText.WithStop(doubt.Text), facts: OfItem);
        }
    }

    // As MessageText.FullName has it.
    private static void AppendFullName(RequestContext context, Paragraph paragraph)
    {
        if (context.Product is { Ingredients: [var only] } && context.Request.Line.Brand is null)
            paragraph.Append(only);
        else
            paragraph.Append(MessageText.FullName(context));
    }

    private static void AppendStrength(Strength strength, Paragraph paragraph)
    {
        if (strength.PerIngredient is [var only] && FactText.IsSmall(only))
        {
            paragraph.Append(" ");
            paragraph.Append(only);
            paragraph.Append(" ", strength.Unit);
        }
        else
        {
            paragraph.Append(" ", strength.ToString());
        }
    }

    private static void AppendUnit(string unit, decimal count, Paragraph paragraph)
    {
        paragraph.Append(" ", unit);
        if (count != 1 && !unit.EndsWith('s'))
            paragraph.Append(unit.EndsWith("patch", StringComparison.Ordinal) ? "es" : "s");
    }
}
