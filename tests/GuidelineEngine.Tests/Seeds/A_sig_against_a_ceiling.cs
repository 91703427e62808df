using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Seeds;

/// <summary>What a sig allows at most counts against a ceiling, whatever "as needed" or "1-2" leave open.</summary>
public sealed class A_sig_against_a_ceiling
{
    [TestCase("1 tab po qhs")]
    [TestCase("1 tab po qhs prn")]
    public void Keeps_staff_from_certifying_zolpidem_10_mg_for_an_older_woman(string sig)
    {
        var got = Zolpidem("Zolpidem 10mg tab #14", sig).With("patient", """{ "age": 70, "sex": "female" }""").Decide().Of("zolpidem");
        if (got.Outcome != Outcome.PhysicianReview || !got.MetCautions().Any(id => id.StartsWith("zolpidem", StringComparison.Ordinal)))
            Showing.Fail(got, "physician_review with a caution about the dose");
    }

    [TestCase("1 tab po qhs prn")]
    [TestCase("1-2 tabs po qhs")]
    [TestCase("1 to 2 tabs at bedtime as needed")]
    public void Counts_zolpidem_at_what_the_sig_allows_at_most(string sig)
    {
        var got = Zolpidem("Zolpidem 5mg tab #28", sig).With("patient", """{ "age": 46, "sex": "female" }""").Decide().Of("zolpidem");
        var isAbove = got.MetCautions().Any(id => id.StartsWith("zolpidem", StringComparison.Ordinal));
        if (isAbove != !sig.StartsWith("1 tab", StringComparison.Ordinal))
            Showing.Fail(got, "a caution about the dose where two tablets are allowed, and only there");
    }

    [TestCase("1-2 tabs every 4 hours as needed")]
    [TestCase("1 to 2 tablets q4h prn")]
    [TestCase("2 tabs po q4h")]
    public void Counts_Norco_at_what_the_sig_allows_at_most(string sig)
    {
        var got = Norco("Norco 10/325mg #240", sig);
        if (!got.MetCautions().Contains("hydrocodone-ceiling/above_the_maximum"))
            Showing.Fail(got, "the caution hydrocodone-ceiling/above_the_maximum");
    }

    [TestCase("1 tab po q8h prn")]
    [TestCase("1-2 tabs po q8h prn")]
    public void Leaves_Norco_at_or_below_its_maximum_without_that_caution(string sig)
    {
        var got = Norco("Norco 10/325mg #180", sig);
        if (got.MetCautions().Any(id => id.StartsWith("hydrocodone-ceiling", StringComparison.Ordinal)))
            Showing.Fail(got, "no caution about the maximum of hydrocodone");
    }

    private static EditedCase Zolpidem(string item, string sig) => EditedCase.OfExample("first-zolpidem")
        .ChangeItem("zolpidem", _ => item).With("zolpidem", "sig", '"' + sig + '"').With("zolpidem", "days_supply", "14");

    private static RequestDecision Norco(string item, string sig) => EditedCase.OfExample("empty")
        .ChangeItem("norco", _ => item).With("norco", "sig", '"' + sig + '"').Decide().Of("norco");
}
