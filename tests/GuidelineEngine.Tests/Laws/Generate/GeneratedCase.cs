using System.Globalization;

namespace GuidelineEngine.Tests.Laws.Generate;

/// <summary>One finding of a generated case, as the file writes it.</summary>
internal sealed record WrittenFinding(string Value, string? Date = null, string? Document = null)
{
    public string Yaml() => Date is null && Document is null && !Value.StartsWith('{')
        ? Value
        : "{ value: " + Value + (Date is null ? "" : ", date: " + Date) + (Document is null ? "" : ", source: { document: " + Document + ", page: 1 }") + " }";
}

/// <summary>A line of a generated case: its fields as written, and its findings.</summary>
internal sealed record WrittenRequest(string Id)
{
    public required IReadOnlyDictionary<string, string> Fields { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<WrittenFinding>> Findings { get; init; }

    public WrittenRequest With(string field, string value) => this with { Fields = new Dictionary<string, string>(Fields) { [field] = value } };

    public WrittenRequest WithFindings(string fact, params IReadOnlyList<WrittenFinding> series) =>
        this with { Findings = new Dictionary<string, IReadOnlyList<WrittenFinding>>(Findings) { [fact] = series } };
}

/// <summary>A case that fits a vocabulary, kept so that a law can change one thing and have it read again.</summary>
internal sealed record GeneratedCase
{
    public const string AsOf = "2014-11-12";

    public required string Stage { get; init; }
    public required string Reviewer { get; init; }

    /// <summary>What stands at the root, by key; the review, the findings and the requests apart.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<WrittenFinding>> Findings { get; init; }
    public required IReadOnlyList<WrittenRequest> Requests { get; init; }
    public string Asked { get; init; } = "";

    public GeneratedCase With(string field, string value) => this with { Fields = new Dictionary<string, string>(Fields) { [field] = value } };

    public GeneratedCase WithFindings(string fact, params IReadOnlyList<WrittenFinding> series) =>
        this with { Findings = new Dictionary<string, IReadOnlyList<WrittenFinding>>(Findings) { [fact] = series } };

    public GeneratedCase With(WrittenRequest changed) =>
        this with { Requests = [.. Requests.Select(request => request.Id == changed.Id ? changed : request)] };

    /// <summary>The same with the series of one fact, wherever the fact belongs.</summary>
    public GeneratedCase With(Word word, WrittenRequest request, params IReadOnlyList<WrittenFinding> series) =>
        word.OfTheCase ? WithFindings(word.Name, series) : With(request.WithFindings(word.Name, series));

    public IReadOnlyList<WrittenFinding> SeriesOf(Word word, WrittenRequest request) =>
        (word.OfTheCase ? Findings : request.Findings).GetValueOrDefault(word.Name, []);

    public string Yaml()
    {
        var text = new StringBuilderLines();
        text.Add("case: generated", "as_of: " + AsOf, $"review: {{ stage: {Stage}, reviewer: {Reviewer}{Asked} }}");
        foreach (var (key, value) in Fields)
            text.Add(key + ": " + value);
        AddFindings(text, Findings, "");
        text.Add("requests:");
        foreach (var request in Requests)
        {
            text.Add("  - id: " + request.Id);
            foreach (var (key, value) in request.Fields)
                text.Add($"    {key}: {value}");
            AddFindings(text, request.Findings, "    ");
        }
        return text.ToString();
    }

    private static void AddFindings(StringBuilderLines text, IReadOnlyDictionary<string, IReadOnlyList<WrittenFinding>> findings, string indent)
    {
        if (findings.All(series => series.Value.Count == 0))
            return;
        text.Add(indent + "findings:");
        foreach (var (fact, series) in findings.Where(series => series.Value.Count > 0))
        {
            text.Add(series.Count == 1
                ? $"{indent}  {fact}: {series[0].Yaml()}"
                : $"{indent}  {fact}: [{string.Join(", ", series.Select(finding => finding.Yaml()))}]");
        }
    }

