using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Reads what the case says of the worker and the claim: patient, injury, diagnoses, claim.</summary>
internal static class WorkerReading
{
    private const int OldestAge = 130;

    private static readonly Dictionary<string, ClaimStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["accepted"] = ClaimStatus.Accepted,
        ["denied"] = ClaimStatus.Denied,
        ["delayed"] = ClaimStatus.Delayed,
    };

    private static readonly string[] Sexes = ["male", "female"];

    public static Claim Claim(Node? node, CaseSetting setting)
    {
        if (setting.Over(node, "`claim`") is not { } claim)
            return Cases.Claim.Unknown;
        var status = claim.TakeWord("status", Statuses) ?? ClaimStatus.Unknown;
        var read = new Claim(status, Texts(claim.TakeTextList("accepted")), Texts(claim.TakeTextList("disputed")))
        {
            LiabilityFinal = setting.Day(claim, "liability_final"),
        };
        claim.Finish();
        return read;
    }

    public static Patient Patient(Node? node, CaseSetting setting)
    {
        if (setting.Over(node, "`patient`") is not { } patient)
            return Cases.Patient.Unknown;
        var age = Age(patient.Take("age"), setting);
        var sex = setting.Word(patient, "sex", Sexes);
        patient.Finish();
        return new Patient(age, sex);
    }

    public static DateRange InjuryDate(Node? node, CaseSetting setting)
    {
        if (setting.Over(node, "`injury`") is not { } injury)
            return DateRange.Unknown;
        var day = DayReading.DaysOrBounds(injury.Take("date"), setting, "`date`");
        injury.Finish();
        return day;
    }

    public static IReadOnlyList<Diagnosis> Diagnoses(IReadOnlyList<Node> items, CaseSetting setting) =>
        CaseSetting.Each(items, setting, Diagnosis);

    private static Diagnosis? Diagnosis(Node node, CaseSetting setting)
    {
        if (node is not MappingNode)
            return ValueReading.Scalar(node, setting.Diagnostics, "a diagnosis") is { } name ? new Diagnosis(null, name.Text, null) : null;
        var diagnosis = setting.Over(node, "a diagnosis")!;
        var code = diagnosis.TakeText("code");
        var text = code is null ? diagnosis.RequireText("text") : diagnosis.TakeText("text") ?? code;
        var origin = OriginReading.Read(diagnosis.Take("source"), setting);
        diagnosis.Finish();
        return text is null ? null : new Diagnosis(code, text, origin);
    }

    // An age is read as a finding on a fact of that unit would be.
    private static Interval Age(Node? node, CaseSetting setting)
    {
        if (node is null)
            return Interval.Unknown;
        var age = new FindingValueReading(AgeInYears, setting, DateOnly.MinValue).Read(node);
        return age?.Number ?? Interval.Unknown;
    }

    private static readonly Packs.Fact AgeInYears = new()
    {
        Name = "age",
        Slot = 0,
        Type = Packs.FactType.Number,
        Scope = Packs.FactScope.Case,
        Kind = Packs.FactKind.Observation,
        Unit = "years",
        Least = 0,
        Most = OldestAge,
        Ask = "",
        Label = "age",
        Span = default,
    };

    private static string[] Texts(IReadOnlyList<ScalarNode> scalars)
    {
        var texts = scalars.Count == 0 ? [] : new string[scalars.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = scalars[i].Text;
        return texts;
    }
}
