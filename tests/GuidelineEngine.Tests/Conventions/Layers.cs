namespace GuidelineEngine.Tests.Conventions;

/// <summary>The folders of the library from the lowest up; each may use itself and those before it.</summary>
internal static class Layers
{
    public static IReadOnlyList<string> All { get; } =
        ["Terms", "Diagnostics", "Documents", "Packs", "Cases", "Decisions", "Compilation", "Evaluation", Facade, "DependencyInjection"];

    /// <summary>The files beside the project file, in the namespace of the library itself.</summary>
    public const string Facade = "DecisionEngine";

    /// <summary>The layer of a namespace of the library; null for a namespace that is not the library's.</summary>
    public static string? Of(string? ns) => ns switch
    {
        "GuidelineEngine" => Facade,
        _ when ns?.StartsWith("GuidelineEngine.", StringComparison.Ordinal) == true => ns.Split('.')[1],
        _ => null,
    };

    public static bool May(string layer, string use) => Rank(use) >= 0 && Rank(use) <= Rank(layer);

    private static int Rank(string layer)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i] == layer)
                return i;
        }
        return -1;
    }
}
