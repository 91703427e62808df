using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Seeds;

/// <summary>Five published determinations, and the same requests documented as the letters ask for.</summary>
public sealed class The_letters_at_independent_medical_review
{
    [TestCaseSource(nameof(Lines))]
    public void Deny_every_request_line(string letter, string request)
    {
        var expected = Expectations.Of(letter).In("requests").In(request).In("letter");
        var got = CaliforniaPack.Decide(letter + ".case.yaml", CaliforniaPack.Seed(letter + ".case.yaml")).Of(request);
        expected.Text("outcome").Should().Be("non_certify");
        got.ShouldBe(expected.Text("outcome"), expected.Text("truth"));
    }

    [TestCaseSource(nameof(Reasons))]
    public void Show_every_reason_that_the_letter_gives(string letter, string request, string reason)
    {
        var how = Expectations.Of(letter).In("requests").In(request).In("letter").In("reasons").Text(reason);
        var got = CaliforniaPack.Decide(letter + ".case.yaml", CaliforniaPack.Seed(letter + ".case.yaml")).Of(request);
        var isShown = how == "missing"
            ? got.Missing.Any(missing => missing.Fact == reason)
            : got.Guidelines.Any(guideline => guideline.Criteria.Any(criterion => guideline.Id + "/" + criterion.Id == reason && Words.Of(criterion.Truth) == how));
        if (!isShown)
            Showing.Fail(got, reason + " " + how);
    }

    [TestCaseSource(nameof(Twins))]
    public void Certify_every_line_once_it_is_documented(string letter, string twin, string request)
    {
        var expected = TwinExpectations(letter, twin).In("requests").In(request).In("twin");
        expected.Text("outcome").Should().Be("certify");
        CaliforniaPack.Decide(twin, CaliforniaPack.Seed(twin)).Of(request).ShouldBe(expected.Text("outcome"));
    }

    [TestCaseSource(nameof(Twins))]
    public void Raise_just_the_cautions_expected(string letter, string twin, string request)
    {
        var expected = TwinExpectations(letter, twin).In("requests").In(request).In("twin").List("cautions");
        var got = CaliforniaPack.Decide(twin, CaliforniaPack.Seed(twin)).Of(request);
        if (!expected.Order().SequenceEqual(got.MetCautions().Order()))
            Showing.Fail(got, "just the cautions " + string.Join(", ", expected));
    }

    [TestCaseSource(nameof(Twins))]
    public void Print_the_dangers_first(string letter, string twin, string request)
    {
        var decision = CaliforniaPack.Decide(twin, CaliforniaPack.Seed(twin));
        var got = decision.Of(request);
        var page = OneLine(DecisionText.Write(decision));
        var sentences = got.Rationale.Sentences.ToList();
        var first = sentences.FindIndex(sentence =>
            sentence.Statements.Count + sentence.Sources.Count > 0 && !sentence.Text.StartsWith("Caution", StringComparison.Ordinal));
        foreach (var caution in got.Cautions.Where(caution => caution.Truth == Truth.Met))
        {
            page.Should().Contain(OneLine(caution.Text));
            page.IndexOf(OneLine(caution.Text), StringComparison.Ordinal)
                .Should().BeLessThan(page.IndexOf("as written", StringComparison.Ordinal), "dangers stand above the lines: {0}", caution.Text);
            var place = sentences.FindIndex(sentence => sentence.Text.Contains(caution.Text.TrimEnd('.'), StringComparison.Ordinal));
            place.Should().BeInRange(0, first - 1, "{0} comes first in {1}", caution.Text, got.Rationale.Text);
        }
    }

    [TestCaseSource(nameof(Findings))]
    public void Turn_as_expected_when_one_entry_is_taken_out(string letter, string twin, string request, string entry)
    {
        var expected = TwinExpectations(letter, twin).In("requests").In(request).In("without").Text(entry);
        EditedCase.OfSeed(twin).Without(request, entry).Decide().Of(request).ShouldBe(expected);
    }

    [TestCaseSource(nameof(CaseEntries))]
    public void Turn_as_expected_when_one_entry_of_the_case_is_taken_out(string letter, string twin, string entry, string request)
    {
        var expected = TwinExpectations(letter, twin).In("case_without").In(entry).Text(request);
        EditedCase.OfSeed(twin).WithoutOfCase(entry).Decide().Of(request).ShouldBe(expected);
    }

    [Test]
    public void Have_sixteen_lines_and_two_second_ways()
    {
        Lines().Should().HaveCount(16);
        Twins().Should().HaveCount(19);
        foreach (var letter in Expectations.Letters)
        {
            Expectations.Of(letter).In("requests").Keys().Should().Equal(EditedCase.OfSeed(letter + ".case.yaml").RequestIds);
            Expectations.AtUtilizationReview(letter).In("requests").Keys().Should().Equal(EditedCase.OfSeed(letter + ".case.yaml").RequestIds);
        }
    }

    internal static IEnumerable<TestCaseData> Lines() =>
        from letter in Expectations.Letters
        from request in Expectations.Of(letter).In("requests").Keys()
        select new TestCaseData(letter, request).SetArgDisplayNames("letter " + letter, request);

    private static IEnumerable<TestCaseData> Reasons() =>
        from letter in Expectations.Letters
        let requests = Expectations.Of(letter).In("requests")
        from request in requests.Keys()
        from reason in requests.In(request).In("letter").In("reasons").Entries
        select new TestCaseData(letter, request, reason.Key.Text)
            .SetArgDisplayNames("letter " + letter, request, reason.Key.Text + " " + ((ScalarNode)reason.Value).Text);

    private static IEnumerable<TestCaseData> Twins() =>
        from twin in AllTwins()
        from request in twin.Expected.In("requests").Keys()
        select new TestCaseData(twin.Letter, twin.File, request).SetArgDisplayNames(twin.Name, request);

    private static IEnumerable<TestCaseData> Findings() =>
        from twin in AllTwins()
        let requests = twin.Expected.In("requests")
        from request in requests.Keys()
        from entry in requests.In(request).InOrNull("without").Keys()
        select new TestCaseData(twin.Letter, twin.File, request, entry)
            .SetArgDisplayNames(twin.Name, request, "without " + entry, requests.In(request).In("without").Text(entry));

    private static IEnumerable<TestCaseData> CaseEntries() =>
        from twin in AllTwins()
        let without = twin.Expected.InOrNull("case_without")
        from entry in without.Keys()
        from request in without!.In(entry).Keys()
        select new TestCaseData(twin.Letter, twin.File, entry, request)
            .SetArgDisplayNames(twin.Name, "without " + entry, request, without.In(entry).Text(request));

    private static IEnumerable<(string Letter, string File, string Name, MappingNode Expected)> AllTwins()
    {
        foreach (var letter in Expectations.Letters)
        {
            var expected = Expectations.Of(letter);
            yield return (letter, expected.Text("twin"), "twin of " + letter, expected);
            if (expected.InOrNull("another_twin") is { } another)
                yield return (letter, another.Text("twin"), "second twin of " + letter, another);
        }
    }

    private static MappingNode TwinExpectations(string letter, string twin) =>
        AllTwins().Single(known => known.Letter == letter && known.File == twin).Expected;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
