using GuidelineEngine.Benchmarks.Subject;
using YamlDotNet.Serialization;

namespace GuidelineEngine.Benchmarks.Peers;

/// <summary>A drafted case as a case file of our own format in JSON, as a service receives it.</summary>
internal static class CaseJson
{
    private static readonly IDeserializer FromYaml = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
    private static readonly ISerializer ToJson = new SerializerBuilder().JsonCompatible().Build();

    public static string Of(CaseDraft draft) => ToJson.Serialize(FromYaml.Deserialize(draft.ToYaml())!).TrimEnd();
}
