using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.Reading;

public sealed class A_message
{
    [TestCase("Plain words.", "'Plain words.'")]
    [TestCase("{drug} for {course}; the limit is {limit}.", "Drug' for '[course]'; the limit is 'Limit'.'")]
    [TestCase("{item}{drug}", "ItemDrug")]
    [TestCase("a   b", "'a b'")]
    public void Is_cut_into_its_parts(string text, string parts)
    {
        var (message, errors) = Read(text);
        errors.Should().Be(0);
        string.Concat(message!.Parts.Select(Text)).Should().Be(parts);
    }

    [TestCase("open {drug")]
    [TestCase("closed} {drug}")]
    [TestCase("{}")]
    [TestCase("{coarse}")]
    [TestCase("{{drug}}")]
    public void Is_refused(string text) => Read(text).Errors.Should().BeGreaterThan(0);

    private static string Text(MessagePart part) =>
        part.Literal is { } literal ? "'" + literal + "'" : part.Fact is { } fact ? "[" + fact.Name + "]" : part.Place.ToString();

    private static (Message? Message, int Errors) Read(string text)
    {
        var reading = new PackReading { Facts = new Vocabulary([Some.Fact("course", FactType.Duration)]) };
        var mapping = new MappingNode(default, [new(new ScalarNode(default, "met", false), new ScalarNode(default, text, true))]);
        var message = new MessageReader(reading).Take(new MappingReader(mapping, reading.Diagnostics, "a criterion"), "met");
        return (message, reading.Diagnostics.ErrorCount);
    }
}
