using System.Buffers;
using System.Globalization;
using System.Text;
using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cli.Batch;

/// <summary>A row for each request line, for a spreadsheet: what stands in full in the decision.</summary>
internal sealed class CsvSummary : DecisionForm
{
    private static readonly string[] Columns =
        ["case", "line", "item", "outcome", "truth", "authority", "draft_outcome", "guidelines", "missing", "cautions", "ask_by", "decide_by", "outer", "runs_out"];

    public override string Name => "csv";

    public override ReadOnlyMemory<byte> Heading { get; } = Encoding.UTF8.GetBytes(string.Join(',', Columns) + "\r\n");

    public override void Write(CaseDecision decision, IBufferWriter<byte> to)
    {
        foreach (var request in decision.Requests)
        {
            var days = request.Deadlines;
            string[] cells =
            [
                decision.Case,
                request.Id,
                request.Item.Written,
                Words.Of(request.Outcome),
                DecisionWords.Of(request.Truth) ?? "",
                Words.Of(request.Authority),
                request.Draft is { } draft ? Words.Of(draft.Outcome) : "",
                Listed(request.Guidelines.Where(guideline => guideline.Standing == GuidelineStanding.Decides).Select(guideline => guideline.Id)),
                Listed(request.Missing.Select(missing => missing.Fact)),
                Listed(request.Cautions.Select(caution => caution.Id)),
                Day(days.AskBy),
                Day(days.DecideBy),
                Day(days.Outer),
                Day(days.RunsOut),
            ];
            Encoding.UTF8.GetBytes(string.Join(',', cells.Select(CsvCell.Quoted)) + "\r\n", to);
        }
    }

    private static string Listed(IEnumerable<string> names) => string.Join("; ", names.Distinct(StringComparer.Ordinal));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
