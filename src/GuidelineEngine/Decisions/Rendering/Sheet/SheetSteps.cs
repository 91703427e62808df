using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>What to do next, in order of urgency.</summary>
internal static class SheetSteps
{
    public static IReadOnlyList<string> Of(CaseDecision decision) =>
        [.. new[]
        {
            Stopped(decision),
            Physician(decision),
            Phone(decision),
            Ask(decision),
            OpenGates(decision),
            Amend(decision),
            Adverse(decision),
            Certify(decision),
        }.SelectMany(steps => steps)];

    private static IEnumerable<string> Stopped(CaseDecision decision) => decision.Gates
        .Where(gate => gate.State == GateState.Stopped)
        .Select(gate => $"{Actor(gate.Who)}: {gate.Why}");

    private static IEnumerable<string> Physician(CaseDecision decision)
    {
        var lines = With(decision, Outcome.PhysicianReview).ToList();
        var today = lines.Where(request => IsUrgent(decision, request)).ToList();
        var rest = lines.Except(today).ToList();
        var verb = decision.IsForStaff() ? "Route to a physician" : "Yours to decide, without a recommendation";
        var list = decision.IsForStaff() && decision.InformationRequest.Count > 0 ? ", with the question list" : "";
        if (today.Count > 0)
            yield return $"{verb}, TODAY: {decision.NamesOf(today)}{list}.";
        if (rest.Count > 0)
            yield return $"{verb}: {decision.NamesOf(rest)}{list}.";
    }

    private static IEnumerable<string> Phone(CaseDecision decision)
    {
        var unknown = decision.Requests
            .Where(request => request.Deadlines.RunsOut is null && request.Missing.Any(missing => missing.Fact == SheetSupply.Fact))
            .ToList();
        if (unknown.Count > 0)
            yield return $"Ask by phone first when {decision.NamesOf(unknown)} {(unknown.Count == 1 ? "runs" : "run")} out.";
    }

    private static IEnumerable<string> Ask(CaseDecision decision)
    {
        if (decision.InformationRequest.Count == 0)
            yield break;
        var asking = With(decision, Outcome.RequestInformation).ToList();
        DateOnly? by = null;
        foreach (var request in asking)
        {
            if (request.Deadlines.AskBy is { } askBy && !(by <= askBy))
                by = askBy;
        }
        if (asking.Count > 0)
            yield return $"Send one information request ({ScreenWords.Count(decision.InformationRequest.Count, "question")}){(by is { } day ? " by " + ScreenWords.Day(day) : "")}.";
    }

    private static IEnumerable<string> OpenGates(CaseDecision decision) => decision.Gates
        .Where(gate => gate is { State: GateState.Open, Who: not "staff" })
        .Select(gate => $"{Actor(gate.Who)}: {gate.Ask ?? gate.Why}");

    private static IEnumerable<string> Amend(CaseDecision decision) => decision.Requests
        .Where(request => request.Amendable is not null && request.Outcome is Outcome.PhysicianReview or Outcome.RequestInformation)
        .Select(request =>
            $"The requester may amend {decision.NameOf(request)} to {ItemWords.Of(request.Amendable!.To)}; an amended request is decided like any other.");

    private static IEnumerable<string> Adverse(CaseDecision decision)
    {
        foreach (var request in decision.Requests.Where(request => request.Outcome is Outcome.Modify or Outcome.NonCertify))
        {
            yield return request.Modification is { Needs.Count: > 0 } modification
                ? $"Fill in the {ScreenWords.And([.. modification.Needs.Select(ScreenWords.Spoken)])} for {decision.NameOf(request)}, or decide otherwise."
                : $"Confirm or change the recommendation on {decision.NameOf(request)}; it takes a physician's signature.";
        }
    }

    private static IEnumerable<string> Certify(CaseDecision decision)
    {
        var lines = With(decision, Outcome.Certify).ToList();
        if (lines.Count > 0)
            yield return $"Certify as requested: {decision.NamesOf(lines)}.";
    }

    // Row 11 is the table's own word for a supply that does not outlast the review.
    private static bool IsUrgent(CaseDecision decision, RequestDecision request) =>
        request.Row == "11" || SheetSupply.LapsesWhileWaiting(decision, request) || request.Cautions.Any(caution => caution.Truth == Truth.Met);

    private static IEnumerable<RequestDecision> With(CaseDecision decision, Outcome outcome) =>
        decision.Requests.Where(request => request.Outcome == outcome);

    private static string Actor(string who) => who switch
    {
        "adjuster" => "Refer to the adjuster",
        "physician" => "Refer to a physician",
        _ => "Settle first",
    };
}
