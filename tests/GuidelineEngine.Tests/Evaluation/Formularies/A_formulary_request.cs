using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Evaluation.Formularies;

/// <summary>Of which requests the formulary speaks.</summary>
public sealed class A_formulary_request
{
    [TestCase("2017-12-31", RequestKind.Drug, false)]
    [TestCase("2018-01-01", RequestKind.Drug, true)]
    [TestCase("2018-01-01", RequestKind.Service, false)]
    [TestCase("2018-01-01", RequestKind.Unknown, true)]
    public void Is_one_from_the_first_day_unless_it_is_for_a_service(string service, RequestKind kind, bool expected) =>
        (FormularyReview.Of(Context(service, kind))!.Status != FormularyStatus.NotApplicable).Should().Be(expected);

    [Test]
    public void For_a_service_has_no_step_to_speak_of()
    {
        var step = FormularyReview.Of(Context("2021-03-02", RequestKind.Service))!;

        (step.Status, step.ProspectiveReview).Should().Be((FormularyStatus.NotApplicable, ProspectiveReview.NotApplicable));
        step.Needs.Should().BeEmpty();
    }

    [Test]
    public void In_a_pack_without_a_formulary_has_no_step() =>
        FormularyReview.Of(new RequestContext(Some.Pack([]), Read("2021-03-02"), Read("2021-03-02").Requests[0])).Should().BeNull();

    private static RequestContext Context(string service, RequestKind kind)
    {
        var read = Read(service);
        var line = read.Requests[0].Line;
        return new RequestContext(CaliforniaPack.Engine.Pack, read, read.Requests[0] with { Line = kind == RequestKind.Drug ? line : line with { Kind = kind, Product = null } });
    }

    private static ClinicalCase Read(string service)
    {
        var fill = FormularyCase.Pharmacy("Norco 10/325mg #60") with { Service = service, Injury = "2012-01-02" };
        return CaliforniaPack.Engine.ReadCase("formulary.case.yaml", fill.Text).Case!;
    }
}
