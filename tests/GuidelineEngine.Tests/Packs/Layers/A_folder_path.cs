using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.Layers;

public sealed class A_folder_path
{
    [TestCase("rules/ours", "../california", "rules/california")]
    [TestCase("ours", "../california/", "california")]
    [TestCase(".", "../california", "../california")]
    [TestCase("../ours", "../../base", "../../base")]
    [TestCase("/srv/ours", "./base", "/srv/ours/base")]
    [TestCase("/srv/ours", "..\\base", "/srv/base")]
    [TestCase("ours", "..", ".")]
    public void Is_seen_from_where_the_pack_was_named(string folder, string written, string path) => FolderPath.Join(folder, written).Should().Be(path);
}
