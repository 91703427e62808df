using GuidelineEngine.Tooling.Importing;

namespace GuidelineEngine.Tests.Tooling.Importing;

/// <summary>Determinations that are not worded as the five are. The letters here are our own.</summary>
public sealed class Another_determination
{
    private static readonly DecisionEngine Engine = DecisionEngine.BuiltIn();

    [Test]
    public void That_lacks_nothing_has_no_finding()
    {
        var reading = Letters.Read(Letters.Whole);

        reading.Diagnostics.Should().BeEmpty();
        reading.Letter!.Items.Select(item => (item.Text!.Text, item.Outcome!.Value, Letters.Pages(item.Reviewer))).Should().Equal(
            ("Norco 10/325mg #60", LetterOutcome.Upheld, "78-80"), ("Physical therapy 2x4 lumbar", LetterOutcome.Overturned, "98-99"));
        var skeleton = CaseSkeleton.Write(reading.Letter);
        skeleton.Should().Contain("\nas_of: 2014-06-02").And.Contain("Overturned (medically necessary)").And.Contain("# [ ] line 25: A flare is documented.\n");
        Engine.ReadCase("case.yaml", skeleton).Case!.Requests.Should().HaveCount(2);
    }

    [TestCase("Upheld", nameof(LetterOutcome.Upheld))]
    [TestCase("UPHELD", nameof(LetterOutcome.Upheld))]
    [TestCase("Overturned", nameof(LetterOutcome.Overturned))]
    [TestCase("Partially Overturned", nameof(LetterOutcome.PartiallyOverturned))]
    [TestCase("Overturned in part", nameof(LetterOutcome.PartiallyOverturned))]
    [TestCase("Upheld in part", nameof(LetterOutcome.PartiallyOverturned))]
    [TestCase("Modified", nameof(LetterOutcome.PartiallyOverturned))]
    [TestCase("Not medically necessary", nameof(LetterOutcome.Upheld))]
    [TestCase("Not medically necessary and appropriate", nameof(LetterOutcome.Upheld))]
    [TestCase("Medically necessary", nameof(LetterOutcome.Overturned))]
    [TestCase("Certified", nameof(LetterOutcome.Overturned))]
    [TestCase("Non-certified", nameof(LetterOutcome.Upheld))]
    [TestCase("Not certified", nameof(LetterOutcome.Upheld))]
    [TestCase("Denied", nameof(LetterOutcome.Upheld))]
    [TestCase("Approved", nameof(LetterOutcome.Overturned))]
    public void May_say_its_outcome_otherwise(string words, string meant)
    {
        foreach (var heading in new[] { "#60: " + words, "#60 : " + words + ".", "#60 – " + words, "#60:\n" + words })
        {
            var item = Letters.Letter(Letters.Whole.Replace("#60: Upheld", heading, StringComparison.Ordinal)).Items[0];

            item.Text!.Text.Should().Be("Norco 10/325mg #60", heading);
            item.Outcome.Should().Match<Said<LetterOutcome>>(said => said.Value.ToString() == meant && said.Printed == words, heading);
        }
    }

    [Test]
    public void May_have_the_parts_of_its_items_in_another_order_and_numbers_before_them()
    {
        var letter = Letters.Letter("""
            IMR DECISION(S) AND RATIONALE(S)

            1. Norco 10/325mg #60: Partially Overturned

            Decision rationale: A taper is due. Thirty tablets suffice.

            Expert Reviewer guideline: MTUS Chronic Pain, pages 78 – 80 and 124.

            Claims Administrator's guideline: ODG.

            2) Xanax 1mg #30: UPHELD

            MAXIMUS guideline: pg. 24

            Decision rationale: No indication.

            Sincerely,
            The Medical Director
            """);

        letter.Items.Select(item => (item.Text!.Text, item.Outcome!.Value, item.Administrator?.Text, Letters.Pages(item.Reviewer), item.Grounds!.Count)).Should().Equal(
            ("Norco 10/325mg #60", LetterOutcome.PartiallyOverturned, "ODG.", "78 – 80 and 124", 2), ("Xanax 1mg #30", LetterOutcome.Upheld, null, "24", 1));
        letter.Unplaced.Select(passage => passage.Text).Should().Equal("Sincerely, The Medical Director");
    }

