using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tests.Diagnostics;

public sealed class The_nearest_name
{
    [TestCase("diagnosis", "diagnoses")]
    [TestCase("Pain-With", "pain_with")]
    [TestCase("pain with", "pain_with")]
    [TestCase("fidnings", "findings")]
    [TestCase("finding", "findings")]
    [TestCase("quantitiy", "quantity")]
    [TestCase("aeg", "age")]
    [TestCase("zebra", null)]
    [TestCase("x", null)]
    [TestCase("", null)]
    public void Is_what_the_author_probably_meant(string written, string? expected) =>
        NearestName.Find(written, ["quantity", "age", "sex", "diagnoses", "pain_with", "findings"]).Should().Be(expected);

    [Test]
    public void Among_equals_is_the_first_in_order() => NearestName.Find("fact", ["facts", "face", "pact"]).Should().Be("face");
}