    public static GeneratedCase From(Draw draw, IReadOnlyList<Word> words, int mostOpen = int.MaxValue, bool ofServices = false)
    {
        var stage = draw.Of("prospective", "retrospective", "concurrent", "independent_medical_review");
        var hasDocuments = !draw.Chance(5);
        var fields = new Dictionary<string, string>();
        if (hasDocuments)
            fields["documents"] = "[{ id: d1, type: PR-2, date: 2014-10-24, pages: 3 }, { id: d2, type: consultation, date: 2014-06-01 }, { id: d3, type: letter }]";
        AddRoot(draw, fields, hasDocuments);
        if (ofServices)
            GeneratedServices.AddHistory(draw, fields, hasDocuments);
        // A case has a temper: thoroughly documented, half documented, bare.
        var documented = draw.Of(90, 60, 100, 30);
        var open = 0;
        var findings = DrawFindings(draw, words.Where(word => word.OfTheCase), documented, hasDocuments, mostOpen, ref open);
        var requests = new List<WrittenRequest>();
        for (var i = 1; i <= draw.Of(1, 1, 2, 3); i++)
        {
            var id = "r" + i.ToString(CultureInfo.InvariantCulture);
            requests.Add(new WrittenRequest(id)
            {
                Fields = ofServices ? GeneratedServices.RequestFields(draw, stage, documented) : RequestFields(draw, stage, documented, hasDocuments),
                Findings = DrawFindings(draw, words.Where(word => !word.OfTheCase), documented, hasDocuments, mostOpen, ref open),
            });
        }
        return new GeneratedCase
        {
            Stage = stage,
            Reviewer = stage == "independent_medical_review" ? "physician" : draw.Of("staff", "physician"),
            Asked = draw.Chance(30) ? draw.Of(", information_requested: 2014-11-10", ", information_requested: 2014-11-03, information_due: 2014-11-11") : "",
            Fields = fields,
            Findings = findings,
            Requests = requests,
        };
    }

    private static void AddRoot(Draw draw, Dictionary<string, string> fields, bool hasDocuments)
    {
        if (!draw.Chance(15))
            fields["rfa"] = $"{{ kind: new, dated: {draw.Of("2014-11-05", "2014-10-20")}, received: {{ at: {draw.Of("2014-11-07T16:10", "2014-11-03", "2014-10-21T18:00")}, by: fax }}, signed: {(draw.Chance(5) ? "no" : "yes")}, all_lines: yes }}";
        if (!draw.Chance(15))
            fields["claim"] = $"{{ status: {(draw.Chance(5) ? "delayed" : "accepted")}, accepted: [low back], disputed: [right hip] }}";
        if (draw.Chance(70))
            fields["patient"] = draw.Of("{ age: 54, sex: male }", "{ age: 18 }", "{ sex: female }", "{ age: 66, sex: female }");
        if (draw.Chance(70))
            fields["injury"] = draw.Of("{ date: 2003-11-13 }", "{ date: 2014-08 }", "{ date: { by: 2014-09 } }", "{ date: 2014-10-20 }");
        if (draw.Chance(60))
            fields["diagnoses"] = draw.Of("[lumbago]", "[lumbago, { code: \"729.1\", text: myalgia }]", hasDocuments ? "[{ text: radiculopathy, source: d1 }]" : "[neck pain]");
        if (draw.Chance(60))
            fields["diagnoses_complete"] = hasDocuments && draw.Chance(70) ? "{ value: yes, source: d1 }" : draw.Of("yes", "no");
        if (draw.Chance(60))
            fields["medications"] = "[" + string.Join(", ", Enumerable.Range(0, draw.Between(1, 3)).Select(_ => Medication(draw, hasDocuments))) + "]";
        if (draw.Chance(60))
            fields["medications_complete"] = hasDocuments && draw.Chance(70) ? "{ value: yes, source: { document: d1, page: 2 } }" : draw.Of("yes", "no");
        if (draw.Chance(15))
            fields["prior_decisions"] = $"[{{ date: 2014-03-11, by: utilization_review, item: {draw.Of("Norco", "Xanax 1mg")}, outcome: {draw.Of("modify", "non_certify", "certify")}{draw.Of("", ", facts_changed: yes", ", facts_changed: no")} }}]";
    }

    private static string Medication(Draw draw, bool hasDocuments)
    {
        var text = "{ drug: \"" + (draw.Chance(5) ? "something unheard of" : draw.Of(GeneratedDrugs.Names)) + "\"";
        if (draw.Chance(60))
            text += ", sig: " + draw.Of("1 tab bid", "1-2 tabs q6h prn", "1 tab qhs");
        if (draw.Chance(50))
            text += ", since: " + Since(draw, hasDocuments, mayBeNew: false);
        if (draw.Chance(10))
            text += ", until: 2014-11-11";
        if (hasDocuments && draw.Chance(60))
            text += ", source: { document: d1, page: 2 }";
        return text + " }";
    }

    private static string Since(Draw draw, bool hasDocuments, bool mayBeNew)
    {
        var plain = draw.Of("2014-09-20", "2014-08", "2013", "2014-09-05");
        if (mayBeNew && draw.Chance(15))
            plain = "new";
        return draw.Below(4) switch
        {
            0 => plain,
            1 when hasDocuments => "{ value: " + plain + ", source: { document: d1, page: 2 } }",
            2 => draw.Of("{ by: 2014-09 }", "{ after: 2014-05 }", "{ after: 2014-08, by: 2014-09-20 }"),
            3 => draw.Of("{ at_least: 4 weeks }", "{ at_most: 3 months }", "{ at_least: 1 week, at_most: 2 months }"),
            _ => plain,
        };
    }

