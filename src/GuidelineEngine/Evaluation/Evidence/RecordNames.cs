using GuidelineEngine.Cases;

namespace GuidelineEngine.Evaluation;

/// <summary>Records as sentences name them: "PR-2 of 2014-10-24".</summary>
internal static class RecordNames
{
    public static Func<string, string> Of(ClinicalCase clinicalCase)
    {
        var names = clinicalCase.Documents.ToDictionary(record => record.Id, Name, StringComparer.Ordinal);
        return id => names.GetValueOrDefault(id, id);
    }

    public static string Name(RecordDocument record)
    {
        var name = "the " + record.Type;
        return record.Date is { } date ? name + " of " + FactText.Day(date) : name;
    }
}
