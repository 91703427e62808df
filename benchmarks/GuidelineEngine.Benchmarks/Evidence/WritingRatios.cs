using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using GuidelineEngine.Benchmarks.Subject;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Benchmarks.Evidence;

/// <summary>What it costs to read a decision, against the least that the same text costs: one line <c>name value</c> each.</summary>
internal static class WritingRatios
{
    private const int Cases = 50;
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(0.7);
    private static int sink;

    public static void Print()
    {
        var engine = DecisionEngine.LoadOrThrow(BenchmarkPack.WithGuidelines(4));
        var cases = CaseDraft.Some(Cases, forTheFourfold: true).Select(draft => engine.ReadCase(draft.Id + ".case.yaml", draft.ToYaml()).Case!).ToArray();
        Text(engine, cases);
        Json(engine, cases);
        Parts("benchmark", engine, cases);
        Examples();
    }

    // The paragraph as string.Format writes it: what the pack says in the format, what the case says in its arguments.
    private static void Text(DecisionEngine engine, ClinicalCase[] cases)
    {
        var paragraphs = cases.Select(clinicalCase => FormattedParagraph.Of(engine.Decide(clinicalCase).Requests[0].Rationale.Text)).ToArray();
        var times = Times(
            Long,
            () => [.. cases.Select(engine.Decide)],
            decisions =>
            {
                foreach (var decision in decisions)
                    sink += decision.Requests[0].Rationale.Text.Length;
            },
            _ =>
            {
                foreach (var paragraph in paragraphs)
                    sink += paragraph.Write().Length;
            });
        Printed.Line("text_to_string_format", times[0] / times[1]);
        Printed.Line("text_us", times[0] / Cases);
        Printed.Line("text_string_format_us", times[1] / Cases);
    }

    private static void Json(DecisionEngine engine, ClinicalCase[] cases)
    {
        var plain = cases.Select(clinicalCase => PlainDecision.Of(DecisionJson.Write(engine.Decide(clinicalCase), indented: false))).ToArray();
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        using var writer = new Utf8JsonWriter(buffer, PlainDecision.Options);
        Check(engine.Decide(cases[0]), plain[0]);
        var times = Times(
            Long,
            () => [.. cases.Select(engine.Decide)],
            decisions =>
            {
                foreach (var decision in decisions)
                {
                    buffer.ResetWrittenCount();
                    DecisionJson.WriteTo(decision, buffer);
                    sink += buffer.WrittenCount;
                }
            },
            _ =>
            {
                foreach (var decision in plain)
                {
                    buffer.ResetWrittenCount();
                    writer.Reset(buffer);
                    decision.WriteTo(writer);
                    sink += buffer.WrittenCount;
                }
            },
            _ =>
            {
                foreach (var decision in plain)
                    sink += System.Security.Cryptography.SHA256.HashData(decision.Written)[0];
            });
        Printed.Line("json_to_system_text_json", times[0] / times[1]);
        Printed.Line("json_us", times[0] / Cases);
        Printed.Line("json_system_text_json_us", times[1] / Cases);
        Printed.Line("json_digest_alone_us", times[2] / Cases);
        Printed.Line("json_bytes", plain.Average(decision => decision.Written.Length));
    }

    private static void Check(CaseDecision decision, PlainDecision plain)
    {
        if (plain.Text() != DecisionJson.Write(decision, indented: false))
            throw new InvalidOperationException("System.Text.Json writes another text");
    }

    private static void Parts(string name, DecisionEngine engine, ClinicalCase[] cases)
    {
        (string Name, Func<CaseDecision, int> Read)[] parts =
        [
            ("missing", decision => decision.Requests.Sum(request => request.Missing.Count)),
            ("would_certify", decision => decision.Requests.Sum(request => request.WouldCertify.Count)),
            ("guidelines", decision => decision.Requests.Sum(request => request.Guidelines.Count)),
            ("deadlines", decision => decision.Requests.Sum(request => request.Deadlines.Rules.Count)),
            ("text", decision => decision.Requests.Sum(request => request.Rationale.Text.Length)),
            ("text_and_citations", decision => decision.Requests.Sum(request => request.Citations.Count)),
            ("digest", decision => decision.Digest.Length),
        ];
        var times = Times(Long, () => [.. cases.Select(engine.Decide)], [.. parts.Select(part => new Action<CaseDecision[]>(decisions => sink += decisions.Sum(part.Read)))]);
        for (var i = 0; i < parts.Length; i++)
            Printed.Line(name + "_" + parts[i].Name + "_us", times[i] / cases.Length);
    }

    private static void Examples()
    {
        var pack = Repository.California;
        var engine = DecisionEngine.LoadOrThrow(PackFiles.FromFolder(pack));
        foreach (var file in Directory.GetFiles(Path.Combine(pack, "examples"), "*.case.yaml").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file)[..^".case.yaml".Length];
            var buffer = new ArrayBufferWriter<byte>(1 << 20);
            var times = Times(
                Short,
                () => [engine.Decide(engine.ReadCase(file, File.ReadAllText(file)).Case!)],
                decisions =>
                {
                    buffer.ResetWrittenCount();
                    DecisionJson.WriteTo(decisions[0], buffer);
                });
            Printed.Line("example_" + name + "_json_us", times[0]);
        }
    }

    // Each work in turn on fresh decisions, again and again: the least of microseconds, since others on the machine only add
    // to it. What was decided is not timed, and the first half of the time lets the runtime compile what is hot. The second half lasts
    // until no work has become faster for a while: on a busy machine a quiet moment is waited for, the same for all.
    private static double[] Times(TimeSpan lasting, Func<CaseDecision[]> decide, params Action<CaseDecision[]>[] works)
    {
        var least = new double[works.Length];
        var watch = Stopwatch.StartNew();
        var improved = TimeSpan.Zero;
        while (watch.Elapsed < lasting || (watch.Elapsed - improved < lasting / 4 && watch.Elapsed < lasting * 3) || Array.Exists(least, time => time == 0))
        {
            for (var i = 0; i < works.Length; i++)
            {
                // Once untimed, so that a work finds in the cache what it needs and not what the one before it needed.
                works[i](decide());
                var decisions = decide();
                var start = Stopwatch.GetTimestamp();
                works[i](decisions);
                var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                if (watch.Elapsed <= lasting / 2 || (least[i] != 0 && time >= least[i]))
                    continue;
                if (time < least[i] * 0.98)
                    improved = watch.Elapsed;
                least[i] = time;
            }
        }
        return least;
    }
}
