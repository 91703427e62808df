using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>Why nothing decides a request.</summary>
internal enum NothingDecides : byte
{
    NotUnderstood,
    EditionNotHeld,
    NotEncoded,
    Gap,
    NoRecords,
    AuthoritiesDiffer,
    Gate,
    Fault,
}

/// <summary>One guideline in the plan of a request, and those of its source that displace it.</summary>
internal sealed record PlannedGuideline(Guideline Guideline, CompiledGuideline Compiled, int Level, IReadOnlyList<int> Displacers);

/// <summary>A planned guideline as it runs: flat, so that a decision follows no references to find it.</summary>
/// <param name="Compiled">What runs.</param>
/// <param name="Roles">Its criteria by role.</param>
/// <param name="Authority">The authority of its source.</param>
/// <param name="Level">The level at which it decides; -1 where it does not.</param>
internal readonly record struct PlannedProgram(CompiledGuideline Compiled, RoleMasks Roles, string Authority, int Level)
{
    public static PlannedProgram Of(PlannedGuideline planned) =>
        new(planned.Compiled, planned.Guideline.Roles, string.Intern(planned.Guideline.Source.Authority), planned.Level);
}

/// <summary>
/// What the line and the dates settle before any record is read: the sources in force in order of authority, and the
/// guidelines of each that can apply.
/// </summary>
internal sealed record RequestPlan
{
    /// <summary>Every guideline that can speak: those of a level first, in order, then safety sources and lower authorities.</summary>
    public required List<PlannedGuideline> Guidelines { get; init; }

    /// <summary>Whether any criterion carries an allowance: without one no part can be computed.</summary>
    public bool HasAllowances { get; private init; }

    /// <summary>The guidelines again, each as far as every decision asks of it.</summary>
    public PlannedProgram[] Programs { get; private init; } = [];

    /// <summary>A truth for each guideline, all met: what most assessments find of their presence, and share.</summary>
    public Truth[] AllPresent { get; private init; } = [];

    /// <summary>Whether any guideline gives way to another.</summary>
    public bool HasDisplacers { get; private init; }

    /// <summary>Whether the truth cannot rest on anything graded <c>no</c>.</summary>
    public bool IsVerified { get; private init; }

    /// <summary>How many levels can decide; a level is reached only when everything above it is out.</summary>
    public required int Levels { get; init; }

    /// <summary>
    /// Whether some finding could never settle the truth, whatever it says: sources of one rank that may differ, a
    /// guideline that no answer may show to apply, or one that others displace.
    /// </summary>
    public bool MayHaveGap { get; private init; }

    /// <summary>For each level below the first: the declared silence that opens the way to it.</summary>
    public required IReadOnlyList<Silence?> OpenedBy { get; init; }

    /// <summary>For each level: whether the silence that opens the way to it was not checked.</summary>
    public bool[] IsOpenedUnverified { get; private init; } = [];

    /// <summary>What stands below the last level.</summary>
    public required NothingDecides Below { get; init; }

    /// <summary>The source that governs and is not held, where that is why.</summary>
    public Source? NotHeld { get; init; }

    /// <summary>The sources consulted, in order of authority.</summary>
    public required IReadOnlyList<Source> Consulted { get; init; }