    private static Dictionary<string, string> RequestFields(Draw draw, string stage, int documented, bool hasDocuments)
    {
        var fields = new Dictionary<string, string>();
        var name = draw.Of(GeneratedDrugs.Names);
        var item = draw.Chance(3) ? "some cream" : name;
        if (!draw.Chance(12))
            item += draw.Of(" #30", " #60", " #90", " #20", " #120");
        fields["item"] = "\"" + item + "\"";
        if (stage == "independent_medical_review" || draw.Chance(15))
            fields["requested"] = draw.Of("2014-11-05", "2014-10-20", "2012-03-01");
        if (stage == "retrospective" || draw.Chance(10))
            fields["service_date"] = draw.Of("2014-11-10", "2014-10-31", "2014-09-30");
        if (draw.Chance(documented))
            fields["sig"] = draw.Of("1 tab bid", "1 tab q6h", "1-2 tabs q6h prn", "1 tab qhs", "2 tabs tid");
        else if (draw.Chance(10))
            fields["days_supply"] = draw.Of("30", "15");
        if (draw.Chance(documented))
            fields["refills"] = draw.Of("0", "1", "3");
        if (draw.Chance(documented / 2))
            fields["since"] = Since(draw, hasDocuments, mayBeNew: true);
        if (draw.Chance(60))
            fields["for"] = "{ diagnosis: lumbago, body_part: " + (draw.Chance(5) ? "right hip" : "low back") + " }";
        if (draw.Chance(documented / 2))
            fields["purpose"] = draw.Of("maintenance", "acute", "trial", "taper");
        if (draw.Chance(60))
            fields["supply"] = draw.Of("{ last_fill: 2014-10-20, quantity: 60, days: 60 }", "{ runs_out: 2014-11-15 }", "{ left: 40, daily_use: 2 }");
        if (draw.Chance(4))
            fields["rebuttal"] = "{ citation: A study }";
        if (draw.Chance(5))
            fields["in_addition"] = "yes";
        return fields;
    }

    private static Dictionary<string, IReadOnlyList<WrittenFinding>> DrawFindings(
        Draw draw, IEnumerable<Word> words, int documented, bool hasDocuments, int mostOpen, ref int open)
    {
        var findings = new Dictionary<string, IReadOnlyList<WrittenFinding>>();
        foreach (var word in words.Where(word => word.IsStateable))
        {
            if (!draw.Chance(documented) && open++ < mostOpen)
                continue;
            findings[word.Name] = draw.Below(10) switch
            {
                // A series: what changed over time is no contradiction.
                7 => [Finding(draw, word, hasDocuments) with { Date = "2014-03-02" }, Finding(draw, word, hasDocuments) with { Date = "2014-10-24" }],
                8 => [Finding(draw, word, hasDocuments) with { Date = "2014-10-24" }, Finding(draw, word, hasDocuments) with { Date = "2014-10-24" }],
                9 => [Finding(draw, word, hasDocuments) with { Date = "2014-11-11" }],
                _ => [Finding(draw, word, hasDocuments)],
            };
        }
        return findings;
    }

    private static WrittenFinding Finding(Draw draw, Word word, bool hasDocuments) => new(
        Value(draw, word),
        draw.Of<string?>(null, "2014-10-24", "2014-09-01", "2013-05-05"),
        hasDocuments && draw.Chance(75) ? draw.Of("d1", "d2", "d3") : null);

    /// <summary>A value that the fact can have, sometimes only bounds of one.</summary>
    public static string Value(Draw draw, Word word, bool exact = false) => word.Type switch
    {
        WordType.YesNo => draw.Of("yes", "no"),
        WordType.Choice => draw.Of(word.Choices),
        WordType.Date => exact || draw.Chance(80) ? draw.Of("2014-10-01", "2014-01-31", "2013-12-24", "2014-09-30") : draw.Of("2014-01", "2014-09", "{ by: 2014-03 }"),
        WordType.Duration => exact || draw.Chance(70) ? draw.Of("3 weeks", "10 weeks", "28 days", "2 months", "18 months") : draw.Of("{ at_least: 5 weeks }", "{ at_most: 20 days }"),
        _ when exact || draw.Chance(80) => draw.Between(0, 10).ToString(CultureInfo.InvariantCulture),
        _ => draw.Of("{ at_least: 3 }", "{ at_most: 6 }", "{ more_than: 2, at_most: 7 }"),
    };
}
