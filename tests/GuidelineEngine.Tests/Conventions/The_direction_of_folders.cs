using System.Text.RegularExpressions;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tests.Conventions;

/// <summary>Each folder of the library uses only those below it, by its text and by what the compiler made of it.</summary>
public sealed partial class The_direction_of_folders
{
    private static readonly Type[] LibraryTypes = [.. typeof(DecisionEngine).Assembly.GetTypes().Where(type => Layers.Of(type.Namespace) is not null)];

    [Test]
    public void Each_file_stands_in_the_namespace_of_its_folder() =>
        SourceFile.Library.Where(file => file.Namespace is { } ns && Layers.Of(ns) != file.Layer).Select(file => $"{file.Path} declares {file.Namespace}").Should().BeEmpty();

    [Test]
    public void Each_file_of_the_tooling_stands_in_the_namespace_of_its_folder() =>
        SourceFile.Shipped.Where(file => file.Path.StartsWith("src/GuidelineEngine.Tooling/", StringComparison.Ordinal) && file.Namespace is not null)
            .Where(file => file.Namespace != string.Join('.', file.Path.Split('/')[1..^1])).Select(file => $"{file.Path} declares {file.Namespace}").Should().BeEmpty();

    [Test]
    public void Gives_every_folder_its_place() => SourceFile.Library.Select(file => file.Layer).Distinct().Should().BeEquivalentTo(Layers.All);

    [Test]
    public void Holds_in_the_text() =>
        SourceFile.Library
            .SelectMany(file => file.Code
                .SelectMany(line => LibraryName().Matches(line))
                .Select(match => match.Groups[1].Value)
                .Where(used => Layers.All.Contains(used) && !Layers.May(file.Layer, used))
                .Select(used => $"{file.Path} names {used}"))
            .Distinct().Should().BeEmpty();

    [Test]
    public void Holds_in_the_compiled_code() =>
        LibraryTypes
            .SelectMany(type => CompiledReferences.Types(type)
                .Where(used => used.Assembly == type.Assembly && Layers.Of(used.Namespace) is { } layer && !Layers.May(Layers.Of(type.Namespace)!, layer))
                .Select(used => $"{type.FullName} uses {used.FullName}"))
            .Should().BeEmpty();

    [Test]
    public void Only_documents_name_the_YAML_library() =>
        SourceFile.Library.Where(file => file.Layer != "Documents" && file.Code.Any(line => line.Contains("YamlDotNet", StringComparison.Ordinal)))
            .Select(file => file.Path).Should().BeEmpty();

    [Test]
    public void Only_documents_use_the_YAML_library() =>
        LibraryTypes.Where(type => Layers.Of(type.Namespace) != "Documents")
            .SelectMany(type => CompiledReferences.Types(type).Where(used => used.Assembly.GetName().Name == "YamlDotNet").Select(used => $"{type.FullName} uses {used.FullName}"))
            .Should().BeEmpty();

    [Test]
    public void Nothing_public_shows_the_YAML_library() =>
        typeof(DecisionEngine).Assembly.GetExportedTypes()
            .SelectMany(CompiledReferences.Types).Where(used => used.Assembly.GetName().Name == "YamlDotNet")
            .Should().BeEmpty();

    [Test]
    public void The_library_depends_on_YamlDotNet_and_abstractions_and_nothing_else() =>
        typeof(DecisionEngine).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should().OnlyContain(name => name == "YamlDotNet" || Regex.IsMatch(name, @"^Microsoft\.Extensions\..*Abstractions$"));

    [Test]
    public void Sees_a_use_that_the_text_hides() =>
        CompiledReferences.Types(typeof(UsesWithoutSaying)).Should().Contain([typeof(Diagnostic), typeof(List<>)]).And.NotContain(typeof(DecisionEngine));

    [GeneratedRegex(@"\bGuidelineEngine\.(\w+)")]
    private static partial Regex LibraryName();

    private static class UsesWithoutSaying
    {
        public static int Count(object any)
        {
            var all = new List<object> { any };
            return all.TrueForAll(each => each is not string) ? 0 : Inner();

            static int Inner() => Array.Empty<Diagnostic>().Length;
        }
    }
}