    [Test]
    public void May_say_its_decisions_in_sentences()
    {
        var letter = Letters.Letter("""
            IMR DECISION(S) AND RATIONALE(S)

            The Final Determination was based on decisions for the disputed items/services set forth below:

            1. Norco 10/325mg #60 with
            one refill is not medically necessary and appropriate.

            The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, Opioids, page 78-80, which is part of the MTUS.

            The Physician Reviewer based his/her decision on the Chronic Pain Medical Treatment Guidelines Page(s) 74-97.

            The Physician Reviewer's decision rationale:
            Relief is not documented. The request is not medically necessary and appropriate.

            2. Physical therapy two times a week is medically necessary and appropriate.

            The Claims Administrator did not base its decision on the MTUS.

            The Physician Reviewer's decision rationale:
            A flare is documented.
            """);

        letter.Items.Select(item => (item.Text!.Text, item.Outcome!.Value, Letters.Pages(item.Administrator), Letters.Pages(item.Reviewer), item.Grounds!.Count)).Should().Equal(
            ("Norco 10/325mg #60 with one refill", LetterOutcome.Upheld, "78-80", "74-97", 2), ("Physical therapy two times a week", LetterOutcome.Overturned, "", "", 1));
    }

    [Test]
    public void May_state_its_days_and_whose_it_is_at_its_head()
    {
        var letter = Letters.Letter("""
            Notice of Independent Medical Review Determination
            Dated: 12/15/2014

            Employee: Jane Roe
            Claim Number: 0123-WC-4567
            Date of UR Decision: 8/6/2014
            Date of Injury: 7/23/2012
            Date of Request: 7/30/2014

            Dear Jane Roe:


            """ + Letters.Whole.Replace("injured on March 3, 2012", "injured on July 23, 2012", StringComparison.Ordinal).Replace("6/2/2014", "8/6/2014", StringComparison.Ordinal));

        letter.Determined!.Value.Should().Be(new DateOnly(2014, 12, 15));
        letter.UtilizationReview!.Value.Should().Be(new DateOnly(2014, 8, 6));
        letter.Injured.Should().ContainSingle();
        letter.Withheld.Should().Equal([new(4, 5, 1), new(10, 10, 1)]);
        var skeleton = CaseSkeleton.Write(letter);
        skeleton.Should().NotContain("Roe").And.NotContain("4567").And.Contain("as_of: 2014-12-15").And.Contain("requested: 2014-07-30")
            .And.Contain("may identify a person: lines 4-5, line 10").And.Contain("[ ] line 1: Notice of Independent Medical Review Determination");
    }

    [Test]
    public void That_contradicts_itself_has_neither_value()
    {
        var reading = Letters.Read(Letters.Whole.Replace("denied the requests.", "denied the requests. She is a 54-year-old female with a date of injury of 3/4/2012.", StringComparison.Ordinal));

        reading.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("GE1247", "GE1247");
        CaseSkeleton.Write(reading.Letter!).Should().Contain("\npatient: { sex: female }").And.NotContain("\ninjury:")
            .And.Contain("line 5: 44 (44-year-old); line 6: 54 (54-year-old)").And.Contain("line 5: 2012-03-03 (injured on March 3, 2012)");
    }

    [Test]
    public void Shows_what_it_cannot_place()
    {
        var letter = Letters.Letter("See also the dental chart.\n\n" + Letters.Whole);

        letter.Unplaced.Should().Equal(new LetterPassage("See also the dental chart.", new LetterPlace(1, 1, 1)));
        CaseSkeleton.Write(letter).Should().Contain("# [ ] line 1: See also the dental chart.\n");
    }

    [Test]
    public void Keeps_a_hyphen_unless_the_letter_shows_that_it_is_none()
    {
        var letter = Letters.Letter(Letters.Whole.Replace("Pain relief is not documented.", "Pain relief is not docu-\nmented, and non-\nopioid drugs were not tried; see pages 75-\n79.", StringComparison.Ordinal));

        letter.Items[0].Grounds![0].Text.Should().Be("Pain relief is not documented, and non-opioid drugs were not tried; see pages 75-79.");
    }

    [Test]
    public void Quotes_a_request_line_as_YAML_needs_it()
    {
        const string Line = "Brace 12\" x 4\" \\ #1, 'custom' {left}";
        var skeleton = CaseSkeleton.Write(Letters.Letter(Letters.Whole.Replace("Norco 10/325mg #60", Line, StringComparison.Ordinal)));

        Engine.ReadCase("case.yaml", skeleton).Case!.Requests[0].Item.Should().Be(Line);
    }
}
