namespace GuidelineEngine.Tests.Laws.Generate;

/// <summary>The few services of every generated pack of services: counted in each way, classes within classes.</summary>
internal static class GeneratedServices
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["drugs/all.yaml"] = GeneratedDrugs.Files["drugs/all.yaml"],
        ["services/all.yaml"] = """
            body_parts:
              low_back: { label: low back, names: [low back, lumbar], levels: [L1, L2, L3, L4, L5, S1] }
              neck: { label: neck, names: [neck, cervical] }
              shoulder: { label: shoulder, names: [shoulder] }
            classes:
              therapy: { means: Treatment given in visits. }
              physical_medicine: { means: Therapy of the body., within: therapy }
              procedure: { means: Something done once. }
              program: { means: Care by several hands. }
              device: { means: Something to take home. }
            services:
              physical_therapy: { label: physical therapy, names: [physical therapy, PT], classes: physical_medicine, counted_in: visits }
              acupuncture: { label: acupuncture, names: [acupuncture], classes: therapy, counted_in: visits }
              epidural_injection: { label: epidural steroid injection, names: [epidural steroid injection, ESI], classes: procedure, counted_in: levels }
              restoration_program: { label: functional restoration program, names: [functional restoration program], classes: program, counted_in: hours }
              tens: { label: TENS unit, names: [TENS unit], classes: device }
              gym: { label: gym program, names: [gym program], classes: program, counted_in: visits }

            """,
    };

    /// <summary>A scope of every service.</summary>
    public const string Every = "{ service_class: [therapy, procedure, program, device] }";

    private static readonly string[] Names =
        ["Physical therapy", "Acupuncture", "Epidural steroid injection", "Functional restoration program", "TENS unit", "Gym program"];

    private static readonly string[] Parts = ["low back", "neck", "shoulder"];

    public static string Scope(Draw draw) => draw.Of(
        Every, "{ service_class: therapy }", "{ service: [physical_therapy, gym] }", "{ service_class: [therapy, program], except_for: { service: acupuncture } }", "{ service_class: device }");

    public static string Allowance(Draw draw) => draw.Of(
        "{ visits: 24 }", "{ visits: 12 }", "{ weeks: 6 }", "{ levels: 2 }", "{ hours: 160 }", "{ trial: 30 days }", "{ trial: 1 month }", "{ visits: 6 }");

    /// <summary>A list to look through, and for what.</summary>
    public static string List(Draw draw)
    {
        if (draw.Chance(30))
            return $"in: {draw.Of("other_requests", "taken_together")}, where: {draw.Of("{ service: physical_therapy }", "{ service_class: therapy }", "{ drug_class: opioid }")}";
        var parts = new List<string> { draw.Of("service: physical_therapy", "service_class: therapy", "service: [acupuncture, tens]", "drug_class: opioid", "ingredient: hydrocodone") };
        if (draw.Chance(40))
            parts.Add("result: " + draw.Of("helped", "[helped, partial]", "no_benefit"));
        if (draw.Chance(30))
            parts.Add("within: " + draw.Of("6 months", "30 days"));
        if (draw.Chance(25))
            parts.Add("body_part: same");
        return $"in: treatments, where: {{ {string.Join(", ", parts)} }}";
    }

    public static void AddHistory(Draw draw, Dictionary<string, string> fields, bool hasDocuments)
    {
        if (draw.Chance(65))
            fields["treatments"] = "[" + string.Join(", ", Enumerable.Range(0, draw.Between(1, 3)).Select(_ => Treatment(draw, hasDocuments))) + "]";
        if (draw.Chance(60))
            fields["treatments_complete"] = hasDocuments && draw.Chance(70) ? "{ value: yes, source: d1 }" : draw.Of("yes", "no");
        if (draw.Chance(30))
            fields["surgery"] = draw.Of("{ procedure: discectomy, date: 2014-10-01 }", "{ procedure: discectomy }", "{ procedure: discectomy, date: 2014-12-01, planned: yes }");
    }

    public static Dictionary<string, string> RequestFields(Draw draw, string stage, int documented)
    {
        var fields = new Dictionary<string, string> { ["item"] = "\"" + Item(draw, documented) + "\"" };
        if (stage == "independent_medical_review" || draw.Chance(15))
            fields["requested"] = draw.Of("2014-11-05", "2014-10-20", "2012-03-01");
        if (stage == "retrospective" || draw.Chance(10))
            fields["service_date"] = draw.Of("2014-11-10", "2014-10-31", "2014-09-30");
        if (draw.Chance(documented / 2))
            fields["since"] = draw.Of("2014-09-20", "new", "{ by: 2014-09 }");
        if (draw.Chance(60))
            fields["for"] = "{ diagnosis: lumbago, body_part: low back }";
        return fields;
    }

    /// <summary>The service that a generated line begins with.</summary>
    public static string NameOf(string item) => Names.First(name => item.Trim('"').StartsWith(name, StringComparison.Ordinal));

    /// <summary>What a generated line says beside amounts: the body part and the way.</summary>
    public static string RestOf(string item) =>
        string.Concat(Parts.Where(part => item.Contains(", " + part, StringComparison.Ordinal)).Select(part => ", " + part))
        + (item.Contains("transforaminal", StringComparison.Ordinal) ? ", transforaminal" : item.Contains("interlaminar", StringComparison.Ordinal) ? ", interlaminar" : "");

    private static string Item(Draw draw, int documented)
    {
        var name = draw.Of(Names);
        var item = name;
        if (name is "Epidural steroid injection" && draw.Chance(40))
            item += draw.Of(", transforaminal", ", interlaminar");
        if (draw.Chance(50))
            item += ", " + draw.Of(Parts);
        if (!draw.Chance(documented))
            return item;
        return item + name switch
        {
            "Epidural steroid injection" => draw.Of(", 1 level", ", 3 levels", ", 2 levels"),
            "Functional restoration program" => draw.Of(" x 80 hours", " x 200 hours", " x 160 hours"),
            "TENS unit" => draw.Of(" purchase", " rental for 30 days", " trial for 60 days", " rental", " for 60 days"),
            _ => draw.Of(" 3x4", " x 12 visits", " x 6 visits", " 2x8", " x 30 visits", " for 8 weeks"),
        };
    }

    private static string Treatment(Draw draw, bool hasDocuments)
    {
        var text = "{ treatment: \"" + draw.Of("physical therapy, low back", "physical therapy", "acupuncture, neck", "Norco 10/325", "TENS unit", "something unheard of") + "\"";
        if (draw.Chance(70))
            text += ", visits: " + draw.Of("6", "12", "18");
        if (draw.Chance(60))
            text += ", from: " + draw.Of("2014-08-01", "2013", "2014-11", "2014-11-20");
        else if (draw.Chance(60))
            text += ", to: " + draw.Of("2014-10-30", "2014-05", "2012-03-01");
        if (draw.Chance(60))
            text += ", result: " + draw.Of("helped", "no_benefit", "partial", "some relief");
        if (hasDocuments && draw.Chance(60))
            text += ", source: { document: d1, page: 2 }";
        return text + " }";
    }
}
