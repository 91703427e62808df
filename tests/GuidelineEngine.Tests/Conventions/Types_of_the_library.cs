using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tests.Conventions;

/// <summary>How types are shaped and named.</summary>
public sealed partial class Types_of_the_library
{
    private static readonly Type[] Types =
    [
        .. new[] { typeof(DecisionEngine), typeof(PolicyTestSuite) }.SelectMany(type => type.Assembly.GetTypes()).Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.Contains('<')),
    ];

    [Test]
    public void Are_sealed_unless_abstract() =>
        Types.Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false }).Select(type => type.FullName).Should().BeEmpty();

    [Test]
    public void Are_sealed_in_the_tool_as_well() =>
        SourceFile.Shipped.SelectMany(file => file.Lines.Where(line => OpenClass().IsMatch(line)).Select(line => $"{file.Path}: {line.Trim()}")).Should().BeEmpty();

    [Test]
    public void That_are_public_or_records_do_not_change() =>
        Types.Where(type => (type.IsVisible || IsRecord(type)) && !type.Name.EndsWith("Options", StringComparison.Ordinal))
            .SelectMany(type => Changeable(type).Select(member => $"{type.FullName}.{member}"))
            .Should().BeEmpty();

    [Test]
    public void That_are_public_hand_out_no_collection_that_a_caller_could_change() =>
        Types.Where(type => type.IsVisible)
            .SelectMany(type => type.GetProperties().Where(property => IsChangeableCollection(property.PropertyType)).Select(property => $"{type.FullName}.{property.Name}"))
            .Should().BeEmpty();

    [Test]
    public void Are_not_named_like_a_namespace()
    {
        foreach (var package in Types.GroupBy(type => type.Assembly))
        {
            var segments = package.SelectMany(type => type.Namespace?.Split('.') ?? []).ToHashSet(StringComparer.Ordinal);
            package.Where(type => segments.Contains(type.Name)).Select(type => type.FullName).Should().BeEmpty();
        }
    }

    [Test]
    public void Say_what_they_are() =>
        SourceFile.Shipped.SelectMany(file => file.Code.Select(line => TypeName().Match(line)).Where(match => match.Success)
                .Select(match => match.Groups[1].Value).Where(name => EmptyWord().IsMatch(name)).Select(name => $"{file.Path}: {name}"))
            .Should().BeEmpty("a name says it as a clinician or an author would");

    [Test]
    public void Stand_in_files_of_one_screen_or_a_few() =>
        SourceFile.All.Where(file => file.Lines.Count > 400).Select(file => $"{file.Path}: {file.Lines.Count} lines").Should().BeEmpty();

    private static IEnumerable<string> Changeable(Type type) =>
    [
        .. type.GetProperties().Where(property => property.DeclaringType!.Assembly == type.Assembly && property.SetMethod is { IsPublic: true } setter && !IsInit(setter)).Select(property => property.Name),
        .. type.GetFields().Where(field => field is { IsInitOnly: false, IsLiteral: false } && !type.IsEnum).Select(field => field.Name),
    ];

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsChangeableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && new[] { typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>) }
            .Contains(type.GetGenericTypeDefinition()));

    [GeneratedRegex(@"^\s*((public|internal|private|protected|file|partial|readonly) )*(class|record) [A-Z]")]
    private static partial Regex OpenClass();

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum) ([A-Z]\w*)")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"(Helper|Util|Manager|Processor|Impl|Data|Base)(s|ities)?(?![a-z])")]
    private static partial Regex EmptyWord();
}
