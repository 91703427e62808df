using System.Globalization;
using GuidelineEngine.Decisions;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Evaluation.Formularies;

/// <summary>One request line before the formulary of the California pack, with whatever a test says of it.</summary>
internal sealed record FormularyCase(string Item)
{
    public string Service { get; init; } = "2021-03-02";
    public string? Injury { get; init; }
    public string? Surgery { get; init; }
    public string? Written { get; init; }
    public string? Purpose { get; init; }
    public string? DispensedBy { get; init; }
    public string? AsWritten { get; init; }
    public string? Sig { get; init; }
    public string? Days { get; init; }
    public string? Refills { get; init; }
    public string? Since { get; init; }
    public bool NamesRecords { get; init; } = true;
    public string Stage { get; init; } = "prospective";
    public IReadOnlyDictionary<string, string> Findings { get; init; } = new Dictionary<string, string>();

    /// <summary>Everything stated that lets a generic exempt drug pass.</summary>
    public static FormularyCase Pharmacy(string item) => new(item) { DispensedBy = "pharmacy", AsWritten = "no", Injury = "2021-01-10" };

    public FormularyCase With(string fact, string value) => this with { Findings = new Dictionary<string, string>(Findings) { [fact] = value } };

    public FormularyStep Step => Request.Formulary!;

    public RequestDecision Request
    {
        get
        {
            var reading = CaliforniaPack.Engine.ReadCase("formulary.case.yaml", Text);
            reading.Diagnostics.Should().BeEmpty();
            return CaliforniaPack.Engine.Decide(reading.Case!).Requests[0];
        }
    }

    public string Text => string.Join('\n',
    [
        "case: formulary",
        $"as_of: {Service}",
        $"review: {{ stage: {Stage}, reviewer: physician }}",
        $"rfa: {{ kind: new, dated: {Service}, signed: yes, all_lines: yes }}",
        .. Injury is null ? Array.Empty<string>() : [$"injury: {{ date: {Injury} }}"],
        .. Surgery is null ? Array.Empty<string>() : [$"surgery: {{ procedure: a repair, date: {Surgery} }}"],
        "documents: [ { id: pr2, type: PR-2, date: 2017-01-02, pages: 2 } ]",
        "requests:",
        "  - id: line",
        $"    item: \"{Item}\"",
        $"    service_date: {Service}",
        .. Lines("written", Written), .. Lines("purpose", Purpose), .. Lines("dispensed_by", DispensedBy), .. Lines("dispense_as_written", AsWritten),
        .. Lines("sig", Sig), .. Lines("days_supply", Days), .. Lines("refills", Refills), .. Lines("since", Since),
        .. Findings.Count == 0 ? Array.Empty<string>() : ["    findings:", .. Findings.Select(finding => $"      {finding.Key}: {{ value: {finding.Value}{(NamesRecords ? ", source: { document: pr2 }" : "")} }}")],
        "",
    ]);

    /// <summary>A day some days after another, as a case writes it.</summary>
    public static string After(string day, int days) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] Lines(string key, string? value) => value is null ? [] : [$"    {key}: {value}"];
}
