using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads a policy: the outcome table, the limits of time, the statutory words.</summary>
internal sealed class PolicyReader(PackReading reading)
{
    private readonly StatementReader statements = new(reading);

    private DiagnosticBag Diagnostics => reading.Diagnostics;

    public ReviewPolicy Read(PackFile file, MappingNode root)
    {
        var policy = new MappingReader(root, Diagnostics, "the policy");
        var id = policy.RequireScalar("policy") is { } name ? Names.Declare(name, Diagnostics, "a policy") : file.Name;
        var title = policy.RequireText("title") ?? id;
        policy.Require("asks_first");
        policy.Require("deadlines");
        policy.Require("prior_decision_months");
        policy.Require("saturdays_count_before");
        policy.Require("advice");
        var advice = ReadAdvice(policy.TakeMapping("advice"));
        policy.Require("outcomes");
        var declared = policy.TakeMapping("statements");
        var known = statements.ReadAll(declared, id, source: null, defaultSection: null);
        var named = new StatementNames(known, declared, Diagnostics);
        var gates = new GateReader(reading, named);
        var read = new ReviewPolicy
        {
            Id = id,
            Title = title,
            AsksFirst = policy.TakeYesNo("asks_first") ?? false,
            Deadlines = new DeadlineReader(Diagnostics, named).Read(policy.Take("deadlines")),
            PriorDecisionMonths = policy.TakeInteger("prior_decision_months") ?? 0,
            Receipt = new ReceiptReader(Diagnostics, named).Read(policy.RequireScalar("received_until"), policy.Take("receipt")),
            SaturdaysCountedUntil = policy.TakeDate("saturdays_count_before") ?? default,
            Holidays = new HolidayReader(Diagnostics).Read(policy.Take("holidays")),
            Words = ReadWords(policy.Require("words")),
            Advice = advice,
            Gates = gates.Read(policy.Take("gates")),
            Authority = gates.ReadAuthority(policy.Take("authority")),
            Conditional = named.Take(policy, "conditional_rests_on"),
            Statements = known,
            Rows = new OutcomeTableReader(Diagnostics, advice).Read(policy.TakeMapping("outcomes")),
        };
        policy.Finish();
        return read;
    }

    private Dictionary<Outcome, string> ReadWords(Node? node)
    {
        var read = new Dictionary<Outcome, string>();
        if (MappingReader.Over(node, Diagnostics, "`words`") is not { } words)
            return read;
        foreach (var (word, outcome) in Words.Outcomes.OrderBy(known => known.Value))
        {
            // What staff do without issuing a decision needs no statutory word.
            var text = outcome is Outcome.RequestInformation or Outcome.PhysicianReview ? words.TakeText(word) : words.RequireText(word);
            read[outcome] = text ?? word.Replace('_', ' ');
        }
        words.Finish();
        return read;
    }

    private Dictionary<string, string> ReadAdvice(MappingNode? declared)
    {
        var advice = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in declared?.Entries ?? [])
        {
            Names.Declare(entry.Key, Diagnostics, "an advice");
            advice[entry.Key.Text] = ValueReading.Scalar(entry.Value, Diagnostics, "`" + entry.Key.Text + "`")?.Text ?? "";
        }
        return advice;
    }
}
