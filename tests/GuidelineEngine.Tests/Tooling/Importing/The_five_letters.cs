using GuidelineEngine.Cases;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tooling.Importing;

namespace GuidelineEngine.Tests.Tooling.Importing;

/// <summary>
/// The five published letters, imported. To accept new skeletons, run once with the environment variable <c>ACCEPT_IMPORT=1</c> and
/// review the difference.
/// </summary>
public sealed class The_five_letters
{
    // By a careful reading of the letters, not by the reader under test: letter, item, pages of the claims administrator, of the reviewer.
    private static readonly (string Letter, string Item, string Administrator, string Reviewer)[] Sixteen =
    [
        ("000", "Xanax 1mg #30", "", "24"),
        ("000", "Ambien 10mg #30", "", ""),
        ("000", "Norco 10/325mg #90", "", "44, 47, 75-79, 120"),
        ("001", "NORCO 5/325MG #60", "79-81", "80"),
        ("001", "ZANAFLEX 4MG #60", "63", ""),
        ("001", "AMBIEN 10MG #30", "", ""),
        ("002", "1 PRESCRIPTION OF NORCO 10/325mg #270 WITH 1 REFILL", "", "74-96"),
        ("002", "1 PRESCRIPTION OF XANAX XR 1MG #60 WITH 1 REFILL", "", "24"),
        ("003", "Valium 10mg tab x 60, Q 8 hrs prn", "", "24"),
        ("003", "Ambien CR 12.5mg tab #30, 1 tab at bedtime as needed", "", ""),
        ("003", "Buprenorphine 8mg tab #60 1 tab sublingual twice a day", "", "27-28"),
        ("003", "Cymbalta 60mg cap #60, 1 cap twice a day", "", "14, 105"),
        ("003", "Clonazepam 1mg tab #120 1-2 tabs twice a day as needed", "", "24"),
        ("004", "Retrospective Ultracet 37.5/325 mg #60 with a dos of 4/14/2015", "", "74-96"),
        ("004", "Flexeril 5 mg #60", "", "128"),
        ("004", "Xanax 0.5 mg #60", "", "24"),
    ];

    private static readonly DecisionEngine Engine = DecisionEngine.BuiltIn();

    [Test]
    public void Have_sixteen_items_with_their_outcomes_and_pages()
    {
        var read = Letters.Names.SelectMany(name => Letters.Letter(Letters.Text(name)).Items.Select(item =>
            (name, item.Text!.Text, Letters.Pages(item.Administrator), Letters.Pages(item.Reviewer))));

        read.Should().Equal(Sixteen);
        Letters.Names.SelectMany(name => Letters.Letter(Letters.Text(name)).Items).Should()
            .OnlyContain(item => item.Outcome!.Value == LetterOutcome.Upheld && item.Outcome.Printed == "Upheld" && item.Grounds!.Count > 0);
    }

    [TestCase("000", "1999-08-18", null, null, 31)]
    [TestCase("001", "2011-06-10", 60, "male", 31)]
    [TestCase("002", "2003-11-13", 54, "male", 31)]
    [TestCase("003", "2001-11-26", null, "male", 37)]
    [TestCase("004", "2013-02-26", 53, "female", 37)]
    public void Give_the_injury_the_age_and_the_sex_with_their_line(string name, string injured, int? age, string? sex, int line)
    {
        var letter = Letters.Letter(Letters.Text(name));

        letter.Injured.Should().ContainSingle().Which.Should().Match<Said<DateOnly>>(day => day.Value == DateOnly.Parse(injured, null) && day.Place.First == line);
        letter.Age.Select(said => (int?)said.Value).SingleOrDefault().Should().Be(age);
        letter.Sex.Select(said => said.Value).SingleOrDefault().Should().Be(sex);
    }

    [Test]
    public void Give_the_days_that_they_have()
    {
        Letters.Letter(Letters.Text("000")).UtilizationReview.Should().Match<Said<DateOnly>>(day => day.Value == new DateOnly(2014, 11, 14) && day.Place.ToString() == "lines 31-33");
        Letters.Letter(Letters.Text("003")).LatestDay!.Value.Should().Be(new DateOnly(2015, 5, 12));
        Letters.Letter(Letters.Text("004")).Items[0].ServiceDate!.Value.Should().Be(new DateOnly(2015, 4, 14));
        Letters.Names.Select(name => Letters.Letter(Letters.Text(name)).Determined).Should().OnlyContain(day => day == null, "the published letters are undated");
    }

