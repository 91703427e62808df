using System.Text.Json.Nodes;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;
using GuidelineEngine.Tests.Cases;

namespace GuidelineEngine.Tests.Seeds;

/// <summary>A case file as a tree of JSON, of which entries are replaced or taken out before the engine reads it.</summary>
internal sealed class EditedCase
{
    private readonly JsonObject root;

    private EditedCase(string yaml) => root = JsonNode.Parse(JsonOf.Yaml(yaml))!.AsObject();

    public static EditedCase OfSeed(string file) => new(CaliforniaPack.Seed(file));

    public static EditedCase OfExample(string name) => new(CaliforniaPack.Example(name));

    public IEnumerable<string> RequestIds => Requests.Select(request => request["id"]!.GetValue<string>());

    public CaseDecision Decide(CaseOverrides? overrides = null) => CaliforniaPack.Decide("edited.case.json", root.ToJsonString(), overrides);

    /// <summary>Takes a key of the root, or a finding of the case, out.</summary>
    public EditedCase WithoutOfCase(string entry)
    {
        TakeOut(root, entry, "the case");
        return this;
    }

    /// <summary>Takes a key, or a finding, of a request out.</summary>
    public EditedCase Without(string request, string entry)
    {
        TakeOut(Request(request), entry, request);
        return this;
    }

    /// <summary>Takes a key of a request out where it has one.</summary>
    public EditedCase WithoutKey(string request, string key)
    {
        Request(request).Remove(key);
        return this;
    }

    public EditedCase With(string key, string json)
    {
        root[key] = JsonNode.Parse(json);
        return this;
    }

    public EditedCase With(string request, string key, string json)
    {
        Request(request)[key] = JsonNode.Parse(json);
        return this;
    }

    /// <summary>Every key of a mapping takes the place of the root's.</summary>
    public EditedCase With(MappingNode? settings)
    {
        Replace(root, settings);
        return this;
    }

    /// <summary>Every key of a mapping takes the place of the request's.</summary>
    public EditedCase With(string request, MappingNode? settings)
    {
        Replace(Request(request), settings);
        return this;
    }

    /// <summary>Leaves one request, and no medication beside it.</summary>
    public EditedCase Alone(string request)
    {
        root["requests"] = new JsonArray(Request(request).DeepClone());
        root["medications"] = new JsonArray();
        return this;
    }

    public EditedCase ChangeItem(string request, Func<string, string> change)
    {
        var line = Request(request);
        line["item"] = change(line["item"]!.GetValue<string>());
        return this;
    }

    private IEnumerable<JsonObject> Requests => root["requests"]!.AsArray().Select(request => request!.AsObject());

    private JsonObject Request(string id) => Requests.Single(request => request["id"]!.GetValue<string>() == id);

    private static void TakeOut(JsonObject from, string entry, string what) =>
        (from["findings"]?.AsObject().Remove(entry) == true || from.Remove(entry)).Should().BeTrue("`{0}` is to be taken out of {1}", entry, what);

    private static void Replace(JsonObject target, MappingNode? settings)
    {
        foreach (var entry in settings?.Entries ?? [])
            target[entry.Key.Text] = JsonNode.Parse(JsonOf.Tree(entry.Value));
    }
}
