using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;

namespace GuidelineEngine.Evaluation;

/// <summary>Everything of a case's decision that is worked out when it is read.</summary>
internal sealed class CaseDetails(ClinicalCase clinicalCase, BoundRequest[] requests) : ICaseDetails
{
    // A gate of the whole request for authorization is the same for every line and stands once.
    public IReadOnlyList<Gate> Gates()
    {
        var gates = new List<Gate>();
        foreach (var gate in requests.SelectMany(request => request.Gates))
        {
            var shared = gate.Id is ReviewGates.Complete or ReviewGates.Time ? gate with { Request = null } : gate;
            if (!gates.Contains(shared))
                gates.Add(shared);
        }

        return gates;
    }

    public IReadOnlyList<InformationItem> InformationRequest(CaseDecision decision)
    {
        // One line asks nothing twice.
        if (decision.Requests is [{ Id: var id } only])
        {
            string[] ids = [id];
            return [.. only.Missing.Select(missing => new InformationItem(missing.Fact, missing.Ask, missing.Role, ids))];
        }
        return [.. decision.Requests
            .SelectMany(request => request.Missing.Select(missing => new Open(request.Id, missing)))
            .GroupBy(item => new Question(item.Missing.Fact, item.Missing.Ask))
            .Select(group => new InformationItem(
                group.Key.Fact, group.Key.Ask, (MissingRole)group.Min(item => (int)item.Missing.Role), [.. group.Select(item => item.Id).Distinct(StringComparer.Ordinal)]))];
    }

    public IReadOnlyList<RecordReference> Records() =>
        [.. clinicalCase.Documents.Select(record => new RecordReference(record.Id, RecordNames.Name(record)))];

    // Classes and not tuples: the framework's generic code over a structure is compiled at every start.
    private sealed record Open(string Id, MissingFact Missing);

    private sealed record Question(string Fact, string Ask);
}
