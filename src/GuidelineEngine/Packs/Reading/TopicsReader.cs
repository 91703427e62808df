using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads <c>topics.yaml</c>: which guidelines each topic has.</summary>
internal static class TopicsReader
{
    /// <summary>The name of the file beside <c>pack.yaml</c>. The engine leaves it out, and so does the digest.</summary>
    public const string File = "topics.yaml";

    /// <summary>The topics in the order written.</summary>
    public static IReadOnlyList<Topic> Read(string file, string text, DiagnosticBag diagnostics)
    {
        if (MappingReader.Over(DocumentReader.Read(file, text, diagnostics), diagnostics, "the list of topics") is not { } root)
            return [];
        root.Require("topics");
        var topics = new List<Topic>();
        foreach (var entry in root.TakeMapping("topics")?.Entries ?? [])
        {
            if (MappingReader.Over(entry.Value, diagnostics, "the topic `" + entry.Key.Text + "`") is not { } topic)
                continue;
            var title = topic.RequireText("title");
            var guidelines = topic.TakeTextList("guidelines");
            var why = topic.TakeText("why");
            topic.Finish();
            topics.Add(new Topic(entry.Key.Text, title ?? "", [.. guidelines.Select(named => named.Text)], why));
        }
        root.Finish();
        return topics;
    }
}
