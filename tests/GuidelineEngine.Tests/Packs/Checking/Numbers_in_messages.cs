using GuidelineEngine.Packs.Checking;

namespace GuidelineEngine.Tests.Packs.Checking;

public sealed class Numbers_in_messages
{
    [TestCase("taken for 4 weeks", "4")]
    [TestCase("above 0.5 mg.", "0.5")]
    [TestCase("(12 months)", "12")]
    [TestCase("more than three weeks", "three")]
    [TestCase("Two-week supply", "Two")]
    [TestCase("a >60 mg dose", "60")]
    public void Are_found(string text, string number) => NumbersInMessages.NumberIn(text).Should().Be(number);

    [TestCase("a strong inhibitor of CYP1A2")]
    [TestCase("one of the other drugs")]
    [TestCase("Schedule II")]
    [TestCase("one or more sedatives")]
    [TestCase("")]
    [TestCase(null)]
    public void Are_not_seen_in_names_and_words(string? text) => NumbersInMessages.NumberIn(text).Should().BeNull();
}
