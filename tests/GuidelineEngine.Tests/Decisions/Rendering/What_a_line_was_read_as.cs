using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Tests.Packs.Services;

namespace GuidelineEngine.Tests.Decisions.Rendering;

public sealed class What_a_line_was_read_as
{
    [TestCase("Physical therapy 3x4 lumbar", "physical therapy, 12 visits, 3 a week for 4 weeks, low back")]
    [TestCase("1 additional post-op PT visit, right knee", "post-surgical physical therapy, additional, 1 visit, right knee")]
    [TestCase("Acupuncture 1-2x/wk x 6 wks", "acupuncture, 1 to 2 a week for 6 weeks")]
    [TestCase("TFESI bilateral L4-5, L5-S1", "epidural steroid injection, transforaminal, bilateral low back, L4-5, L5-S1")]
    [TestCase("Two level facet block", "medial branch block, 2 levels")]
    [TestCase("MRI of the cervical spine without contrast", "MRI, without contrast, neck")]
    [TestCase("TENS unit 30-day trial", "TENS unit, trial, 30 days")]
    [TestCase("FRP x 160 hours", "functional restoration program, 160 hours")]
    [TestCase("Botox 200 units", "botulinum toxin injection, quantity 200")]
    [TestCase("Retrospective UDS dos 4/14/2015", "urine drug test, service date 2015-04-14")]
    public void Is_one_phrase_on_a_screen(string line, string phrase) =>
        ItemWords.Read(new ItemReading(line, [.. CaliforniaServices.Lines.Read(line).Fields.Select(field => new FieldReading(field.Field, field.Value, field.From))], [], line)).Should().Be(phrase);
}
