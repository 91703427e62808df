using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Packs.Reading;

public sealed class A_minimal_pack
{
    [Test]
    public void Loads_without_a_diagnostic()
    {
        var loading = MinimalPack.Read();
        loading.Render().Should().Be("no errors\n");
        loading.Pack!.GuidelineIds.Should().Equal("relaxants");
        loading.Pack.Id.Should().Be("minimal");
        loading.Pack.Layers.Should().ContainSingle().Which.Version.Should().Be("1.0.0");
    }

    [Test]
    public void Has_its_guideline()
    {
        var guideline = MinimalPack.Read().Pack!.Guidelines[0];
        guideline.Layer.Should().Be("minimal");
        guideline.Source.Short.Should().Be("the schedule (2009)");
        guideline.Statements[0].Should().BeEquivalentTo(new { Id = "relaxants/short_term", Section = "Muscle relaxants", Pages = "63-66", Year = 2009, Grade = Grade.Letter });
        guideline.Statements[1].Source.Standing.Should().Be(SourceStanding.Safety);
        FormulaText.Of(guideline.CertifyWhen).Should().Be("(short_course or less_pain)");
        guideline.Cautions.Should().Equal(2);
        guideline.Criteria[0].Limit.Should().Be("3 weeks");
        guideline.Criteria[0].Allows!.UsedBefore!.Name.Should().Be("course_duration");
        guideline.Criteria[2].MustBeKnown.Should().BeTrue();
    }

    [Test]
    public void Has_its_policy()
    {
        var policy = MinimalPack.Read().Pack!.Policy!;
        policy.Rows.Select(row => row.Situation).Should().Equal(Enum.GetValues<Situation>());
        policy[Situation.NotMet].Cells[(int)ReviewColumn.UtilizationPhysician].Outcome.Should().Be(Outcome.NonCertify);
        policy[Situation.OpenOverdueWean].Cells[(int)ReviewColumn.UtilizationPhysician].Should().BeEquivalentTo(new PolicyCell(Outcome.Modify, true, ["wean"]));
        policy[Situation.MustNotStop].Cells[(int)ReviewColumn.IndependentMedicalReview].Outcome.Should().BeNull();
        policy.Receipt.Until.Should().Be(new TimeOnly(17, 30));
        policy.Holidays[1].Should().Be(new Holiday { Name = "Labor Day", Month = 9, Weekday = DayOfWeek.Monday, Occurrence = 1 });
        policy.Words[Outcome.NonCertify].Should().Be("deny");
        policy.Words[Outcome.PhysicianReview].Should().Be("physician review");
    }

    [Test]
    public void Has_facts_in_the_order_of_their_names_whatever_the_order_of_the_file()
    {
        var pack = MinimalPack.Read().Pack!;
        pack.Facts.Select(fact => fact.Name).Should().BeInAscendingOrder(StringComparer.Ordinal);
        pack.Facts.Select(fact => fact.Slot).Should().Equal(Enumerable.Range(0, pack.Facts.Count));
        pack.Facts.Single(fact => fact.Name == "pain_reduced").Derivation!.Lesser!.Name.Should().Be("pain_with");
        pack.Questions[CaseField.Since].Key.Should().Be("since");
    }

    [Test]
    public void Is_the_same_whatever_the_order_of_its_files_and_its_line_ends()
    {
        var texts = MinimalPack.Texts();
        var digest = Digest(texts);
        Digest(texts.Reverse()).Should().Be(digest);
        Digest(texts.Select(text => new KeyValuePair<string, string>(text.Key, text.Value.Replace("\n", "\r\n", StringComparison.Ordinal)))).Should().Be(digest);
        texts["pack.yaml"] += "# changed\n";
        Digest(texts).Should().NotBe(digest);
        texts = MinimalPack.Texts();
        texts["tests/a.yaml"] = "x: y\n";
        texts["CHANGELOG.md"] = "# Changes\n";
        Digest(texts).Should().Be(digest);
    }

    [Test]
    public void Reads_the_same_from_a_folder()
    {
        var fromFolder = RulePackReader.Read(PackFiles.FromFolder(MinimalPack.Folder)).Pack!;
        fromFolder.Layers.Should().Equal(MinimalPack.Read().Pack!.Layers);
    }

    [Test]
    public void Is_not_found_where_there_is_none()
    {
        var loading = RulePackReader.Read(PackFiles.FromFolder("/no/such/folder"));
        loading.Pack.Should().BeNull();
        loading.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("GE1100");
        RulePackReader.Read(PackFiles.BuiltIn("no-such-pack")).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("GE1100");
    }

    [Test]
    public void Names_a_file_as_the_caller_named_the_folder()
    {
        var files = PackFiles.FromFolder(MinimalPack.Folder + "/");
        files.All.Should().OnlyContain(file => file.ShownAs == MinimalPack.Folder.Replace('\\', '/') + "/" + file.Path);
    }

    private static string Digest(IEnumerable<KeyValuePair<string, string>> texts) =>
        RulePackReader.Read(PackFiles.InMemory(texts)).Pack!.Layers[0].Sha256;
}
