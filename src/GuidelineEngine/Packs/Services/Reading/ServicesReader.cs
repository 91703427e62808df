using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs;

/// <summary>Reads the services, one mapping each.</summary>
internal sealed class ServicesReader(DiagnosticBag diagnostics, ClassesReader classes, BodyPartsReader bodyParts, NamesOnLines names)
{
    private static readonly Dictionary<string, ServiceCount> Counts =
        Enum.GetValues<ServiceCount>().ToDictionary(count => PackWords.Of(count), StringComparer.Ordinal);

    private static readonly Dictionary<string, ApproachWord> Approaches =
        Enum.GetValues<ApproachWord>().ToDictionary(word => PackWords.Of(word), StringComparer.Ordinal);

    private readonly Dictionary<string, Service> byId = new(StringComparer.Ordinal);
    private readonly List<ScalarNode> referred = [];

    private enum ApproachWord
    {
        Interlaminar,
        Transforaminal,
        Caudal,
    }

    internal IEnumerable<Service> Services => byId.Values;

    internal void Read(MappingNode? node)
    {
        foreach (var entry in node?.Entries ?? [])
        {
            if (MappingReader.Over(entry.Value, diagnostics, "a service") is not { } reader)
            {
                continue;
            }

            var id = Names.Declare(entry.Key, diagnostics, "the service");
            var read = Service(id, reader, entry.Key.Span);
            if (!byId.TryAdd(id, read))
            {
                diagnostics.Report(DiagnosticCatalogue.DeclaredTwice, entry.Key.Span, "the service", id, byId[id].Span!.Value);
            }
        }
    }

    internal void Check()
    {
        foreach (var name in referred.Where(name => !byId.ContainsKey(name.Text)))
        {
            Names.ReportUnknown(DiagnosticCatalogue.UnknownService, name, byId.Keys, diagnostics);
        }
    }

    private Service Service(string id, MappingReader reader, SourceSpan span)
    {
        var label = reader.RequireText("label") ?? id;
        var spellings = ServiceNames(reader.Require("names"), id);
        reader.Require("classes");
        var classNodes = reader.TakeTextList("classes");
        var countedIn = reader.TakeWord("counted_in", Counts) ?? ServiceCount.None;
        var madeOf = reader.TakeTextList("made_of");
        var trialIs = reader.TakeScalar("trial_is");
        var codes = Codes(reader.TakeSequence("codes"));
        reader.Finish();
        referred.AddRange(madeOf);
        if (trialIs is not null)
        {
            referred.Add(trialIs);
        }

        return new()
        {
            Id = id,
            Label = label,
            Names = [.. spellings.Select(name => name.Text)],
            Spellings = spellings,
            Classes = classes.WithParents(classNodes),
            CountedIn = countedIn,
            Codes = codes,
            MadeOf = [.. madeOf.Select(part => part.Text)],
            TrialIs = trialIs?.Text,
            Span = span,
        };
    }

    // A name, or a name with what it says beside the service: { name: TFESI, approach: transforaminal }.
    private List<ServiceName> ServiceNames(Node? node, string id)
    {
        var found = new List<ServiceName>();
        IReadOnlyList<Node> items = node switch { SequenceNode list => list.Items, null => [], var single => [single] };
        foreach (var item in items)
        {
            var written = item as ScalarNode;
            ServiceName? name;
            if (item is MappingNode mapping)
            {
                var reader = new MappingReader(mapping, diagnostics, "a name");
                written = reader.RequireScalar("name");
                name = new(written?.Text ?? "", Approach(reader), bodyParts.Known(reader.TakeScalar("body_part")));
                reader.Finish();
            }
            else
            {
                name = ValueReading.Scalar(item, diagnostics, "a name") is { } scalar ? new(scalar.Text) : null;
            }

            if (written is { IsEmpty: false } && name is not null)
            {
                names.Declare(written, "the service " + id);
                found.Add(name);
            }
        }

        return found;
    }

    private static string? Approach(MappingReader reader) => reader.TakeWord("approach", Approaches) is { } at ? PackWords.Of(at) : null;

    // A code from memory would be worse than none: each says where it was seen.
    private List<ServiceCode> Codes(SequenceNode? node)
    {
        var found = new List<ServiceCode>();
        foreach (var item in node?.Items ?? [])
        {
            if (MappingReader.Over(item, diagnostics, "a code") is not { } reader)
            {
                continue;
            }

            var code = reader.RequireText("code");
            var system = reader.RequireText("system");
            var source = reader.RequireText("source");
            reader.Finish();
            if (code is not null && system is not null && source is not null)
            {
                found.Add(new(code, system, source));
            }
        }

        return found;
    }
}
