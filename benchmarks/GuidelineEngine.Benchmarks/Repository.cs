using System.Reflection;

namespace GuidelineEngine.Benchmarks;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string California { get; } = Path.Combine(Root, "rules", "california");
}
