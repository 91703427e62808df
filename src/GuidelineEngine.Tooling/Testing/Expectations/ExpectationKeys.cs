using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;
using static GuidelineEngine.Tooling.Testing.Expectations.ExpectedValue;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>What can be expected of a request line: a key, and what of the decision it is held against.</summary>
internal static class ExpectationKeys
{
    private static readonly string[] Truths = [.. Enum.GetValues<Truth>().Select(Words.Of)];

    private static readonly Dictionary<string, ExpectationReading> ByKey = new(StringComparer.Ordinal)
    {
        ["outcome"] = WordExpectation.OneOf(Words.Outcomes.Keys.Order(StringComparer.Ordinal), shown => Words.Of(shown.Request.Outcome)),
        ["truth"] = WordExpectation.OneOf([.. Truths, None], shown => DecisionWords.Of(shown.Request.Truth) ?? None),
        ["row"] = WordExpectation.Named(NameKind.Row, shown => shown.Request.Row),
        ["strict"] = WordExpectation.OneOf(["yes", "no"], shown => shown.Request.Strict ? "yes" : "no"),
        ["authority"] = WordExpectation.OneOf(Words.Reviewers.Keys.Order(StringComparer.Ordinal), shown => Words.Of(shown.Request.Authority)),
        ["reason"] = WordExpectation.OneOf(DecisionParts.Reasons.Append(None), shown => shown.Request.Reason ?? None),
        ["then"] = WordExpectation.OneOf(Words.Reviewers.Keys.Order(StringComparer.Ordinal), shown => Words.Of(shown.Request.Then)),
        ["criteria"] = NamedExpectation.Of(NameKind.Criterion, [.. Truths, DecisionParts.Out], (shown, part) => DecisionParts.CriterionOf(shown.Request, part.Name.Text)),
        ["guidelines"] = NamedExpectation.Of(
            NameKind.Guideline, [.. DecisionParts.Standings, DecisionParts.Out, .. Truths, None], (shown, part) => DecisionParts.GuidelineOf(shown.Request, part.Name.Text, part.Expected.Text)),
        ["missing"] = NamesExpectation.Of(NameKind.Question, shown => shown.Request.Missing.Select(missing => missing.Fact)),
        ["cautions"] = NamesExpectation.Of(NameKind.Caution, shown => Notices(shown.Request.Cautions, Truth.Met)),
        ["open_cautions"] = NamesExpectation.Of(NameKind.Caution, shown => Notices(shown.Request.Cautions, Truth.Undetermined)),
        ["advisories"] = NamesExpectation.Of(NameKind.Advisory, shown => shown.Request.Advisories.Select(notice => notice.Id)),
        ["citations"] = NamesExpectation.Of(NameKind.Statement, shown => shown.Request.Citations.Select(citation => citation.Statement)),
        ["rests_on"] = NamesExpectation.Of(NameKind.Statement, DecisionParts.RestsOn),
        ["does_not_rest_on"] = AbsentNamesExpectation.Of(NameKind.Statement, DecisionParts.RestsOn),
        ["gates"] = NamedExpectation.Of(DecisionParts.Gates, [.. Enum.GetValues<GateState>().Select(DecisionWords.Of), None], (shown, part) => DecisionParts.GateOf(shown, part.Name.Text)),
        ["deadlines"] = NamedExpectation.Of(DecisionParts.Deadlines, null, (shown, part) => DecisionParts.DeadlineOf(shown.Request, part.Name.Text)),
        ["authorised"] = AmountsExpectation.Of(shown => shown.Request.Modification?.Authorised),
        ["needs"] = NamesExpectation.Of(null, shown => shown.Request.Modification?.Needs ?? []),
        ["amendable"] = AmountsExpectation.Of(shown => shown.Request.Amendable?.To),
        ["says"] = WordingExpectation.Of(mustBeSaid: true),
        ["does_not_say"] = WordingExpectation.Of(mustBeSaid: false),
    };

    /// <summary>Every key, in the order of a decision.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ByKey.Keys];

    /// <summary>How a key is read; null where there is no such key.</summary>
    public static ExpectationReading? Find(string key) => ByKey.GetValueOrDefault(key);

    private static IEnumerable<string> Notices(IEnumerable<Notice> notices, Truth truth) => notices.Where(notice => notice.Truth == truth).Select(notice => notice.Id);
}
