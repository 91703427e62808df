using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Packs.Layers;

public sealed class A_verification
{
    [TestCase("relaxants/short_term")]
    [TestCase("review/late_review")]
    public void Raises_the_grade_of_a_statement_below(string id)
    {
        var before = Statement(OurPack.Read().Pack!, id);

        var loading = OurPack.Read((OurPack.Verified, Records(Record(before))));

        loading.Render().Should().Be("no errors\n");
        before.Should().Match<Statement>(statement => statement.Grade != Grade.Source && statement.Verified == null);
        Statement(loading.Pack!, id).Should().Match<Statement>(statement => statement.Grade == Grade.Source && statement.Verified!.By == "RN" && statement.Verified.PageSeen == "63");
    }

    [Test]
    public void Raises_the_grade_of_a_silence()
    {
        const string Sources = "sources:\n  schedule-2016:\n    changes: { reason: We hold a licence. }\n    held: yes\n    silent_on: { heat: { applies_to: { drug_class: opioid }, section: none, says: Nothing., grade: no } }\n";
        var before = Statement(OurPack.Read(("sources.yaml", Sources)).Pack!, "schedule-2016/heat");

        Statement(OurPack.Read(("sources.yaml", Sources), (OurPack.Verified, Records(Record(before)))).Pack!, before.Id).Grade.Should().Be(Grade.Source);
    }

    [Test]
    public void Raises_the_criteria_that_rest_on_the_statement()
    {
        var record = Record(Statement(OurPack.Read().Pack!, "relaxants/short_term"));

        OurPack.Read((OurPack.Verified, Records(record))).Pack!.Guidelines[0].Criteria[0].RestsOn.Should().OnlyContain(statement => statement.Grade == Grade.Source);
    }

    [TestCase("pages: 63-66", "pages: 63-65")]
    [TestCase("says: Muscle relaxants are an option for a short time.", "says: Muscle relaxants are an option.")]
    [TestCase("title: Muscle relaxants", "title: Relaxants")]
    public void Is_void_once_the_statement_has_changed(string old, string with)
    {
        var record = Record(Statement(MinimalPack.Read().Pack!, "relaxants/short_term"));
        var texts = MinimalPack.Texts();
        texts[OurPack.Verified] = Records(record);
        texts[OurPack.Relaxants] = texts[OurPack.Relaxants].Replace(old, with, StringComparison.Ordinal);

        var loading = RulePackReader.Read(PackFiles.InMemory(texts));

        loading.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("GE1178");
        Statement(loading.Pack!, "relaxants/short_term").Grade.Should().Be(Grade.Letter);
    }

    [Test]
    public void Stands_when_only_the_lines_are_broken_otherwise()
    {
        var record = Record(Statement(MinimalPack.Read().Pack!, "relaxants/short_term"));
        var texts = MinimalPack.Texts();
        texts[OurPack.Verified] = Records(record);
        texts[OurPack.Relaxants] = texts[OurPack.Relaxants].Replace("says: Muscle relaxants are an option", "says: Muscle relaxants are\n      an option", StringComparison.Ordinal);

        Statement(RulePackReader.Read(PackFiles.InMemory(texts)).Pack!, "relaxants/short_term").Grade.Should().Be(Grade.Source);
    }

    [Test]
    public void That_is_void_is_quiet_once_the_statement_was_verified_anew()
    {
        var record = Record(Statement(OurPack.Read().Pack!, "relaxants/short_term"));
        var old = record.Replace("hash: \"", "hash: \"0", StringComparison.Ordinal);

        OurPack.Read((OurPack.Verified, Records(old, record))).Render().Should().Be("no errors\n");
        OurPack.Read((OurPack.Verified, Records(old))).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("GE1178");
    }

    [Test]
    public void Of_a_lower_layer_says_nothing_about_the_guideline_that_replaced_its_own()
    {
        var middle = MinimalPack.Texts();
        middle[OurPack.Verified] = Records(Record(Statement(MinimalPack.Read().Pack!, "relaxants/short_term")));
        var top = new Dictionary<string, string>
        {
            ["pack.yaml"] = "pack: ours\nversion: 1\nlanguage: 1\ntitle: Ours\nextends: minimal\n",
            [OurPack.Relaxants] = OurPack.Replacing.Replace("not_supported", "short_term", StringComparison.Ordinal),
        };

        var loading = RulePackReader.Read(PackFiles.InMemory(top).WithExtended("minimal", PackFiles.InMemory(middle)));

        loading.Render().Should().Be("no errors\n");
        Statement(loading.Pack!, "relaxants/short_term").Grade.Should().Be(Grade.Letter);
    }

    [TestCase("on: 2026-01-05", "on: 2026-02-30", "GE1036")]
    [TestCase("by: RN, ", "", "GE1030")]
    [TestCase("against: The textbook", "against: \"\"", "GE1033")]
    [TestCase("text_seen_page", "page", "GE1031")]
    public void Is_complete_and_dated(string old, string with, string id)
    {
        var record = Record(Statement(OurPack.Read().Pack!, "relaxants/short_term"));

        OurPack.Read((OurPack.Verified, Records(record.Replace(old, with, StringComparison.Ordinal)))).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain(id);
    }

    private static Statement Statement(RulePack pack, string id) => PackStatements.Of(pack).Single(statement => statement.Id == id);

    private static string Record(Statement statement) =>
        $"  - {{ statement: {statement.Id}, against: The textbook, by: RN, on: 2026-01-05, text_seen_page: 63, hash: \"{StatementHash.Of(statement)}\" }}\n";

    private static string Records(params string[] records) => "verified:\n" + string.Concat(records);
}
