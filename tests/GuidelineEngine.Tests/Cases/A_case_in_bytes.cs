using System.Text;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Cases;

public sealed class A_case_in_bytes
{
    private static readonly string[] Names =
        [.. Directory.GetFiles(Path.Combine(CaliforniaPack.Folder, "examples"), "*.case.yaml").Select(file => Path.GetFileName(file).Replace(".case.yaml", "")).Order()];

    [TestCaseSource(nameof(Names))]
    public void Is_decided_as_its_text_is(string example)
    {
        var json = JsonOf.Yaml(CaliforniaPack.Example(example));

        Decided(Read("a.json", json)).Should().Be(Decided(CaliforniaPack.Engine.ReadCase("a.json", json)));
        Decided(Read("a.yaml", CaliforniaPack.Example(example))).Should().Be(Decided(CaliforniaPack.Engine.ReadCase("a.yaml", CaliforniaPack.Example(example))));
    }

    [Test]
    public void Stays_as_it_is_while_others_are_read()
    {
        var texts = Names.Select(name => JsonOf.Yaml(CaliforniaPack.Example(name))).ToArray();

        var read = texts.Select(text => Read("a.json", text)).ToArray();

        read.Select(Decided).Should().Equal(texts.Select(text => Decided(Read("a.json", text))));
    }

    [Test]
    public void May_begin_with_a_byte_order_mark() =>
        Decided(CaliforniaPack.Engine.ReadCase("a.json", new byte[] { 0xEF, 0xBB, 0xBF }.Concat(Encoding.UTF8.GetBytes(JsonOf.Yaml(CaliforniaPack.Example("empty")))).ToArray()))
            .Should().Be(Decided(Read("a.json", JsonOf.Yaml(CaliforniaPack.Example("empty")))));

    [TestCase("a.json")]
    [TestCase("a.yaml")]
    public void That_are_no_utf_8_is_a_mistake_with_its_place(string file)
    {
        byte[] bytes = [.. "{\n  \"case\": \"a"u8, 0xC3, .. "\" }"u8];

        var mistake = CaliforniaPack.Engine.ReadCase(file, bytes).Diagnostics.Should().ContainSingle().Subject;

        (mistake.Id, mistake.Span.ToString()).Should().Be((DiagnosticCatalogue.NotUtf8.Id, file + ":2:13"));
    }

    [TestCase("{\"case\":\"a\",\"case\":\"b\"}")]
    [TestCase("{\"case\":\"a\",}")]
    [TestCase("{\"case\":\"a\" \"as_of\":1}")]
    [TestCase("{\"case\":[1,]}")]
    [TestCase("{\"case\":01}")]
    [TestCase("{\"case\":-}")]
    [TestCase("{\"case\":1.}")]
    [TestCase("{\"case\":1e3}")]
    [TestCase("{\"case\":tru}")]
    [TestCase("{\"case\":\"a\tb\"}")]
    [TestCase("{\"case\":\"a\nb\"}")]
    [TestCase("{\"case\":\"a\\u0007\"}")]
    [TestCase("{\"case\":\"\\ud800\"}")]
    [TestCase("{\"\":1}")]
    [TestCase("{\"case\":\"a\"")]
    [TestCase("{\"case\":\"a\"} {}")]
    [TestCase("{\"case\":\"a\"} \0")]
    [TestCase("[1, {\"a\": 2}]")]
    [TestCase("\"a\"")]
    [TestCase("null")]
    [TestCase("")]
    [TestCase(" \r\n")]
    [TestCase("{\r\n\"caße\": \"日本\",\r\"as_of\": \"x\", \"name\": 1,\n\n \"findings\": {\"unknown\": 3}}")]
    [TestCase("{\"case\":\"a\u200b\"}")]
    [TestCase("{\"case\":\"😀\", \"requests\": 5}")]
    public void Has_the_mistakes_that_its_text_has(string json) =>
        Mistakes(Read("a.json", json)).Should().Be(Mistakes(CaliforniaPack.Engine.ReadCase("a.json", json))).And.NotBeEmpty();

    [Test]
    public void That_lies_too_deep_or_is_too_large_is_a_mistake()
    {
        foreach (var json in new[] { new string('[', 65) + new string(']', 65), "[" + string.Join(',', Enumerable.Repeat(1, 200_001)) + "]", "\"" + new string('a', 4 * 1024 * 1024) + "\"" })
            Mistakes(Read("a.json", json)).Should().Be(Mistakes(CaliforniaPack.Engine.ReadCase("a.json", json))).And.NotBeEmpty();
    }

    private static CaseReading Read(string file, string text) => CaliforniaPack.Engine.ReadCase(file, Encoding.UTF8.GetBytes(text));

    private static string Decided(CaseReading reading) => DecisionJson.Write(CaliforniaPack.Engine.Decide(reading.Case!));

    private static string Mistakes(CaseReading reading) =>
        string.Join('\n', reading.Diagnostics.Select(mistake => $"{mistake.Span}-{mistake.Span.End} {mistake.Id} {mistake.Message} ({mistake.Hint})"));
}
