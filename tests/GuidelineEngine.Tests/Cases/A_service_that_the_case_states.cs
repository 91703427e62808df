using GuidelineEngine.Cases;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Packs.Services;

namespace GuidelineEngine.Tests.Cases;

/// <summary>It overrides what the line was read as, and what follows from it is worked out again.</summary>
public sealed class A_service_that_the_case_states
{
    [TestCase("PT 3x4 lumbar", "visits: 6", "physical therapy, visits 6, 3 a week, weeks 4, low_back", "visits: 6 in the case, 12 on the line")]
    [TestCase("PT 3x4 lumbar", "visits: 12", "physical therapy, visits 12, 3 a week, weeks 4, low_back")]
    [TestCase("PT 3x4 lumbar", "weeks: 2", "physical therapy, visits 6, 3 a week, weeks 2, low_back", "weeks: 2 in the case, 4 on the line")]
    [TestCase("PT 3x4 lumbar", "per_week: 1-2", "physical therapy, 1 to 2 a week, weeks 4, low_back", "per_week: 1 to 2 in the case, 3 on the line")]
    [TestCase("PT lumbar", "per_week: 2\nweeks: 6", "physical therapy, visits 12, 2 a week, weeks 6, low_back")]
    [TestCase("PT", "body_part: lower back", "physical therapy, low_back")]
    [TestCase("PT lumbar", "body_part: low_back", "physical therapy, low_back")]
    [TestCase("PT lumbar", "body_part: neck", "physical therapy, neck", "body_part: neck in the case, low_back on the line")]
    [TestCase("therapy 2x6", "service: physical_therapy", "physical therapy")]
    [TestCase("PT 3x4", "service: acupuncture", "acupuncture, visits 12, 3 a week, weeks 4", "service: acupuncture in the case, physical therapy on the line")]
    [TestCase("ESI", "levels: [L4-5, L5-S1]\napproach: caudal", "epidural steroid injection, levels L4-5, L5-S1, 2 levels, caudal")]
    [TestCase("L4-5 ESI", "levels: L5-S1", "epidural steroid injection, low_back, levels L5-S1, 1 levels", "levels: L5-S1 in the case, L4-5 on the line")]
    [TestCase("TENS unit", "acquisition: rental\ndays: 30", "TENS unit, days 30, rental")]
    [TestCase("FRP", "hours: 80", "functional restoration program, hours 80")]
    public void Overrides_the_line(string item, string stated, string reading, params string[] differences)
    {
        var (line, found) = Over(item, stated);

        Reading(line).Should().Be(reading);
        line.IsUnderstood.Should().BeTrue(string.Join(" | ", line.Doubts.Select(doubt => doubt.Text)));
        found.Should().Equal(differences);
    }

    [TestCase("PT 3x4", "service: phisiotherapy", "did you mean physiotherapy?", false)]
    [TestCase("PT 3x4", "body_part: sholder", "did you mean shoulder?", true)]
    [TestCase("ESI", "levels: [L4-9]", "`L4-9` names no levels of the spine", false)]
    [TestCase("PT", "visits: 10\nper_week: 2\nweeks: 6", "does not fit", true)]
    public void That_cannot_be_read_is_a_doubt(string item, string stated, string says, bool isUnderstood)
    {
        var (line, _) = Over(item, stated);

        line.Doubts.Select(doubt => doubt.Text).Should().Contain(text => text.Contains(says));
        line.IsUnderstood.Should().Be(isUnderstood);
    }

    [Test]
    public void Names_itself_as_the_ground() =>
        Over("PT", "visits: 6\nside: left").Line.Fields.Select(field => field.From).Should().Equal("PT", "the case: visits", "the case: side");

    private static (RequestLine Line, IReadOnlyList<string> Differences) Over(string item, string stated)
    {
        var diagnostics = new DiagnosticBag();
        var root = DocumentReader.Read("request.yaml", stated, diagnostics);
        var setting = new CaseSetting(new CaseVocabulary([]), CaliforniaServices.Lines, diagnostics);
        var terms = ServiceTermsReading.Read(MappingReader.Over(root, diagnostics, "a request")!, setting)!;
        diagnostics.HasErrors.Should().BeFalse();
        return new StatedService(terms, CaliforniaServices.Lines).Over(CaliforniaServices.Lines.Read(item));
    }

    private static string Reading(RequestLine line) => string.Join(", ", new[]
    {
        line.Service?.Label,
        line.Visits is { } visits ? "visits " + visits.Value : null,
        line.PerWeek is { Value: Interval perWeek } ? perWeek + " a week" : null,
        line.Weeks is { } weeks ? "weeks " + weeks.Value : null,
        line.BodyPart?.Value,
        line.Levels is { } levels ? "levels " + string.Join(", ", levels.Value) : null,
        line.LevelCount is { } count ? count.Value + " levels" : null,
        line.Hours is { } hours ? "hours " + hours.Value : null,
        line.Days is { } days ? "days " + days.Value : null,
        line.Acquisition?.Value,
        line.Approach?.Value,
    }.OfType<string>());
}
