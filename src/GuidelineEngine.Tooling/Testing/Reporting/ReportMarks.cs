using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>The first parts of the pack that explain why a decision shows something else than was expected.</summary>
internal sealed class ReportMarks
{
    private static readonly Dictionary<string, Action<ReportMarks, PolicyDifference>> ByKey = new(StringComparer.Ordinal)
    {
        ["outcome"] = (marks, difference) => marks.Outcome(difference.Expected),
        ["truth"] = (marks, difference) => marks.Deciding(TruthOf(difference.Expected)),
        ["criteria"] = (marks, difference) => marks.Criterion(difference.About!, TruthOf(difference.Expected)),
        ["guidelines"] = (marks, difference) => marks.Guideline(difference.About!, TruthOf(difference.Expected)),
        ["cautions"] = (marks, difference) => marks.Notice(difference, Truth.Met),
        ["open_cautions"] = (marks, difference) => marks.Notice(difference, Truth.Undetermined),
        ["advisories"] = (marks, difference) => marks.Notice(difference, Truth.Met),
        ["missing"] = (marks, difference) => marks.Fact(difference.About ?? difference.Got.Split(", ")[0]),
        ["citations"] = (marks, difference) => marks.Statement(difference.About ?? difference.Got.Split(", ")[0]),
        ["amendable"] = (marks, _) => marks.Allowance(),
        ["authorised"] = (marks, _) => marks.Allowance(),
    };

    private readonly LineEvidence evidence;
    private readonly HashSet<object> marked = new(ReferenceEqualityComparer.Instance);

    private ReportMarks(LineEvidence evidence) => this.evidence = evidence;

    public static ReportMarks Of(LineEvidence evidence, IEnumerable<PolicyDifference> differences)
    {
        var marks = new ReportMarks(evidence);
        foreach (var difference in differences)
        {
            var before = marks.marked.Count;
            if (ByKey.TryGetValue(difference.Key, out var explain))
                explain(marks, difference);
            // What no criterion explains, the row of the outcome table does.
            if (marks.marked.Count == before && difference.Key is "outcome" or "row" or "authority" or "then" or "reason" or "strict")
                marks.marked.Add(marks.evidence.Request);
        }
        return marks;
    }

    public bool Has(object? subject) => subject is not null && marked.Contains(subject);

    private static Truth? TruthOf(string word) => Enum.GetValues<Truth>().Select(truth => (Truth?)truth).FirstOrDefault(truth => Words.Of(truth!.Value) == word);

    private void Outcome(string expected)
    {
        Truth? wanted = expected switch
        {
            "certify" => Truth.Met,
            "modify" or "non_certify" => Truth.NotMet,
            "request_information" => Truth.Undetermined,
            _ => null,
        };
        if (wanted is not null && evidence.Request.Truth is { } truth && truth != wanted)
            Deciding(wanted);
        else if (InTheWay() is { } name)
            Criterion(name, Truth.NotMet);
    }

    // A met request that is not certified: a danger, or a reason for a physician to decide.
    private string? InTheWay() => evidence.Request.Guidelines
        .SelectMany(guideline => guideline.Criteria.Where(criterion => criterion.Role is CriterionRole.Caution or CriterionRole.ReferWhen && criterion.Truth != Truth.NotMet)
            .OrderByDescending(criterion => criterion.Truth == Truth.Met).Select(criterion => (criterion.Truth, Name: guideline.Id + "/" + criterion.Id)))
        .OrderByDescending(criterion => criterion.Truth == Truth.Met).FirstOrDefault().Name;

    private void Deciding(Truth? wanted)
    {
        var against = evidence.Request.Guidelines.Where(guideline => guideline.Standing == GuidelineStanding.Decides && guideline.Truth != wanted).ToList();
        if ((against.FirstOrDefault(guideline => guideline.Truth == evidence.Request.Truth) ?? against.FirstOrDefault()) is { } first)
            Guideline(first.Id, wanted);
    }

    private void Guideline(string id, Truth? wanted)
    {
        if (evidence.Find(id) is not { } guideline)
            return;
        marked.Add(guideline);
        if (guideline.AppliesWhen is { } applies && First(guideline, applies, Truth.Met) is { } outside)
            marked.Add(outside.End);
        else if (wanted is { } truth && guideline.CertifyWhen is { } certify && First(guideline, certify, truth) is { End: CriterionReference reference } against)
            Criterion(guideline.Id + "/" + reference.Name, against.Needed);
    }

    private void Criterion(string name, Truth? wanted)
    {
        if (evidence.FindCriterion(name) is not var (guideline, criterion))
            return;
        marked.Add(criterion);
        if (wanted is { } truth && First(guideline, evidence.TestOf(guideline, criterion), truth) is { } against)
            marked.Add(against.End);
    }

    private void Notice(PolicyDifference difference, Truth wanted)
    {
        if (difference.About is { } expected)
            Criterion(expected, wanted);
        else
            Criterion(difference.Got.Split(", ")[0], Truth.NotMet);
    }

    private void Fact(string name) => MarkFirst(leaf => TestedItem.In(leaf).Any(item => item.Fact?.Name == name));

    private void Allowance() => MarkFirst(leaf => leaf is AllowanceTest);

    private void MarkFirst(Predicate<Formula> which)
    {
        foreach (var guideline in evidence.Request.Guidelines.Select(shown => evidence.Find(shown.Id)).OfType<Guideline>())
        {
            foreach (var criterion in guideline.Criteria)
            {
                if (evidence.TestOf(guideline, criterion).Leaves().FirstOrDefault(leaf => which(leaf)) is not { } found)
                    continue;
                marked.Add(criterion);
                marked.Add(found);
                return;
            }
        }
    }

    private void Statement(string id)
    {
        var slash = id.LastIndexOf('/');
        if (slash > 0 && evidence.Find(id[..slash])?.Criteria.FirstOrDefault(criterion => criterion.RestsOn.Any(statement => statement.Id == id)) is { } criterion)
            marked.Add(criterion);
    }

    private (Formula End, Truth Needed)? First(Guideline guideline, Formula formula, Truth wanted) => FirstAgainst.Of(formula, wanted, part => evidence.TruthOf(guideline, part));
}
