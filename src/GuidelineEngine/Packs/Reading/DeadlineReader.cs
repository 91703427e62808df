using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads the limits of time of a policy.</summary>
internal sealed class DeadlineReader(DiagnosticBag diagnostics, StatementNames statements)
{
    public IReadOnlyList<DeadlineRule> Read(Node? node)
    {
        if (MappingReader.Over(node, diagnostics, "`deadlines`") is not { } deadlines)
            return [];
        var read = new List<DeadlineRule>();
        foreach (var (word, kind) in PackWords.Deadlines.OrderBy(known => known.Value))
        {
            foreach (var item in deadlines.TakeSequence(word)?.Items ?? [])
            {
                if (ReadOne(item, kind) is { } rule)
                    read.Add(rule);
            }
        }
        deadlines.Finish();
        return read;
    }

    private DeadlineRule? ReadOne(Node item, DeadlineKind kind)
    {
        if (MappingReader.Over(item, diagnostics, "a limit") is not { } limit)
            return null;
        var stages = WordList.Take(limit, "stage", Words.Stages);
        var expedited = limit.TakeYesNo("expedited");
        var drug = limit.TakeYesNo("drug");
        var liability = limit.TakeYesNo("liability");
        var serviceFrom = limit.TakeDate("service_from");
        (CountUnit Unit, int? Count)[] counts =
        [
            (CountUnit.Days, limit.TakeInteger("days")), (CountUnit.BusinessDays, limit.TakeInteger("business_days")), (CountUnit.Hours, limit.TakeInteger("hours")),
        ];
        limit.Require("after");
        var after = WordList.Take(limit, "after", PackWords.CountStarts);
        var restsOn = statements.Take(limit, "rests_on");
        limit.Finish();
        var stated = counts.Where(count => count.Count is not null).ToList();
        if (stated is not [(var unit, >= 1 and <= 10_000 and var number)])
        {
            diagnostics.Report(DiagnosticCatalogue.NotOneCount, Places.At(limit.Node));
            return null;
        }
        return new DeadlineRule
        {
            Kind = kind,
            Stages = stages,
            Expedited = expedited,
            Drug = drug,
            AfterLiability = liability,
            ServiceFrom = serviceFrom,
            Count = number,
            Unit = unit,
            After = after,
            RestsOn = restsOn,
        };
    }
}
