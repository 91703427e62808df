using GuidelineEngine.Documents;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>The root of a case file, read part by part.</summary>
internal static class CaseFile
{
    // The order in which a message lists them.
    private static readonly string[] Keys =
    [
        "case", "as_of", "review", "rfa", "claim", "patient", "injury", "diagnoses", "diagnoses_complete", "documents", "prior_decisions",
        "medications", "medications_complete", "treatments", "treatments_complete", "surgery", "requester", "findings", "requests",
    ];

    /// <summary>The case; null when it lacks what a case cannot do without. Mistakes are reported.</summary>
    public static ClinicalCase? Read(Node node, CaseSetting setting, CaseOverrides overrides)
    {
        if (setting.Over(node, "a case") is not { } root)
            return null;
        root.AskInOrder(Keys);
        var records = RecordReading.Read(CaseSetting.Items(root, "documents"), setting);
        setting.Records = new RecordList(records);

        var overridden = new List<string>();
        var id = root.RequireText("case");
        var review = ReviewReading.Read(root, setting, overrides, overridden);
        // Without its date the rest of the case is still read for its mistakes, as if on a day that decides nothing.
        var settled = review ?? ReviewReading.Unsettled;
        var rfa = FormReading.Read(root.Take("rfa"), setting);
        var claim = WorkerReading.Claim(root.Take("claim"), setting);
        var patient = WorkerReading.Patient(root.Take("patient"), setting);
        var injury = WorkerReading.InjuryDate(root.Take("injury"), setting);
        var diagnoses = Declared(WorkerReading.Diagnoses(CaseSetting.Items(root, "diagnoses"), setting), root, "diagnoses_complete", setting);
        var priors = CaseSetting.Each(CaseSetting.Items(root, "prior_decisions"), setting, HistoryReading.PriorDecision);
        var taken = CaseSetting.Each(CaseSetting.Items(root, "medications"), (setting, settled.AsOf), static (item, with) => HistoryReading.Medication(item, with.setting, with.AsOf));
        var medications = Declared(taken, root, "medications_complete", setting);
        var given = CaseSetting.Each(CaseSetting.Items(root, "treatments"), setting, HistoryReading.Treatment);
        var treatments = Declared(given, root, "treatments_complete", setting);
        var surgery = HistoryReading.Surgery(root.Take("surgery"), setting);
        var requester = FormReading.Requester(root.Take("requester"), setting);
        var findings = new FindingReading(setting, FactScope.Case, settled.AsOf, Keys).Read(root.Take("findings"));
        var requests = new RequestListReading(setting, settled, rfa, overridden).Read(root.Require("requests"));
        root.Finish();
        if (id is null || review is null)
            return null;
        return new ClinicalCase
        {
            Id = id,
            AsOf = review.AsOf,
            Stage = review.Stage,
            Reviewer = review.Reviewer,
            InformationRequested = review.InformationRequested,
            InformationDue = review.InformationDue,
            InformationReceived = review.InformationReceived,
            Rfa = rfa,
            Claim = claim,
            Patient = patient,
            InjuryDate = injury,
            Diagnoses = diagnoses,
            Documents = records,
            PriorDecisions = priors,
            Medications = medications,
            Treatments = treatments,
            Surgery = surgery,
            Requester = requester,
            Findings = findings,
            Requests = requests,
            Overridden = overridden,
        };
    }

    // "yes", or { value: yes, source: … }.
    private static CaseList<T> Declared<T>(IReadOnlyList<T> items, MappingReader root, string key, CaseSetting setting)
    {
        var node = root.Take(key);
        if (node is not MappingNode)
            return new CaseList<T>(items, root.TakeYesNo(key) ?? false, null);
        var what = "`" + key + "`";
        var declaration = setting.Over(node, what)!;
        var value = declaration.RequireScalar("value");
        var origin = OriginReading.Read(declaration.Take("source"), setting);
        declaration.Finish();
        var complete = value is not null && ValueReading.YesNo(value, setting.Diagnostics, what) is true;
        return new CaseList<T>(items, complete, origin);
    }
}
