using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Laws;

/// <summary>Law 1.</summary>
public sealed class Nothing_unknown_certifies
{
    [Test]
    public void A_certification_rests_on_criteria_that_are_met() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample).Where(one => one.Decision.Outcome == Outcome.Certify))
        {
            one.Must(one.TruthIn(EvidenceMode.AsDocumented) == Truth.Met, "a request was certified whose criteria are not met");
            one.Must(one.Decision.Guidelines.Where(guideline => guideline.Standing == GuidelineStanding.Decides).All(guideline => guideline.Truth == Truth.Met),
                "a request was certified beside a deciding guideline that is not met");
        }
    }, 120);

    [Test]
    public void A_part_that_is_granted_would_be_certified_by_itself() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample).Where(one => one.Decision.Modification?.Authorised is not null))
        {
            var part = one.Decision.Modification!.Authorised!;
            var amended = one.Request.Line.Service is null ? one.Written.With(Amend(one.WrittenRequest, part)) : PartsOfServices.Written(one, part);
            var again = LawCase.Of(sample, amended, new CaseOverrides(one.Request.Stage, Reviewer.Physician)).First(other => other.Request.Id == one.Request.Id);
            one.Must(again.TruthIn(EvidenceMode.AsDocumented) == Truth.Met, "a part was granted whose criteria are not met");
        }
    }, 120);

    internal static WrittenRequest Amend(WrittenRequest request, RequestAmount part)
    {
        var fields = new Dictionary<string, string>(request.Fields);
        fields.Remove("sig");
        fields["requested"] = fields.GetValueOrDefault("requested", GeneratedCase.AsOf);
        fields["service_date"] = fields.GetValueOrDefault("service_date", GeneratedCase.AsOf);
        fields["quantity"] = part.Quantity!.Value.ToString(CultureInfo.InvariantCulture);
        if (part.DaysSupply is { } days)
            fields["days_supply"] = Math.Round(days, 6).ToString(CultureInfo.InvariantCulture);
        if (part.Refills is { } refills)
            fields["refills"] = refills.ToString(CultureInfo.InvariantCulture);
        return request with { Fields = fields };
    }
}
