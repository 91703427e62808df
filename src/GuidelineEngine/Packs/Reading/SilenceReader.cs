using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads what a source is declared silent on.</summary>
internal sealed class SilenceReader(PackReading reading)
{
    private readonly ScopeReader scopes = new(reading);
    private readonly StatementReader statements = new(reading);

    public IReadOnlyList<Silence> Read(MappingNode? declared, Source source)
    {
        var silences = new List<Silence>();
        foreach (var entry in declared?.Entries ?? [])
        {
            var name = Names.Declare(entry.Key, reading.Diagnostics, "a silence");
            if (MappingReader.Over(entry.Value, reading.Diagnostics, "the silence `" + name + "`") is not { } silence)
                continue;
            var scope = scopes.Read(silence.Require("applies_to"), "`applies_to`");
            var statement = statements.ReadFields(silence, entry.Key, source.Id, source, defaultSection: null);
            silence.Finish();
            if (scope is not null)
                silences.Add(new Silence(scope, statement));
        }
        return silences;
    }
}