    /// <summary>The guidelines that a pack has for the product, as the index gives them.</summary>
    public static RequestPlan For(CompiledPack pack, IReadOnlyList<Guideline> candidates, RequestContext context)
    {
        var line = context.Request.Line;
        if (!line.IsUnderstood)
            return Nothing(NothingDecides.NotUnderstood, null, []);

        var inForce = Editions.InForce(pack.Pack, context.Requested, context.Service);
        var planned = new List<Candidate>();
        var openedBy = new List<Silence?>();
        var consulted = new List<Source>();
        var below = NothingDecides.NotEncoded;
        Source? notHeld = null;
        Silence? opening = null;

        foreach (var rank in inForce.GroupBy(source => source.Rank))
        {
            consulted.AddRange(rank.Where(source => MaySpeakOf(source, line)));
            notHeld = rank.FirstOrDefault(source => !source.IsHeld && MaySpeakOf(source, line));
            if (notHeld is not null)
            {
                below = NothingDecides.EditionNotHeld;
                break;
            }

            var deciding = candidates.Where(guideline => guideline.Decides && rank.Contains(guideline.Source)).ToList();
            if (deciding.Count > 0)
            {
                planned.AddRange(deciding.Select(guideline => new Candidate(guideline, openedBy.Count)));
                openedBy.Add(opening);
            }

            opening = SilenceOf([.. rank], line, context.Requested);
            if (opening is null)
                break;
        }

        var levels = openedBy.Count;
        foreach (var guideline in candidates)
        {
            var speaks = guideline.Source.Standing == SourceStanding.Safety
                ? guideline.Source.Window.Holds(context.Requested, context.Service)
                : inForce.Contains(guideline.Source);
            if (speaks && !planned.Exists(known => known.Guideline.Id == guideline.Id))
                planned.Add(new(guideline, -1));
        }

        foreach (var source in planned.Select(known => known.Guideline.Source).Where(source => !consulted.Contains(source)).DistinctBy(source => source.Id, StringComparer.Ordinal))
            consulted.Add(source);

        var guidelines = planned
            .Select(known => new PlannedGuideline(known.Guideline, pack[known.Guideline], known.Level, DisplacersOf(known.Guideline, planned)))
            .ToList();
        return new RequestPlan
        {
            Guidelines = guidelines,
            Programs = ProgramsOf(guidelines),
            AllPresent = AllMet(guidelines.Count),
            HasDisplacers = guidelines.Exists(known => known.Displacers.Count > 0),
            IsVerified = guidelines.TrueForAll(known => known.Compiled.IsVerified) && openedBy.TrueForAll(silence => silence?.Statement.Grade != Grade.No),
            HasAllowances = planned.Exists(known => known.Guideline.Criteria.Any(criterion => criterion.Allows is not null)),
            Levels = levels,
            MayHaveGap = HasRivals(planned) || planned.Exists(known => known.Guideline.MayNeverApply) || guidelines.Exists(known => known.Displacers.Count > 0),
            OpenedBy = openedBy,
            IsOpenedUnverified = Unverified(openedBy),
            Below = below,
            NotHeld = notHeld,
            Consulted = consulted,
        };
    }

    // Loops: the framework's queries over structures and enumerations of ours would be compiled at every start.
    private static PlannedProgram[] ProgramsOf(List<PlannedGuideline> guidelines)
    {
        var programs = new PlannedProgram[guidelines.Count];
        for (var i = 0; i < programs.Length; i++)
            programs[i] = PlannedProgram.Of(guidelines[i]);
        return programs;
    }

    private static bool[] Unverified(List<Silence?> silences)
    {
        var unverified = new bool[silences.Count];
        for (var i = 0; i < unverified.Length; i++)
            unverified[i] = silences[i]?.Statement.Grade == Grade.No;
        return unverified;
    }

    private static Truth[] AllMet(int count)
    {
        var truths = new Truth[count];
        Array.Fill(truths, Truth.Met);
        return truths;
    }

    private static RequestPlan Nothing(NothingDecides reason, Source? notHeld, IReadOnlyList<Source> consulted) => new()
    {
        Guidelines = [],
        Levels = 0,
        OpenedBy = [],
        Below = reason,
        NotHeld = notHeld,
        Consulted = consulted,
    };

    private static bool MaySpeakOf(Source source, RequestLine line) => source.SpeaksOnlyOf is not { } only || line.IsIn(only);

    // All sources of a rank must be silent before a lower one is asked.
    private static Silence? SilenceOf(IReadOnlyList<Source> rank, RequestLine line, DateOnly requested)
    {
        Silence? weakest = null;
        foreach (var source in rank.Where(source => MaySpeakOf(source, line)))
        {
            var silence = source.SilentOn.FirstOrDefault(silence => line.IsIn(silence.Scope) && silence.Statement.SpeaksOn(requested));
            if (silence is null)
                return null;
            if (weakest is null || silence.Statement.Grade < weakest.Statement.Grade)
                weakest = silence;
        }

        return weakest;
    }

    private static bool HasRivals(List<Candidate> planned)
    {
        for (var i = 1; i < planned.Count; i++)
        {
            if (planned[i].Level >= 0 && planned[i].Level == planned[i - 1].Level && planned[i].Guideline.Source.Authority != planned[i - 1].Guideline.Source.Authority)
                return true;
        }
        return false;
    }

    private static List<int> DisplacersOf(Guideline guideline, List<Candidate> planned)
    {
        var displacers = new List<int>();
        for (var i = 0; i < planned.Count; i++)
        {
            var other = planned[i].Guideline;
            if (other.Source.Id == guideline.Source.Id && other.InsteadOf.Contains(guideline.Id))
                displacers.Add(i);
        }

        return displacers;
    }

    // A class and not a tuple: the framework's lists of structures are compiled at every start.
    private sealed record Candidate(Guideline Guideline, int Level);
}
