namespace GuidelineEngine.Cases;

/// <summary>The words of prescriptions: numbers, forms, routes, releases, and those that change nothing.</summary>
internal static class LineWords
{
    internal static Dictionary<string, decimal> Numbers { get; } = new(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15,
        ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40,
        ["sixty"] = 60, ["ninety"] = 90,
    };

    internal static Dictionary<string, string> Forms { get; } = new(StringComparer.Ordinal)
    {
        ["tab"] = "tablet", ["tabs"] = "tablet", ["tablet"] = "tablet", ["tablets"] = "tablet", ["tb"] = "tablet", ["tbs"] = "tablet",
        ["cap"] = "capsule", ["caps"] = "capsule", ["capsule"] = "capsule", ["capsules"] = "capsule",
        ["patch"] = "patch", ["patches"] = "patch", ["film"] = "film", ["films"] = "film", ["strip"] = "film", ["strips"] = "film",
        ["lozenge"] = "lozenge", ["lozenges"] = "lozenge", ["cream"] = "cream", ["gel"] = "gel", ["ointment"] = "ointment",
        ["lotion"] = "lotion", ["spray"] = "spray", ["solution"] = "solution",
    };

    internal static Dictionary<string, string> Routes { get; } = new(StringComparer.Ordinal)
    {
        ["po"] = "oral", ["orally"] = "oral", ["oral"] = "oral", ["sl"] = "sublingual", ["sublingual"] = "sublingual",
        ["sublingually"] = "sublingual", ["buccal"] = "buccal", ["buccally"] = "buccal", ["topical"] = "topical",
        ["topically"] = "topical", ["transdermal"] = "transdermal", ["transdermally"] = "transdermal", ["nasal"] = "nasal",
        ["im"] = "intramuscular", ["intramuscular"] = "intramuscular", ["intrathecal"] = "intrathecal",
    };

    internal static Dictionary<string, string> Releases { get; } = new(StringComparer.Ordinal)
    {
        ["er"] = "extended", ["xr"] = "extended", ["cr"] = "extended", ["sr"] = "extended", ["xl"] = "extended", ["la"] = "extended",
        ["ir"] = "immediate", ["dr"] = "delayed", ["ec"] = "delayed",
    };

    /// <summary>Words that ask for nothing by themselves.</summary>
    internal static HashSet<string> Harmless { get; } = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "for", "rx", "prescription", "medication", "request", "requested", "take", "apply", "sig", "generic",
    };

    /// <summary>What a drug may be taken for or with, in directions, without changing how much is taken.</summary>
    internal static HashSet<string> Purposes { get; } = new(StringComparer.Ordinal)
    {
        "pain", "anxiety", "sleep", "insomnia", "spasm", "spasms", "muscle", "severe", "moderate", "mild", "breakthrough", "chronic", "nausea",
        "depression", "neuropathic", "nerve", "inflammation", "panic", "low", "back", "neck",
    };

    /// <summary>The routes by which a form can be given: a patch is not swallowed.</summary>
    internal static bool Fits(string form, string route) => form switch
    {
        "tablet" => route is "oral" or "sublingual" or "buccal",
        "capsule" => route is "oral",
        "patch" => route is "transdermal" or "topical",
        "film" => route is "sublingual" or "buccal",
        "lozenge" => route is "buccal" or "oral",
        "cream" or "gel" or "ointment" or "lotion" => route is "topical" or "transdermal",
        "spray" => route is "nasal" or "sublingual" or "topical",
        _ => true,
    };
}
