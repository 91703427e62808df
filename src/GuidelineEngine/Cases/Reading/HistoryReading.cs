using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cases;

/// <summary>Reads what went before: medications, treatments, surgery, earlier decisions.</summary>
internal static class HistoryReading
{
    private static readonly string[] PriorOutcomes = ["certify", "modify", "non_certify", "overturned", "upheld"];

    public static Medication? Medication(Node node, CaseSetting setting, DateOnly asOf)
    {
        const string what = "a medication";
        if (node is not MappingNode)
        {
            return ValueReading.Scalar(node, setting.Diagnostics, what) is { } name
                ? new Medication { Written = name.Text, Line = setting.Lines.Read(name.Text) } : null;
        }
        var medication = setting.Over(node, what)!;
        var drug = medication.RequireScalar("drug");
        var sig = medication.TakeText("sig");
        var since = StartReading.Read(medication.Take("since"), setting);
        var until = setting.Day(medication, "until");
        var overTheCounter = medication.TakeYesNo("otc") ?? false;
        var origin = OriginReading.Read(medication.Take("source"), setting);
        medication.Finish();
        if (drug is null)
            return null;
        if (since is { Day.Earliest: { } begun } && begun > asOf)
        {
            setting.Diagnostics.Report(
                DiagnosticCatalogue.StartAfterService, CaseSetting.Beginning(medication.Take("since")!.Span), since.Written, "the date of the case",
                asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        if (until is { } end && since is { IsNew: false, Day.Earliest: { } start } && start > end)
            setting.Diagnostics.Report(DiagnosticCatalogue.EndBeforeStart, CaseSetting.Beginning(node.Span), what, "`until`", "`since`");
        return new Medication
        {
            Written = sig is null ? drug.Text : drug.Text + ", " + sig,
            Line = sig is null ? setting.Lines.Read(drug.Text) : new StatedFields { Sig = sig }.Over(setting.Lines.Read(drug.Text), setting.Lines).Line,
            Since = since,
            Until = until,
            IsOverTheCounter = overTheCounter,
            Origin = origin,
        };
    }

    public static Treatment? Treatment(Node node, CaseSetting setting)
    {
        const string what = "a treatment";
        if (setting.Over(node, what) is not { } treatment)
            return null;
        var name = treatment.RequireText("treatment");
        var from = DayReading.DaysOrBounds(treatment.Take("from"), setting, "`from`");
        var to = DayReading.DaysOrBounds(treatment.Take("to"), setting, "`to`");
        var visits = setting.Count(treatment, "visits", 0, 10_000);
        var result = treatment.TakeText("result");
        var stopped = treatment.TakeText("stopped_because");
        var origin = OriginReading.Read(treatment.Take("source"), setting);
        treatment.Finish();
        if (from.Earliest is { } start && to.Latest is { } end && start > end)
            setting.Diagnostics.Report(DiagnosticCatalogue.EndBeforeStart, CaseSetting.Beginning(node.Span), what, "`to`", "`from`");
        return name is null ? null : new Treatment(name, from, to, visits, result, stopped, origin) { Line = setting.Lines.Read(name) };
    }

    public static Surgery? Surgery(Node? node, CaseSetting setting)
    {
        if (setting.Over(node, "`surgery`") is not { } surgery)
            return null;
        var procedure = surgery.RequireText("procedure");
        var read = new Surgery(procedure ?? "", surgery.TakeText("body_part"), setting.Day(surgery, "date"), surgery.TakeYesNo("planned"));
        surgery.Finish();
        return procedure is null ? null : read;
    }

    public static PriorDecision? PriorDecision(Node node, CaseSetting setting)
    {
        if (setting.Over(node, "a prior decision") is not { } prior)
            return null;
        var date = setting.Day(prior.RequireScalar("date"), "`date`");
        var by = prior.RequireText("by");
        var item = prior.RequireText("item");
        prior.Require("outcome");
        var outcome = setting.Word(prior, "outcome", PriorOutcomes);
        var authorization = prior.TakeText("authorization");
        var through = setting.Day(prior, "through");
        var sameRequester = prior.TakeYesNo("same_requester");
        var sameGroup = prior.TakeYesNo("same_group");
        var factsChanged = prior.TakeYesNo("facts_changed");
        var served = setting.Day(prior, "served");
        prior.Finish();
        if (date is not { } day || by is null || item is null || outcome is null)
            return null;
        return new PriorDecision
        {
            Date = day,
            By = by,
            Item = item,
            Line = setting.Lines.Read(item),
            Outcome = outcome,
            Authorization = authorization,
            Through = through,
            SameRequester = sameRequester,
            SameGroup = sameGroup,
            Served = served,
            FactsChanged = factsChanged,
        };
    }
}
