using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Decisions.Rendering;

/// <summary>The library's own writer of JSON against the platform's, and its ways of writing against each other.</summary>
public sealed class JSON_as_the_platform_writes_it
{
    private static readonly string[] Examples = ["all-bad", "contradictory", "empty", "tens-purchase", "opioid-renewal-good"];

    // Quotes, a backslash, control characters, marks that some encoders escape, and characters beyond the basic plane.
    private static readonly string[] Items = ["a \"b\" \\ c", "\u0001\t\u007f\u0085\u2028\ufeff", "½ – “prn” é ß", "😀 and 𝒙", "<b>&'+/`", "", "plain"];

    [TestCase(true)]
    [TestCase(false)]
    public void Is_the_same_to_the_byte(bool indented)
    {
        foreach (var decision in Items.Select(item => SampleDecisions.LowBack(Reviewer.Staff, item)).Concat(Examples.Select(Decided)))
        {
            var written = DecisionJson.Write(decision, indented);
            written.Should().Be(ByThePlatform(written, indented));
        }
    }

    [Test]
    public void Is_appended_to_what_a_buffer_holds([Values] bool indented)
    {
        foreach (var example in Examples)
        {
            var buffer = new ArrayBufferWriter<byte>();
            buffer.Write("["u8);
            DecisionJson.WriteTo(Decided(example), buffer, indented);
            Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be("[" + DecisionJson.Write(Decided(example), indented));
        }
    }

    [Test]
    public void Is_the_same_the_second_time()
    {
        var decision = Decided("opioid-renewal-good");
        var first = DecisionJson.Write(decision, indented: false);
        DecisionJson.Write(decision, indented: false).Should().Be(first);
        DecisionJson.Write(Decided("opioid-renewal-good"), indented: false).Should().Be(first);
        decision.Digest.Should().Be(DecisionJson.Digest(Decided("opioid-renewal-good")));
    }

    private static CaseDecision Decided(string example) =>
        CaliforniaPack.Engine.Decide(CaliforniaPack.Engine.ReadCase(example + ".case.yaml", CaliforniaPack.Example(example)).Case!);

    private static string ByThePlatform(string text, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var document = JsonDocument.Parse(text))
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            document.WriteTo(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