    [Test]
    public void Keep_the_lines_of_their_grounds()
    {
        var norco = Letters.Letter(Letters.Text("000")).Items[2];

        norco.Place.First.Should().Be(145);
        norco.Grounds![2].Should().Be(new LetterPassage(
            "Guidelines go on to recommend discontinuing opioids if there is no documentation of improved function and pain.", norco.Grounds[2].Place));
        norco.Grounds[2].Place.ToString().Should().Be("lines 167-171", "a page ends between");
        norco.Reviewer!.Pages[0].Place.ToString().Should().Be("line 157");
        Letters.Letter(Letters.Text("004")).Items[0].Grounds![0].Text.Should().EndWith("non-malignant, or neuropathic pain is controversial.");
    }

    [TestCaseSource(typeof(Letters), nameof(Letters.Names))]
    public void Lose_nothing(string name)
    {
        var text = Letters.Text(name);
        var letter = Letters.Letter(text);
        letter.Unplaced.Should().BeEmpty();
        var skeleton = CaseSkeleton.Write(letter).Replace("\n# ", " ", StringComparison.Ordinal).Replace("\n    # ", " ", StringComparison.Ordinal);
        var placed = letter.Form.SelectMany(place => Enumerable.Range(place.First, place.Last - place.First + 1)).ToHashSet();
        var words = text.Split('\n').Select((line, i) => (line, number: i + 1)).Where(line => !placed.Contains(line.number))
            .SelectMany(line => line.line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word is not ("guideline:" or "Claims" or "Administrator" or "MAXIMUS" or "Decision" or "rationale:"));
        words.Where(word => !skeleton.Contains(word.TrimEnd(':', '-'), StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
    }

    [TestCaseSource(typeof(Letters), nameof(Letters.Names))]
    public void State_no_finding_and_nothing_else_from_prose(string name) =>
        CaseSkeleton.Write(Letters.Letter(Letters.Text(name))).Split('\n').Where(line => line.Length > 0 && !line.TrimStart().StartsWith('#'))
            .Select(line => line.TrimStart(' ', '-').Split(':')[0]).Distinct()
            .Should().BeSubsetOf(["case", "as_of", "review", "patient", "injury", "documents", "{ id", "requests", "id", "item", "requested", "service_date"]);

    [TestCaseSource(typeof(Letters), nameof(Letters.Names))]
    public void Become_the_skeleton_that_was_reviewed(string name)
    {
        var kept = Path.Combine(Letters.Folder, name + ".case.yaml");
        var written = CaseSkeleton.Write(Letters.Letter(Letters.Text(name)));
        if (Environment.GetEnvironmentVariable("ACCEPT_IMPORT") == "1")
            File.WriteAllText(kept, written);
        written.Should().Be(File.ReadAllText(kept));
    }

    [TestCase("000")]
    [TestCase("003")]
    [TestCase("004")]
    public void Are_cases_where_they_name_a_day(string name)
    {
        var reading = Engine.ReadCase(name + ".yaml", CaseSkeleton.Write(Letters.Letter(Letters.Text(name))));

        DiagnosticText.Render(reading.Diagnostics, _ => null).Should().Be("no errors\n");
        IsTheLetter(reading.Case!, name);
    }

    // No day is made up: the two letters name none but that of the injury.
    [TestCase("001")]
    [TestCase("002")]
    public void Are_cases_once_a_person_has_put_in_the_day_that_they_lack(string name)
    {
        var skeleton = CaseSkeleton.Write(Letters.Letter(Letters.Text(name)));
        var unfinished = Engine.ReadCase(name + ".yaml", skeleton);
        unfinished.Case.Should().BeNull();
        unfinished.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("as_of");

        var reading = Engine.ReadCase(name + ".yaml", skeleton
            .Replace("# as_of: YYYY-MM-DD", "as_of: 2014-09-01", StringComparison.Ordinal)
            .Replace("# requested: YYYY-MM-DD", "requested: 2014-08-01", StringComparison.Ordinal));

        DiagnosticText.Render(reading.Diagnostics, _ => null).Should().Be("no errors\n");
        IsTheLetter(reading.Case!, name);
    }

    private static void IsTheLetter(ClinicalCase read, string name)
    {
        read.Requests.Select(request => request.Item).Should().Equal(Sixteen.Where(item => item.Letter == name).Select(item => item.Item));
        read.Requests.Should().OnlyContain(request => request.Line.IsUnderstood);
        Engine.Decide(read).Requests.Should().HaveCount(read.Requests.Count);
    }
}
