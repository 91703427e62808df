using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs;

public sealed class The_built_in_pack
{
    [Test]
    public void Loads_without_files_and_is_the_one_in_the_repository()
    {
        PackFiles.BuiltInIds.Should().Equal("us-ca-workers-compensation");
        var folder = PackFiles.FromFolder(Repository.Path("rules", "california"));
        Assume.That(folder.All.Any(file => file.Path == "pack.yaml"));
        var builtIn = PackFiles.BuiltIn("us-ca-workers-compensation");
        builtIn.All.Select(file => file.Path).Should().Equal(folder.All.Select(file => file.Path));
        var loading = RulePackReader.Read(builtIn);
        loading.Render().Should().Be("no errors\n");
        loading.Pack!.Layers.Should().Equal(RulePackReader.Read(folder).Pack!.Layers);
    }
}
