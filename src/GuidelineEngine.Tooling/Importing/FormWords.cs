using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>
/// The fixed words of a determination's form. White space in the flow is one space or one line break, and any of them may be broken
/// over two lines.
/// </summary>
internal static partial class FormWords
{
    /// <summary>The heading of the section on how the determination was made.</summary>
    [GeneratedRegex(@"(?:^(?i:how\s+the\s+imr\s+(?:final\s+)?determination\s+was\s+made)|HOW\s+THE\s+IMR\s+(?:FINAL\s+)?DETERMINATION\s+WAS\s+MADE)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    public static partial Regex HowHeading();

    /// <summary>The heading of the clinical summary.</summary>
    [GeneratedRegex(@"(?:^(?i:clinical\s+case\s+summary)\b|CLINICAL\s+CASE\s+SUMMARY)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    public static partial Regex SummaryHeading();

    /// <summary>The sentence that leads into the clinical summary.</summary>
    [GeneratedRegex(@"The\s+expert\s+reviewer\s+developed\s+the\s+following\s+clinical\s+case\s+summary[^:]{0,160}:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SummaryLead();

    /// <summary>The heading of the section with the decisions.</summary>
    [GeneratedRegex(@"(?:^(?i:imr\s+(?:issues,?\s+)?decisions?(?:\(s\))?\s+and\s+rationales?(?:\(s\))?)|IMR\s+(?:ISSUES,?\s+)?DECISIONS?(?:\(S\))?\s+AND\s+RATIONALES?(?:\(S\))?)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    public static partial Regex DecisionsHeading();

    /// <summary>The sentence that leads into the decisions.</summary>
    [GeneratedRegex(@"The\s+Final\s+Determination\s+was\s+based\s+on\s+decisions\s+for\s+the\s+disputed\s+items/services\s+set\s+forth\s+below\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex DecisionsLead();

    /// <summary>What the decision under review was based on.</summary>
    [GeneratedRegex(@"\bClaims\s+Administrator(?:'s)?\s+guidelines?\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex AdministratorLabel();

    /// <summary>What the reviewer's decision was based on.</summary>
    [GeneratedRegex(@"\b(?:MAXIMUS|IMR|(?:Expert|Physician)\s+Reviewer(?:'s)?)\s+guidelines?\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ReviewerLabel();

    /// <summary>The reasons.</summary>
    [GeneratedRegex(@"(?:\bThe\s+(?:Physician|Expert)\s+Reviewer's\s+)?\bDecision\s+rationale\s*:|^Rationale\s*:", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    public static partial Regex RationaleLabel();

    /// <summary>What the decision under review was based on, in letters that say it in a sentence.</summary>
    [GeneratedRegex(@"^The\s+Claims\s+Administrator\s+(?:based|did)\b", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    public static partial Regex AdministratorSentence();

    /// <summary>What the reviewer's decision was based on, in letters that say it in a sentence.</summary>
    [GeneratedRegex(@"^The\s+(?:Physician|Expert)\s+Reviewer\s+(?:based|did|found)\b", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    public static partial Regex ReviewerSentence();

    /// <summary>The outcome at the end of a heading: "Xanax 1mg #30: Upheld".</summary>
    [GeneratedRegex(@"(?:\s*:|\s+[\u2013\u2014-]\s)\s*(?<outcome>" + OutcomeWords + @")\.?(?=\n|$|\s+(?:Claims\s+Administrator|MAXIMUS|Decision\s+rationale)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex OutcomeOfHeading();

    /// <summary>A numbered line: "1. Norco 10/325mg #60 is not medically necessary and appropriate."</summary>
    [GeneratedRegex(@"^\(?[0-9]{1,2}[.)]\s+(?<item>[^\n]{3,200}(?:\n[^\n]{1,200}){0,2}?)\s+(?:is|are|was|were)\s+(?<outcome>(?:not\s+)?medically\s+necessary(?:\s+and\s+appropriate)?)\.", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    public static partial Regex NumberedSentence();

    /// <summary>What stands behind the last rationale: a greeting, copies, the form's disclaimer.</summary>
    [GeneratedRegex(@"^(?:Sincerely\b|cc:|Disclaimer\b|DISCLAIMER\b|MAXIMUS\s+is\s+providing\b|IMPORTANT\b)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    public static partial Regex Closing();

    // The longer words first.
    private const string OutcomeWords =
        @"partially\s+(?:upheld|overturned|certified)|(?:upheld|overturned|certified)\s+in\s+part|modified"
        + @"|upheld|overturned"
        + @"|(?:not\s+)?medically\s+necessary(?:\s+and\s+appropriate)?"
        + @"|non-?\s?certif(?:ied|y|ication)|not\s+certified|certif(?:ied|y|ication)|denied|approved";

    /// <summary>What an outcome's words mean.</summary>
    public static LetterOutcome OutcomeOf(string words)
    {
        var said = words.ToUpperInvariant();
        return said.Contains("PART", StringComparison.Ordinal) || said == "MODIFIED" ? LetterOutcome.PartiallyOverturned
            : said is "UPHELD" or "DENIED" || said.StartsWith("NO", StringComparison.Ordinal) ? LetterOutcome.Upheld
            : LetterOutcome.Overturned;
    }

    /// <summary>Whether a line carries words by which the letter is found its way in, so that it is no header of a page.</summary>
    public static bool IsAnchor(string line) =>
        HowHeading().IsMatch(line) || SummaryHeading().IsMatch(line) || DecisionsHeading().IsMatch(line)
        || AdministratorLabel().IsMatch(line) || ReviewerLabel().IsMatch(line) || RationaleLabel().IsMatch(line)
        || AdministratorSentence().IsMatch(line) || ReviewerSentence().IsMatch(line) || OutcomeOfHeading().IsMatch(line);
}
