using System.Globalization;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>How decisions, days and places are worded for a reader.</summary>
internal static class ScreenWords
{
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Certify => "CERTIFY",
        Outcome.Modify => "MODIFY",
        Outcome.NonCertify => "NON-CERTIFY",
        Outcome.RequestInformation => "REQUEST INFORMATION",
        _ => "PHYSICIAN REVIEW",
    };

    public static TextKind KindOf(Outcome outcome) => outcome switch
    {
        Outcome.Certify => TextKind.Good,
        Outcome.RequestInformation => TextKind.Ask,
        Outcome.PhysicianReview => TextKind.Refer,
        _ => TextKind.Adverse,
    };

    public static string Of(Truth truth) => truth switch
    {
        Truth.Met => "met",
        Truth.NotMet => "not met",
        _ => "undetermined",
    };

    public static string Of(Stage stage) => stage switch
    {
        Stage.Prospective => "prospective review",
        Stage.Concurrent => "concurrent review",
        Stage.Retrospective => "retrospective review",
        _ => "independent medical review",
    };

    public static string Of(Grade grade) => grade switch
    {
        Grade.Source => "checked against the published text",
        Grade.Letter => "quoted by published determinations, not checked against the published page",
        _ => "not checked",
    };

    public static string Of(MissingReason reason) => reason switch
    {
        MissingReason.Conflict => "the records contradict each other",
        MissingReason.BetweenBounds => "the records give bounds only",
        MissingReason.Stale => "what the records say is too old",
        _ => "not documented",
    };

    public static string Of(MissingRole role) => role switch
    {
        MissingRole.Decides => "Decides",
        MissingRole.Safety => "Safety",
        _ => "Expected",
    };

    public static string Of(CriterionRole role) => role switch
    {
        CriterionRole.CertifyWhen => "decides",
        CriterionRole.ReferWhen => "refers",
        CriterionRole.Caution => "caution",
        CriterionRole.Expects => "expected",
        _ => "advice",
    };

    /// <summary>Why nothing decides.</summary>
    public static string OfReason(string reason) => reason switch
    {
        "not_understood" => "the line could not be read with certainty",
        "edition_not_held" => "the edition in force is not in this pack",
        "not_encoded" => "no guideline for this is in this pack",
        "gap" => "the pack has a gap here",
        "authorities_differ" => "equal authorities differ",
        "gate" => "a gate stops it",
        "fault" => "a fault in the engine",
        _ => Spoken(reason),
    };

    /// <summary>"Wed 2014-11-12".</summary>
    public static string Day(DateOnly day) => day.ToString("ddd yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>"1 question", "3 questions".</summary>
    public static string Count(decimal count, string thing) => Number(count) + " " + thing + (count == 1 ? "" : "s");

    /// <summary>"today", "in 2 days", "3 days ago".</summary>
    public static string Away(DateOnly day, DateOnly asOf) => (day.DayNumber - asOf.DayNumber) switch
    {
        0 => "today",
        > 0 and var ahead => "in " + Count(ahead, "day"),
        var behind => Count(-behind, "day") + " ago",
    };

    /// <summary>"Norco", "Norco and Xanax XR", "Norco, Xanax XR and Ambien".</summary>
    public static string And(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
    };

    /// <summary>An identifier as words: <c>pain_with</c> is "pain with".</summary>
    public static string Spoken(string name) => name.Replace('_', ' ').Replace('-', ' ');

    /// <summary>How a reader knows a fact or field: the pack's label, else its name as words.</summary>
    public static string Label(RulePack? pack, string fact)
    {
        var name = fact[(fact.LastIndexOf('.') + 1)..];
        return pack?.Facts.FirstOrDefault(declared => declared.Name == name)?.Label
            ?? pack?.Questions.Values.FirstOrDefault(question => question.Key == name)?.Label
            ?? Spoken(fact);
    }

    /// <summary>"PR-2 of 2014-10-24, p. 3, said by patient".</summary>
    public static string Place(CaseDecision decision, FoundIn found)
    {
        var record = decision.Records.FirstOrDefault(record => record.Id == found.Document)?.Name ?? found.Document;
        var date = found.Date is { } day && record?.Contains(Iso(day), StringComparison.Ordinal) != true ? Iso(day) : null;
        var page = found.Page is { } number ? "p. " + number : null;
        var said = found.SaidBy is { } who ? "said by " + Spoken(who) : null;
        return string.Join(", ", new[] { record ?? "no source given", date, page, said }.OfType<string>());
    }

    /// <summary>"MTUS chronic pain guidelines (2009), Benzodiazepines, p. 24".</summary>
    public static string Place(Citation citation)
    {
        var pages = citation.Pages is not { } printed ? null : (printed.AsSpan().IndexOfAny("-–,") >= 0 ? "pp. " : "p. ") + printed;
        return string.Join(", ", new[] { citation.Title, citation.Chapter, citation.Section, pages }.OfType<string>());
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
