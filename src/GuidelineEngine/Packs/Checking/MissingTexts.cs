using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>A criterion has a text for every truth that one of its roles has to report and its test can take.</summary>
internal static class MissingTexts
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        var roles = new Roles(written.Guideline);
        foreach (var criterion in written.Guideline.Criteria)
        {
            if (criterion.When is UnreadFormula)
                continue;
            var possible = PossibleTruths.Of(criterion);
            var (met, notMet, undetermined) = NeededBy(roles, criterion);
            Report(written, criterion, "met", possible.Met ? met : null, criterion.Met, diagnostics);
            Report(written, criterion, "not_met", possible.NotMet ? notMet : null, criterion.NotMet, diagnostics);
            Report(written, criterion, "undetermined", possible.Undetermined ? undetermined : null, criterion.Undetermined, diagnostics);
        }
    }

    // The role that needs the text, or null.
    private static (string? Met, string? NotMet, string? Undetermined) NeededBy(Roles roles, Criterion criterion)
    {
        var (guideline, index) = (roles.Guideline, criterion.Index);
        var decides = roles.Decides(index) ? "certify_when" : null;
        var expected = guideline.Expects.Contains(index) ? "expects" : null;
        var caution = guideline.Cautions.Contains(index) ? "cautions" : null;
        var other = guideline.ReferWhen.Contains(index) ? "refer_when" : guideline.Advises.Contains(index) ? "advises" : null;
        return (decides ?? caution ?? other, decides ?? expected, decides ?? expected ?? (criterion.MustBeKnown ? caution : null));
    }

    private static void Report(
        WrittenGuideline written, Criterion criterion, string key, string? role, Message? message, DiagnosticBag diagnostics)
    {
        // A text that could not be read was reported where it stands.
        if (role is not null && message is null && !IsWritten(written, criterion, key))
            diagnostics.Report(DiagnosticCatalogue.MissingText, criterion.Span, criterion.Name, key, role);
    }

    private static bool IsWritten(WrittenGuideline written, Criterion criterion, string key) =>
        (written.Node["criteria"] as MappingNode)?[criterion.Name] is not MappingNode node || node[key] is not null;
}
