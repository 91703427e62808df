using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads what the gates before the merits rest on, and who may issue what.</summary>
internal sealed class GateReader(PackReading reading, StatementNames statements)
{
    private readonly ScopeReader scopes = new(reading);

    public GateRules Read(Node? node)
    {
        if (MappingReader.Over(node, reading.Diagnostics, "`gates`") is not { } gates)
            return GateRules.None;
        var complete = Over(gates, "rfa_complete");
        var body = Over(gates, "body_part");
        var prior = Over(gates, "prior_decision");
        var first = Over(gates, "first_days");
        var read = new GateRules
        {
            Complete = RestsOn(complete),
            Deferral = RestsOn(body),
            PriorDecision = RestsOn(prior),
            SameGroupFrom = prior?.TakeDate("same_group_from"),
            FirstDays = first is null ? null : ReadFirstDays(first),
        };
        foreach (var gate in (MappingReader?[])[complete, body, prior, first, gates])
            gate?.Finish();
        return read;
    }

    public AuthorityRules ReadAuthority(Node? node)
    {
        if (MappingReader.Over(node, reading.Diagnostics, "`authority`") is not { } authority)
            return AuthorityRules.None;
        var read = new AuthorityRules(statements.Take(authority, "staff"), statements.Take(authority, "physician"));
        authority.Finish();
        return read;
    }

    private FirstDays ReadFirstDays(MappingReader first)
    {
        first.Require("days");
        first.Require("injury_from");
        return new FirstDays
        {
            Days = first.TakeInteger("days") ?? 0,
            InjuryFrom = first.TakeDate("injury_from") ?? default,
            DrugsNeedReview = first.TakeYesNo("drugs_need_review") ?? false,
            NeedReview = [.. (first.TakeSequence("need_review")?.Items ?? []).Select(item => scopes.Read(item, "an item of `need_review`")).OfType<Scope>()],
            RestsOn = RestsOn(first),
        };
    }

    private MappingReader? Over(MappingReader gates, string key) => MappingReader.Over(gates.Take(key), reading.Diagnostics, "`" + key + "`");

    private IReadOnlyList<Statement> RestsOn(MappingReader? gate) => gate is null ? [] : statements.Take(gate, "rests_on");
}
