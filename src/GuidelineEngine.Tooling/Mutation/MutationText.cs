using System.Globalization;
using System.Text;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>A report for a terminal, and for a pack's own README.</summary>
internal static class MutationText
{
    /// <summary>The survivors, each with a case that would show it or the reason that is listed; then the score by kind.</summary>
    public static string Of(MutationReport report, KnownSurvivors known)
    {
        var text = new StringBuilder();
        foreach (var survivor in Survivors(report))
        {
            text.Append(CultureInfo.InvariantCulture, $"{survivor.File}:{survivor.Line}: {survivor.Place}: this change is noticed by no test: {survivor.Change}\n");
            if (known.ReasonOf(survivor) is { } reason)
                text.Append(CultureInfo.InvariantCulture, $"    listed: {reason}\n");
            else if (survivor.Suggestion is { } suggestion)
                text.Append(CultureInfo.InvariantCulture, $"    try {suggestion}\n");
        }
        foreach (var (file, place, change) in known.Stale(report.Mutants))
            text.Append(CultureInfo.InvariantCulture, $"{KnownSurvivors.File}: listed, and noticed by a test now, or no change of the pack any more: {file}: {place}: {change}\n");
        if (text.Length > 0)
            text.Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"{"change",-12}{"noticed",9}{"survived",10}{"equivalent",12}{"score",9}\n");
        foreach (var kind in report.Mutants.Where(IsCounted).GroupBy(mutant => mutant.Kind).OrderBy(kind => kind.Key))
            text.Append(Row(Word(kind.Key), new MutationReport([.. kind], [])));
        return text.Append(Row("all", report)).ToString();
    }

    /// <summary>The same as Markdown: the table, then every survivor with its reason.</summary>
    public static string Markdown(MutationReport report, KnownSurvivors known)
    {
        var text = new StringBuilder("| change | tried | noticed by a test | survived | proved equivalent | score |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (var kind in report.Mutants.Where(IsCounted).GroupBy(mutant => mutant.Kind).OrderBy(kind => kind.Key))
            text.Append(MarkdownRow(Word(kind.Key), new MutationReport([.. kind], [])));
        text.Append(MarkdownRow("**all**", report));
        var survivors = Survivors(report).ToArray();
        if (survivors.Length > 0)
            text.Append("\n| survivor | place | change | reason |\n|---|---|---|---|\n");
        foreach (var survivor in survivors)
            text.Append(CultureInfo.InvariantCulture, $"| {survivor.File}:{survivor.Line} | {survivor.Place} | {survivor.Change} | {known.ReasonOf(survivor) ?? "**none given**"} |\n");
        return text.ToString();
    }

    private static string Word(MutationKind kind) => kind == MutationKind.DateEdge ? "date edge" : kind.ToString().ToLowerInvariant();

    private static string Row(string name, MutationReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-12}{report.Count(MutantState.Noticed),9}{report.Count(MutantState.Survived),10}{report.Count(MutantState.Equivalent),12}{Percent(report),9}\n");

    private static string MarkdownRow(string name, MutationReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {report.Mutants.Count(IsCounted)} | {report.Count(MutantState.Noticed)} | {report.Count(MutantState.Survived)} | {report.Count(MutantState.Equivalent)} | {Percent(report)} |\n");

    // Rounded down: 89.96 is not 90.
    private static string Percent(MutationReport report) => (Math.Floor(report.Score * 1000) / 10).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static bool IsCounted(MutantResult mutant) => mutant.State != MutantState.Unreadable;

    private static IEnumerable<MutantResult> Survivors(MutationReport report) => report.Mutants.Where(mutant => mutant.State == MutantState.Survived);
}
