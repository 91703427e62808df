using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tests.Seeds;

/// <summary>The worked cases of the pack, as a reviewer would expect them before the engine ran.</summary>
public sealed class The_reviewers_week
{
    [TestCase("opioid-renewal-good", "norco", "certify", "met", "staff", "has returned to work")]
    [TestCase("opioid-renewal-bad", "oxycodone", "modify", "not_met", "physician", "neither may be zero")]
    [TestCase("benzodiazepine-taper", "clonazepam", "certify", "met", "physician", "the steps are planned")]
    [TestCase("duloxetine-radicular", "duloxetine", "certify", "met", "physician", "in which an antidepressant is an option")]
    [TestCase("muscle-relaxant-flare", "cyclobenzaprine", "certify", "met", "physician", "for an acute flare")]
    [TestCase("first-zolpidem", "zolpidem", "certify", "met", "staff", "insomnia")]
    [TestCase("gabapentin-neuropathic", "gabapentin", "certify", "met", "physician", "neuropathic pain")]
    [TestCase("omeprazole-with-naproxen", "naproxen", "certify", "met", "physician", "osteoarthritis")]
    [TestCase("omeprazole-with-naproxen", "omeprazole", "certify", "met", "physician", "raised risk of an ulcer")]
    [TestCase("anti-inflammatory-2020", "ibuprofen", "physician_review", "none", "physician", "is exempt: no prospective review if used in accordance with the MTUS; not a finding of necessity")]
    [TestCase("compound-cream", "cream", "physician_review", "not_met", "physician", "is not recommended")]
    [TestCase("buprenorphine-running-out", "buprenorphine", "physician_review", "undetermined", "physician", "opioid")]
    [TestCase("therapy-with-progress", "therapy", "certify", "met", "physician", "stays within 10 visits")]
    [TestCase("therapy-without-progress", "therapy", "non_certify", "not_met", "physician", "beyond the 24 visits of the statute")]
    [TestCase("chiropractic-over-the-cap", "chiropractic", "modify", "not_met", "physician", "leaves 6")]
    [TestCase("repeat-epidural", "injection", "certify", "met", "physician", "60 percent relief")]
    [TestCase("mri-without-red-flags", "mri", "physician_review", "not_met", "physician", "no unequivocal signs")]
    [TestCase("tens-purchase", "tens", "physician_review", "not_met", "physician", "1 month")]
    [TestCase("psychotherapy-first", "therapy", "certify", "met", "physician", "a trial of 4 visits")]
    [TestCase("functional-restoration", "program", "certify", "met", "physician", "first 2 weeks")]
    [TestCase("home-health", "care", "certify", "met", "physician", "was held void")]
    [TestCase("acupuncture-first", "acupuncture", "certify", "met", "physician", "within 6 visits")]
    public void Goes_as_a_reviewer_would_expect(string file, string request, string outcome, string truth, string authority, string says)
    {
        var got = CaliforniaPack.Decide(file, CaliforniaPack.Example(file)).Of(request);
        got.ShouldBe(outcome, truth == "none" ? null : truth);
        DecisionWords.Of(got.Truth).Should().Be(truth == "none" ? null : truth);
        Words.Of(got.Authority).Should().Be(authority, "{0}", Showing.Show(got));
        got.Rationale.Text.Should().Contain(says, "{0}", Showing.Show(got));
    }
}
