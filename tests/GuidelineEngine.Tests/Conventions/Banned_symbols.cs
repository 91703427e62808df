using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GuidelineEngine.Tests.Conventions;

/// <summary>The clock, the culture of the machine and chance are banned in the library, by the build and by what it made.</summary>
public sealed class Banned_symbols
{
    private static readonly string Folder = Repository.Path("src", "GuidelineEngine");

    private static readonly string[] Ids = [.. File.ReadAllLines(Path.Combine(Folder, "BannedSymbols.txt")).Where(line => line.Length > 0).Select(line => line.Split(';')[0])];

    private static IEnumerable<string> Required =>
    [
        "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTime.Today", "P:System.DateTimeOffset.Now", "P:System.DateTimeOffset.UtcNow",
        "T:System.TimeProvider", "T:System.Diagnostics.Stopwatch", "P:System.Environment.TickCount", "P:System.Environment.TickCount64", "P:System.TimeZoneInfo.Local",
        "P:System.Globalization.CultureInfo.CurrentCulture", "P:System.Globalization.CultureInfo.CurrentUICulture",
        "M:System.Guid.NewGuid", "M:System.Guid.CreateVersion7", "M:System.Random.#ctor", "P:System.Random.Shared", "P:System.Environment.MachineName",
    ];

    [TestCaseSource(nameof(Required))]
    public void Lists(string id) => Ids.Should().Contain(id);

    [Test]
    public void Each_has_a_reason() =>
        File.ReadAllLines(Path.Combine(Folder, "BannedSymbols.txt")).Should().OnlyContain(line => Regex.IsMatch(line, "^[TMP]:[^;]+;.+$"));

    // The analyzer passes over an id that names nothing.
    [TestCaseSource(nameof(Ids))]
    public void Each_exists(string id) => Find(id).Should().NotBeEmpty();

    [Test]
    public void The_build_enforces_the_list()
    {
        var project = XDocument.Load(Path.Combine(Folder, "GuidelineEngine.csproj"));
        Includes(project, "PackageReference").Should().Contain("Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Includes(project, "AdditionalFiles").Should().Contain("BannedSymbols.txt");
        XDocument.Load(Repository.Path("Directory.Build.props")).Descendants("TreatWarningsAsErrors").Single().Value.Should().Be("true");
        project.Descendants().Where(element => element.Name.LocalName is "NoWarn" or "WarningsNotAsErrors" or "TreatWarningsAsErrors" or "RunAnalyzers").Should().BeEmpty();
        SourceFile.Library.Where(file => file.Lines.Any(line => line.Contains("RS0030", StringComparison.Ordinal))).Select(file => file.Path).Should().BeEmpty("nothing is exempt");
        File.ReadAllText(Repository.Path(".editorconfig")).Should().NotContain("RS0030");
    }

    [Test]
    public void Nothing_that_was_compiled_uses_one()
    {
        var banned = Ids.SelectMany(Find).ToHashSet();
        typeof(DecisionEngine).Assembly.GetTypes()
            .SelectMany(type => CompiledReferences.Members(type).Where(used => banned.Contains(used) || (used.DeclaringType is { } owner && banned.Contains(owner)))
                .Select(used => $"{type.FullName} uses {used.DeclaringType}.{used.Name}"))
            .Should().BeEmpty();
    }

    private static IEnumerable<string?> Includes(XDocument project, string item) => project.Descendants(item).Select(element => element.Attribute("Include")?.Value);

    private static IReadOnlyList<MemberInfo> Find(string id)
    {
        var name = id[2..];
        if (id[0] == 'T')
            return TypeOf(name) is { } type ? [type] : [];
        var member = name[(name.LastIndexOf('.') + 1)..];
        var owner = TypeOf(name[..name.LastIndexOf('.')]);
        return (id[0], member) switch
        {
            ('P', _) => owner?.GetProperty(member)?.GetAccessors() ?? [],
            (_, "#ctor") => owner?.GetConstructor([]) is { } constructor ? [constructor] : [],
            _ => owner?.GetMethod(member, []) is { } method ? [method] : [],
        };
    }

    private static Type? TypeOf(string name) => Type.GetType(name) ?? typeof(System.Diagnostics.Stopwatch).Assembly.GetType(name);
}
