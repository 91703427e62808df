using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cli.Batch;

/// <summary>How many requests had which outcome. Those with a draft are among those for a physician.</summary>
internal sealed class OutcomeCounts
{
    public long Certify { get; set; }
    public long RequestInformation { get; set; }
    public long PhysicianReview { get; set; }
    public long DraftModify { get; set; }
    public long DraftNonCertify { get; set; }

    public long All => Certify + RequestInformation + PhysicianReview;

    public void Add(RequestDecision request)
    {
        switch (request.Outcome)
        {
            case Outcome.Certify:
                Certify++;
                break;
            case Outcome.RequestInformation:
                RequestInformation++;
                break;
            default:
                PhysicianReview++;
                break;
        }

        if (request.Draft is { Outcome: Outcome.Modify })
            DraftModify++;
        else if (request.Draft is not null)
            DraftNonCertify++;
    }

    public void Add(OutcomeCounts next)
    {
        Certify += next.Certify;
        RequestInformation += next.RequestInformation;
        PhysicianReview += next.PhysicianReview;
        DraftModify += next.DraftModify;
        DraftNonCertify += next.DraftNonCertify;
    }

    public void Clear() => Certify = RequestInformation = PhysicianReview = DraftModify = DraftNonCertify = 0;
}
