namespace GuidelineEngine.Tests.Conventions;

/// <summary>
/// What consumers may rely on, written down. To accept a change, run once with the environment variable
/// <c>ACCEPT_PUBLIC_API=1</c> and review the difference.
/// </summary>
public sealed class The_public_API
{
    private static readonly string Approved = Repository.Path("tests", "GuidelineEngine.Tests", "Conventions", "PublicApi.approved.txt");

    [Test]
    public void Is_the_one_that_was_approved()
    {
        var printed = PublicApiText.Of(typeof(DecisionEngine).Assembly);
        if (Environment.GetEnvironmentVariable("ACCEPT_PUBLIC_API") == "1")
            File.WriteAllText(Approved, printed);
        printed.Should().Be(File.ReadAllText(Approved));
    }

    [Test]
    public void Is_less_than_half_of_the_library()
    {
        var types = typeof(DecisionEngine).Assembly.GetTypes().Where(type => Layers.Of(type.Namespace) is not null && !type.Name.Contains('<')).ToArray();
        types.Count(type => type.IsVisible).Should().BeLessThan(types.Length / 3);
    }
}
