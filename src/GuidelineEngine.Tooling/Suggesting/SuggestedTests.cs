using System.Text;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Tooling.Coverage;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>Tests to add to a file: ready YAML, in which the author fills in what is expected.</summary>
/// <param name="File">The file of tests whose base they change.</param>
/// <param name="Text">Items of its list <c>tests</c>, each with a comment that says what it shows.</param>
public sealed record SuggestedTests(string File, string Text)
{
    /// <summary>
    /// The missing cases of one guideline, or of all: each the test nearest to it, with the change that makes it show what no
    /// test shows. Every one was decided and does show it. What no case was found for stands in a comment at the end.
    /// </summary>
    /// <param name="run">The coverage that there is.</param>
    /// <param name="guidelineId">The guideline; null for all.</param>
    /// <exception cref="IOException">A file of tests cannot be read.</exception>
    public static IReadOnlyList<SuggestedTests> For(CoverageRun run, string? guidelineId = null) => For(run, guidelineId, System.IO.File.ReadAllText);

    internal static IReadOnlyList<SuggestedTests> For(CoverageRun run, string? guidelineId, Func<string, string> textOf)
    {
        ArgumentNullException.ThrowIfNull(run);
        var files = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        var bases = new Dictionary<string, MappingNode>(StringComparer.Ordinal);
        var names = run.Suite.Tests.Select(test => (test.File, test.Name)).ToHashSet();
        foreach (var guideline in run.Engine.Pack.Guidelines.Where(guideline => guidelineId is null || guideline.Id == guidelineId).OrderBy(guideline => guideline.Id, StringComparer.Ordinal))
        {
            var (cases, notFound) = CaseSearch.For(run, guideline, Missing(run, guideline));
            foreach (var state in cases)
                Text(state.Test.File).Append(Written(state, NameOf(state), BaseOf(state.Test.File)));
            foreach (var goal in notFound)
                Text(cases.Count > 0 ? cases[0].Test.File : run.TestsOf(guideline.Id) is [var first, ..] ? first.File : "").Append("  # no case was found that shows ").Append(Line(goal));
        }
        return [.. files.Select(file => new SuggestedTests(file.Key, file.Value.ToString()))];

        StringBuilder Text(string file) => files.TryGetValue(file, out var text) ? text : files[file] = new StringBuilder();

        // Two tests of a file may not share their name.
        string NameOf(SearchState state)
        {
            var title = state.Reached[0].Owner + " " + state.Reached[0].Title;
            var name = title;
            for (var number = 2; !names.Add((state.Test.File, name)); number++)
                name = FormattableString.Invariant($"{title} ({number})");
            return name;
        }

        MappingNode BaseOf(string file)
        {
            if (!bases.TryGetValue(file, out var below))
                bases[file] = below = (DocumentReader.Read(file, textOf(file), new DiagnosticBag()) as MappingNode)?["base"] as MappingNode ?? Suggesting.Written.Mapping();
            return below;
        }
    }

    // Both lists are in the same order.
    private static List<CoverageGoal> Missing(CoverageRun run, Guideline guideline) =>
        [.. run.Goals.Zip(run.Points).Where(pair => pair.Second.State == CoverageState.Missing && pair.First.Owner == guideline.Id).Select(pair => pair.First)];

    private static string Written(SearchState state, string name, MappingNode below)
    {
        var wanted = below["case"] is null ? new MappingNode(default, [.. state.Case.Entries.Where(entry => entry.Key.Text != "case")]) : state.Case;
        var text = new StringBuilder();
        text.Append("  - test: ").Append(FlowText.Flow(Suggesting.Written.Word(name))).Append("\n    # from the test: ").Append(state.Test.Name).Append('\n');
        foreach (var goal in state.Reached)
            text.Append("    # shows ").Append(Line(goal));
        text.Append(FlowText.Entry("change", CaseDifference.Of(below, wanted), 4));
        return text.Append("    expect: {}\n\n").ToString();
    }

    private static string Line(CoverageGoal goal) => FormattableString.Invariant($"{goal.What} ({Path.GetFileName(goal.Span.File)}:{goal.Span.Start.Line})\n");
}
