using GuidelineEngine.Cases;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Evaluation.Services;

public sealed class A_list_of_treatments
{
    private const string Treatments = """
        treatments:
          - { treatment: "physical therapy, lumbar", from: 2014-03-01, to: 2014-05-30, visits: 12, result: helped }
          - { treatment: "acupuncture, neck", to: 2012-01-31, result: no benefit }
          - { treatment: Norco, result: some relief }
        """;

    [TestCase("service: physical_therapy", Truth.Met)]
    [TestCase("service_class: physical_medicine, result: helped", Truth.Met)]
    [TestCase("service_class: therapy, result: no_benefit", Truth.Met)]
    [TestCase("service: acupuncture, result: helped", Truth.NotMet)]
    [TestCase("service: tens", Truth.NotMet)]
    [TestCase("drug_class: opioid", Truth.Met)]
    [TestCase("ingredient: hydrocodone, result: helped", Truth.Undetermined)]
    [TestCase("service: physical_therapy, within: 12 months", Truth.Met)]
    [TestCase("service: acupuncture, within: 12 months", Truth.NotMet)]
    [TestCase("ingredient: hydrocodone, within: 12 months", Truth.Undetermined)]
    [TestCase("service: physical_therapy, body_part: same", Truth.Met)]
    [TestCase("service: acupuncture, body_part: same", Truth.NotMet)]
    public void Holds_what_matches_every_part_of_a_filter(string where, Truth whenComplete)
    {
        var test = "exists: { in: treatments, where: { " + where + " } }";

        ServicePack.Context("Physical therapy x 6 visits, lumbar", Treatments + "\ntreatments_complete: yes").Test(test).Should().Be(whenComplete);
        ServicePack.Context("Physical therapy x 6 visits, lumbar", Treatments).Test(test).Should().Be(whenComplete == Truth.Met ? Truth.Met : Truth.Undetermined);
    }

    [Test]
    public void Leaves_out_what_comes_after_the_service()
    {
        const string Later = "treatments: [{ treatment: physical therapy, from: 2014-11-13, result: helped }, { treatment: acupuncture, from: 2014-11 }]\ntreatments_complete: yes";
        var context = ServicePack.Context("Physical therapy x 6 visits, lumbar", Later);

        context.Test("exists: { in: treatments, where: { service: physical_therapy } }").Should().Be(Truth.NotMet);
        context.Test("exists: { in: treatments, where: { service: acupuncture } }").Should().Be(Truth.Undetermined);
    }

    [Test]
    public void Is_counted()
    {
        var context = ServicePack.Context("Physical therapy x 6 visits, lumbar", Treatments);

        context.Test("count: { in: treatments, where: { service_class: therapy }, at_least: 2 }").Should().Be(Truth.Met);
        context.Test("count: { in: treatments, where: { service_class: therapy }, at_most: 2 }").Should().Be(Truth.Undetermined);
        context.Test("count: { in: treatments, where: { service_class: therapy }, at_most: 1 }").Should().Be(Truth.NotMet);
    }

    [Test]
    public void Of_other_requests_may_be_looked_through_for_services()
    {
        var text = ServicePack.Case("Physical therapy x 6 visits, lumbar") + "\n  - { id: other, item: \"acupuncture x 6 visits\" }";
        var read = ServicePack.Read(text);
        var context = new RequestContext(ServicePack.Engine.Pack, read, read.Requests[0]);

        context.Test("exists: { in: other_requests, where: { service_class: therapy } }").Should().Be(Truth.Met);
        context.Test("exists: { in: other_requests, where: { drug_class: opioid } }").Should().Be(Truth.NotMet);
        context.Test("exists: { in: taken_together, where: { service: tens } }").Should().Be(Truth.Undetermined);
    }
}
