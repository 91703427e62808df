namespace GuidelineEngine.Tests.Packs.Services;

public sealed class The_services_of_the_pack
{
    // The names that guidelines of the fact base's topics use.
    private static readonly string[] Named =
    [
        "physical_therapy", "aquatic_therapy", "occupational_therapy", "chiropractic", "massage", "acupuncture", "electro_acupuncture", "psychotherapy", "psychological_evaluation",
        "biofeedback", "epidural_steroid_injection", "trigger_point_injection", "botulinum_toxin", "spinal_cord_stimulator_trial", "spinal_cord_stimulator", "implanted_pump_trial",
        "implanted_pump", "sympathetic_block", "medial_branch_block", "rf_neurotomy", "viscosupplement", "mri", "ct", "x_ray", "emg", "ncs", "emg_ncs", "polysomnography", "tens",
        "h_wave", "interferential", "nmes", "low_level_laser", "functional_restoration_program", "work_conditioning", "home_health", "gym_membership", "cryotherapy_unit", "mattress",
        "ergonomic_furniture", "weight_loss_program", "urine_drug_test", "durable_equipment",
    ];

    [Test]
    public void Are_read_without_complaint() => CaliforniaServices.Complaints.Should().Be("no errors\n");

    [TestCaseSource(nameof(Named))]
    public void Include(string id) => CaliforniaServices.Catalogue.Service(id).Should().NotBeNull();

    [TestCase("physical_therapy", "physical_medicine", "therapy")]
    [TestCase("chiropractic", "manual_therapy", "therapy")]
    [TestCase("psychotherapy", "psychological_care", "therapy")]
    [TestCase("tens", "electrotherapy", "equipment")]
    [TestCase("mri", "imaging")]
    [TestCase("emg_ncs", "electrodiagnostics")]
    [TestCase("epidural_steroid_injection", "injection")]
    [TestCase("functional_restoration_program", "program")]
    public void Belong_to_their_classes_and_to_what_these_are_within(string id, params string[] classes) =>
        CaliforniaServices.Catalogue.Service(id)!.Classes.Should().Equal(classes);

    [Test]
    public void Are_read_by_every_name_that_they_have()
    {
        foreach (var service in CaliforniaServices.Catalogue.Services)
        {
            foreach (var name in service.Names.Append(service.Label).Append(service.Id))
                CaliforniaServices.Lines.Read(name).Should().Match<GuidelineEngine.Cases.RequestLine>(line => line.IsUnderstood && line.Service == service, name);
        }
    }

    [Test]
    public void Have_no_code_without_a_source() =>
        CaliforniaServices.Catalogue.Services.SelectMany(service => service.Codes).Where(code => code.Source.Length == 0).Should().BeEmpty();
}
