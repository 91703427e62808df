using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cli.Verifying;

/// <summary>What a verification changes in a pack: the statement, the criteria that rest on it, their guidelines.</summary>
internal static class RaisedGrades
{
    public static TextPage Lay(Statement before, Statement after, RulePack packBefore, RulePack packAfter, int width)
    {
        var page = new TextLayout(width);
        page.Paragraph("", $"{after.Id}: {Change(before.Grade, after.Grade)}", TextKind.Heading);
        page.Paragraph("  ", string.Join(", ", new[] { after.Source.Short, after.Chapter, after.Section, after.Pages is { } pages ? "p. " + pages : null }.Where(part => !string.IsNullOrEmpty(part))));
        page.Paragraph("  ", after.Says);
        page.Blank();
        var rested = Criteria(packBefore).Zip(Criteria(packAfter)).Where(pair => pair.Second.RestsOn.Any(statement => statement.Id == after.Id)).ToArray();
        if (rested.Length == 0)
            page.Paragraph("", "No criterion rests on it.");
        foreach (var (was, now) in rested)
            page.Paragraph(now.Id + ": ", OfCriterion(was, now));
        foreach (var guideline in rested.Select(pair => pair.Second.Guideline).Distinct())
            page.Paragraph($"{guideline}: ", $"{Checked(packAfter, guideline)} (before: {Checked(packBefore, guideline)}) of {Criteria(packAfter).Count(criterion => criterion.Guideline == guideline)} criteria rest on checked statements only");
        return page.ToPage();
    }

    private static string OfCriterion(Rested was, Rested now)
    {
        var rest = now.RestsOn.Where(statement => statement.Grade == now.Grade && now.Grade != Grade.Source).Select(statement => statement.Id).ToArray();
        return Change(was.Grade, now.Grade) + (rest.Length > 0 ? $", held back by {string.Join(", ", rest)}" : "");
    }

    private static string Change(Grade was, Grade now) => was == now ? $"{Words.Of(now)}, as before" : $"{Words.Of(was)} → {Words.Of(now)}";

    private static int Checked(RulePack pack, string guideline) =>
        Criteria(pack).Count(criterion => criterion.Guideline == guideline && criterion.Grade == Grade.Source);

    private static IEnumerable<Rested> Criteria(RulePack pack) => pack.Guidelines.SelectMany(guideline =>
        guideline.Criteria.Select(criterion => new Rested(guideline.Id, criterion.Name, criterion.RestsOn))
            .Concat(guideline.IsNever ? [new Rested(guideline.Id, "never", guideline.NeverRestsOn)] : []));

    // Whatever the day: of statements that speak on some days only, each counts.
    private sealed record Rested(string Guideline, string Name, IReadOnlyList<Statement> RestsOn)
    {
        public string Id => Guideline + "/" + Name;

        public Grade Grade => RestsOn.Min(statement => statement.Grade);
    }
}
