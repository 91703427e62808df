using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Reads one request.</summary>
internal sealed class RequestReading(CaseSetting setting, ReviewSettings review, AuthorizationRequest? rfa, List<string> overridden)
{
    // The order in which a message lists them.
    private static readonly string[] Keys =
    [
        "id", "item", "stage", "requested", "service_date", "purpose", "for", "since", "supply", "findings", "drug", "strength", "form", "route",
        "quantity", "refills", "sig", "days_supply", "in_addition", "rebuttal", "service", "visits", "per_week", "weeks", "body_part", "side", "levels",
        "hours", "days", "acquisition", "approach", "written", "dispense_as_written", "dispensed_by",
    ];

    private static readonly string[] Purposes = ["acute", "trial", "maintenance", "dose_change", "taper", "restart", "perioperative"];

    /// <summary>The request; null when it has no id or no item. Mistakes are reported.</summary>
    public TreatmentRequest? Read(MappingReader request)
    {
        request.AskInOrder(Keys);
        var id = request.RequireText("id");
        var item = request.RequireText("item");
        var asRead = setting.Lines.Read(item ?? "");
        var stage = StageOf(request, id);
        var requested = Requested(request, stage);
        var serviceDate = ServiceDate(request, stage, asRead);
        var purpose = setting.Word(request, "purpose", Purposes);
        var (diagnosis, bodyPart) = For(request.Take("for"));
        var since = StartReading.Read(request.Take("since"), setting);
        var supply = StockReading.Read(request.Take("supply"), setting);
        var stated = StatedFields.Read(request, setting);
        var (line, differences) = stated.Over(asRead, setting.Lines);
        var service = ServiceTermsReading.Read(request, setting);
        if (service is not null)
        {
            (line, var ofService) = new StatedService(service, setting.Lines).Over(line);
            differences = ofService.Count == 0 ? differences : [.. differences, .. ofService];
        }
        var read = new TreatmentRequest
        {
            Id = id ?? "",
            Item = item ?? "",
            Line = line,
            Differences = WithThoseOfReview(differences, asRead, stage, serviceDate),
            Stage = stage,
            Requested = requested,
            ServiceDate = serviceDate,
            Purpose = purpose,
            ForDiagnosis = diagnosis,
            ForBodyPart = bodyPart,
            Since = since,
            Supply = supply,
            InAddition = request.TakeYesNo("in_addition") ?? false,
            Rebuttal = Rebuttal(request.Take("rebuttal")),
            Written = setting.Day(request, "written"),
            DispenseAsWritten = request.TakeYesNo("dispense_as_written"),
            DispensedBy = request.TakeText("dispensed_by"),
            Service = service,
            Findings = new FindingReading(setting, FactScope.Request, serviceDate, Keys).Read(request.Take("findings")),
        };
        request.Finish();
        CheckStart(request, since, serviceDate);
        return id is null || item is null ? null : read;
    }

    private Stage StageOf(MappingReader request, string? id)
    {
        var own = request.TakeWord("stage", Words.Stages);
        if (own is { } said && review.StageForAll is { } forAll && said != forAll)
            overridden.Add(ReviewReading.Replaced("stage of " + id, Words.Of(forAll), Words.Of(said)));
        return review.StageForAll ?? own ?? review.Stage;
    }

    private DateOnly Requested(MappingReader request, Stage stage)
    {
        var requested = setting.Day(request, "requested") ?? rfa?.Dated;
        if (requested is null && !request.Has("requested") && stage == Stage.IndependentMedicalReview)
            setting.Diagnostics.Report(DiagnosticCatalogue.NoRequestDate, Beginning(request), Name(request));
        return requested ?? review.AsOf;
    }

    private DateOnly ServiceDate(MappingReader request, Stage stage, RequestLine line)
    {
        var serviceDate = setting.Day(request, "service_date") ?? OnLine(line);
        if (serviceDate is null && !request.Has("service_date") && stage == Stage.Retrospective)
            setting.Diagnostics.Report(DiagnosticCatalogue.NoServiceDate, Beginning(request), Name(request));
        return serviceDate ?? review.AsOf;
    }

    private static DateOnly? OnLine(RequestLine line) => line.ServiceDate is { Value: var day } && CaseSetting.IsPlausible(day.Year) ? day : null;

    private static IReadOnlyList<string> WithThoseOfReview(IReadOnlyList<string> differences, RequestLine line, Stage stage, DateOnly serviceDate) =>
        line is { ServiceDate: null, Retrospective: null } ? differences : [.. differences, .. Differences(line, stage, serviceDate)];

    // What the line says of the review itself is no field of the item, yet a difference as much as another.
    private static IEnumerable<string> Differences(RequestLine line, Stage stage, DateOnly serviceDate)
    {
        if (line.ServiceDate is { Value: var day } && day != serviceDate)
            yield return "service_date: " + Text(serviceDate) + " in the case, " + Text(day) + " on the line";
        if (line.Retrospective is { Value: true } && stage is Stage.Prospective or Stage.Concurrent)
            yield return "stage: " + Words.Of(stage) + " in the case, " + Words.Of(Stage.Retrospective) + " on the line";
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A course that begins after the service would count as no time at all, and read as a new one.
    private void CheckStart(MappingReader request, CourseStart? since, DateOnly serviceDate)
    {
        if (since is { IsNew: false } && since.StartSeenFrom(serviceDate) is var start && (start.IsEmpty || start.Earliest > serviceDate))
        {
            setting.Diagnostics.Report(
                DiagnosticCatalogue.StartAfterService, CaseSetting.Beginning(request.Take("since")!.Span), since.Written,
                "the service date", Text(serviceDate));
        }
    }

    private (string? Diagnosis, string? BodyPart) For(Node? node)
    {
        if (setting.Over(node, "`for`") is not { } purpose)
            return default;
        var read = (purpose.TakeText("diagnosis"), purpose.TakeText("body_part"));
        purpose.Finish();
        return read;
    }

    private string? Rebuttal(Node? node)
    {
        if (node is not MappingNode)
            return ValueReading.Scalar(node, setting.Diagnostics, "`rebuttal`")?.Text;
        var rebuttal = setting.Over(node, "`rebuttal`")!;
        var citation = rebuttal.RequireText("citation");
        rebuttal.Finish();
        return citation;
    }

    private static string Name(MappingReader request) => request.Node["id"] is ScalarNode id ? "request `" + id.Text + "`" : "a request";

    private static SourceSpan Beginning(MappingReader request) => CaseSetting.Beginning((request.Node["id"] ?? request.Node).Span);
}
