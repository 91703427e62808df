using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GuidelineEngine.Benchmarks.Evidence;

/// <summary>The same decision as plain objects, as System.Text.Json with generated metadata writes them: what any program would pay for this text.</summary>
internal sealed class PlainDecision
{
    private readonly CaseText decision;

    private PlainDecision(string text) => (decision, Written) = (JsonSerializer.Deserialize(text, PlainJson.Default.CaseText)!, Encoding.UTF8.GetBytes(text));

    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Written { get; }

    public static PlainDecision Of(string text) => new(text);

    public void WriteTo(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, decision, PlainJson.Default.CaseText);

    public string Text()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

internal sealed record CaseText(
    string Case, string AsOf, string Status, PackText Pack, string Engine, string Digest, GateText[] Gates, AskedText[] InformationRequest, LineText[] Requests, string Reviewer, string[] Overridden, RecordText[] Records);

internal sealed record PackText(string Id, LayerText[] Layers);

internal sealed record LayerText(string Id, string Version, string Sha256);

internal sealed record GateText(string Id, string State, string Who, string Why, string? Request, string? Ask, CitedText? RestsOn);

internal sealed record AskedText(string Fact, string Ask, string Role, string[] Requests);

internal sealed record RecordText(string Id, string Name);

internal sealed record LineText(
    string Id, ItemText Item, string Outcome, string? Truth, string Authority, bool Strict, GuidelineText[] Guidelines, CitedText[] Citations, MissingText[] Missing, string Then,
    AnswerText[][] WouldCertify, JsonElement? Amendable, JsonElement? Modification, NoticeText[] Cautions, NoticeText[] Advisories, DeadlinesText Deadlines, RationaleText Rationale,
    string Row, string Stage, string? Reason, bool Conditional, JsonElement? Formulary, CitedText[] AuthorityRestsOn);

internal sealed record ItemText(string Written, FieldText[] Read, string Name, string[] Doubts);

internal sealed record FieldText(string Field, string Value, string From);

internal sealed record GuidelineText(string Id, string Source, string Layer, string Standing, string? Truth, CriterionText[] Criteria, string Applies);

internal sealed record CriterionText(string Id, string Role, string Truth, FactText[] Facts, string[] Statements, string Grade, string Text);

internal sealed record FactText(string Fact, string State, string? Value, FoundText[] Found);

internal sealed record FoundText(string Value, string? Date, string? Document, string? Page, string? SaidBy);

internal sealed record CitedText(
    string Source, string? Edition, int? Year, string? Chapter, string Section, string? Pages, string Grade, string Statement, string Title, string Says);

internal sealed record MissingText(string Fact, string Ask, string Role, string Reason);

internal sealed record AnswerText(string Fact, string Answer);

internal sealed record NoticeText(string Id, string Text, string Truth, string[] Statements, string? Grade);

internal sealed record DeadlinesText(
    string? AskBy, string? Outer, string? RunsOut, string? DecideBy, string? CommunicateBy, string? WrittenBy, string? DeferBy, string? ApplyBy, RuleText[] Rules);

internal sealed record RuleText(
    string Id, string Day, string? Time, bool Disputed, string? Otherwise, string From, string After, int Count, string Unit, DayText[] Between, string Counted, CitedText[] RestsOn);

internal sealed record DayText(string Day, string What, bool Counted);

internal sealed record RationaleText(string Text, SentenceText[] Sentences);

internal sealed record SentenceText(string Text, string[] Statements, string[] Facts, string[] Records, string[] Sources, string? Policy);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Metadata | JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(CaseText))]
internal sealed partial class PlainJson : JsonSerializerContext;
