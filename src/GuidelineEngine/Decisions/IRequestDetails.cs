using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>What a request's decision works out when it is read.</summary>
internal interface IRequestDetails
{
    ItemReading Item();

    IReadOnlyList<GuidelineEvidence> Guidelines();

    IReadOnlyList<Citation> Citations(RequestDecision decision);

    IReadOnlyList<MissingFact> Missing();

    IReadOnlyList<IReadOnlyList<Answer>> WouldCertify();

    Reviewer Then();

    Amendment? Amendable();

    Modification? Modification();

    IReadOnlyList<Notice> Cautions();

    IReadOnlyList<Notice> Advisories();

    Deadlines Deadlines();

    FormularyStep? Formulary();

    IReadOnlyList<Citation> AuthorityRestsOn(RequestDecision decision);

    Rationale Rationale(RequestDecision decision);
}

/// <summary>What a case's decision works out when it is read.</summary>
internal interface ICaseDetails
{
    IReadOnlyList<Gate> Gates();

    IReadOnlyList<InformationItem> InformationRequest(CaseDecision decision);

    IReadOnlyList<RecordReference> Records();
}
