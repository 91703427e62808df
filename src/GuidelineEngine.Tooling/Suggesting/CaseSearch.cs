using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Tooling.Coverage;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>
/// Looks for cases that show what no test of a guideline shows yet: from the tests that there are, by the fewest changes.
/// Whatever it finds was tried and does show it.
/// </summary>
internal sealed class CaseSearch
{
    private const int MostTests = 8;
    private const int MostSteps = 4;
    private const int Width = 3;
    private readonly CoverageRun run;
    private readonly Guideline guideline;
    private readonly GuidelineTests tests;
    private readonly IReadOnlyList<CoverageGoal> wanted;
    private readonly List<SearchState> found = [];
    private readonly HashSet<CoverageGoal> open;

    private CaseSearch(CoverageRun run, Guideline guideline, IReadOnlyList<CoverageGoal> wanted)
    {
        (this.run, this.guideline, this.wanted) = (run, guideline, wanted);
        tests = new GuidelineTests(guideline);
        open = new HashSet<CoverageGoal>(wanted, ReferenceEqualityComparer.Instance);
    }

    /// <summary>As few cases as it takes for what could be found, and what could not.</summary>
    public static (IReadOnlyList<SearchState> Cases, IReadOnlyList<CoverageGoal> NotFound) For(CoverageRun run, Guideline guideline, IReadOnlyList<CoverageGoal> wanted)
    {
        var search = new CaseSearch(run, guideline, wanted);
        search.Run();
        return (search.Chosen(), [.. wanted.Where(search.open.Contains)]);
    }

    private void Run()
    {
        var starts = Starts().ToList();
        var leaves = Leaves(guideline.Criteria.Select(criterion => tests[criterion]).Append(guideline.AppliesWhen).Append(guideline.Source.Condition).OfType<Formula>());
        foreach (var start in starts)
        {
            foreach (var edit in leaves.SelectMany(leaf => CaseEdits.For(leaf, start.Edited)))
                Try(start, edit);
        }
        foreach (var goal in wanted)
        {
            foreach (var start in starts.OrderBy(start => Score(goal, start)).Take(Width))
            {
                if (open.Contains(goal))
                    Climb(goal, start, goal.Demands.Count == 0 || goal.Kind is CoverageKind.Messages or CoverageKind.Statements ? leaves : LeavesOf(goal));
            }
        }
    }

    // The guideline's own file first: it is where its author looks.
    private IEnumerable<SearchState> Starts()
    {
        var reaching = run.TestsOf(guideline.Id) is { Count: > 0 } some ? some : run.TestsInScopeOf(guideline.Id);
        return reaching.OrderByDescending(test => Path.GetFileName(test.File).StartsWith(guideline.Id + ".", StringComparison.Ordinal)).Take(MostTests)
            .SelectMany(test => StatesOf(test, test.Case, []));
    }

    private void Climb(CoverageGoal goal, SearchState start, IReadOnlyList<Formula> leaves)
    {
        var best = new List<SearchState> { start };
        for (var step = 0; step < MostSteps; step++)
        {
            var next = new List<SearchState>();
            foreach (var from in best)
            {
                var edits = leaves.SelectMany(leaf => CaseEdits.For(leaf, from.Edited)).Concat(goal.Day is { } day ? DayEdits.For(day, from.Edited) : []);
                foreach (var state in edits.Where(edit => !from.Changed.Contains(edit.Place)).SelectMany(edit => Try(from, edit)))
                {
                    if (state.Reached.Contains(goal))
                        return;
                    next.Add(state);
                }
            }
            best = [.. next.OrderBy(state => Score(goal, state)).Take(Width)];
        }
    }

    private List<SearchState> Try(SearchState from, CaseEdit edit)
    {
        var states = StatesOf(from.Test, edit.Of(from.Case), [.. from.Changed, edit.Place]).ToList();
        foreach (var state in states.Where(state => state.Reached.Count > 0))
        {
            found.Add(state);
            open.ExceptWith(state.Reached);
        }
        return states;
    }

    private IEnumerable<SearchState> StatesOf(PolicyTest test, MappingNode written, IReadOnlyList<string> changed)
    {
        if (run.Engine.ReadCase(written).Case is not { } clinicalCase)
            yield break;
        // A line that was added is there for the sake of the others.
        foreach (var request in SeenRequest.Of(run.Engine, clinicalCase).Where(request => CaseEdit.Find(test.Case, "requests", request.Context.Request.Id) is not null))
        {
            foreach (var seen in request.Sightings([guideline], run.Leaves))
                yield return new SearchState(test, new EditedCase(written, request, run.Engine.Pack), seen, changed, [.. wanted.Where(goal => goal.IsSeenIn(seen))]);
        }
    }

    private int Score(CoverageGoal goal, SearchState state)
    {
        if (!state.Seen.IsPlanned)
            return int.MaxValue;
        return 10 * new Distance(tests, state.Seen).To(goal.Demands) + state.Steps;
    }

    private List<Formula> LeavesOf(CoverageGoal goal) => Leaves(goal.Demands.Select(demand => demand.Formula).Concat(goal.Subject is { } subject ? [subject] : []));

    private List<Formula> Leaves(IEnumerable<Formula> formulas) =>
    [
        .. formulas.SelectMany(formula => formula.Leaves())
            .SelectMany(leaf => leaf is CriterionReference reference ? tests[guideline.Criteria[reference.Criterion]].Leaves() : [leaf])
            .Distinct(ReferenceEqualityComparer.Instance).Cast<Formula>(),
    ];

    // Of the cases that were found the ones that show the most; of equals the one with the fewest changes.
    private List<SearchState> Chosen()
    {
        var chosen = new List<SearchState>();
        var left = new HashSet<CoverageGoal>(found.SelectMany(state => state.Reached), ReferenceEqualityComparer.Instance);
        while (left.Count > 0)
        {
            var best = found.OrderByDescending(state => state.Reached.Count(left.Contains)).ThenBy(state => state.Steps).First();
            chosen.Add(best with { Reached = [.. best.Reached.Where(left.Contains)] });
            left.ExceptWith(best.Reached);
        }
        return chosen;
    }
}
