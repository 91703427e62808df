using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.NRulesBackend;

/// <summary>
/// The fact that every guideline's rules match: one request line of a case, bound to a pack. Made by
/// <see cref="GuidelineRuleRepository.RequestsOf"/>; insert it beside your own facts. One session at a time: where the
/// records change, retract it and insert that of the case read anew.
/// </summary>
public sealed class RequestUnderReview
{
    private readonly IReadOnlyDictionary<string, Truth>? presence;

    internal RequestUnderReview(RequestFrame frame, EvidenceMode mode, IReadOnlyDictionary<string, Truth>? presence = null)
    {
        Frame = frame;
        Mode = mode;
        this.presence = presence;
    }

    /// <summary>The name that the case file gives the case.</summary>
    public string Case => Frame.Context.Case.Id;

    /// <summary>The id of the line in its case.</summary>
    public string Id => Frame.Context.Request.Id;

    /// <summary>The line as written.</summary>
    public string Item => Frame.Context.Request.Item;

    /// <summary>The ingredients asked for; none where the line is no drug, or was not understood.</summary>
    public IReadOnlyList<string> Ingredients => Frame.Context.Product?.Ingredients ?? [];

    /// <summary>The day of the request.</summary>
    public DateOnly Requested => Frame.Requested;

    /// <summary>The day of the service, to which durations run.</summary>
    public DateOnly ServiceDate => Frame.Context.Service;

    /// <summary>Facts that could not be worked out, and why: criteria take them for undocumented, and the request is one for a physician.</summary>
    public IReadOnlyList<string> Faults => Frame.Faults;

    internal RequestFrame Frame { get; }

    internal EvidenceMode Mode { get; }

    /// <summary>What the rules of the engine's own sessions find; a host's sessions insert facts instead.</summary>
    internal Findings Found { get; } = new();

    /// <summary>Whether a guideline has something to say of the request. The engine asks only those that have.</summary>
    internal Truth PresenceOf(string guideline) => presence is null ? Truth.Met : presence.GetValueOrDefault(guideline, Truth.NotMet);

    /// <summary>The line, for a debugger.</summary>
    public override string ToString() => Case + "/" + Id + ": " + Item;
}
