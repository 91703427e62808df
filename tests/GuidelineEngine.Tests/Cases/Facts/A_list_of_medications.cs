using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;
using static GuidelineEngine.Terms.Truth;

namespace GuidelineEngine.Tests.Cases.Facts;

/// <summary>Lists are open unless the case says that they are complete.</summary>
public sealed class A_list_of_medications
{
    private const string Xanax = "medications: [{ drug: Xanax 1mg, source: pr2 }]";
    private const string Complete = "\nmedications_complete: { value: yes, source: pr2 }";

    [TestCase("", Undetermined, Undetermined)]
    [TestCase(Xanax, Met, NotMet)]
    [TestCase("medications: [Ambien]", Undetermined, Undetermined)]
    [TestCase("medications: [Ambien]" + Complete, NotMet, Met)]
    [TestCase("medications_complete: yes", NotMet, Met)]
    [TestCase("medications: [something unheard of]" + Complete, Undetermined, Undetermined)]
    [TestCase("medications: [{ drug: Xanax 1mg, until: 2014-01-01 }]" + Complete, NotMet, Met)]
    public void Proves_what_it_holds_and_only_a_complete_one_what_it_does_not(string root, Truth exists, Truth none)
    {
        var context = FactsOfACase.Of(root);
        ListTests.Evaluate(Test(ListQuantifier.Exists), context).Truth.Should().Be(exists);
        ListTests.Evaluate(Test(ListQuantifier.None), context).Truth.Should().Be(none);
    }

    [TestCase(Xanax, "at_least", 1, Met)]
    [TestCase(Xanax, "at_least", 2, Undetermined)]
    [TestCase(Xanax + Complete, "at_least", 2, NotMet)]
    [TestCase(Xanax, "less_than", 1, NotMet)]
    [TestCase(Xanax, "at_most", 1, Undetermined)]
    [TestCase(Xanax + Complete, "at_most", 1, Met)]
    public void Counts_at_least_what_it_holds(string root, string comparison, int limit, Truth expected) =>
        ListTests.Evaluate(Test(ListQuantifier.Count) with { Count = new NumberComparison(comparison switch { "at_least" => ComparisonOperator.AtLeast, "less_than" => ComparisonOperator.LessThan, _ => ComparisonOperator.AtMost }, limit) }, FactsOfACase.Of(root)).Truth.Should().Be(expected);

    [Test]
    public void Never_holds_the_requests_own_course() =>
        ListTests.Evaluate(Test(ListQuantifier.Exists) with { Where = new EntryFilter { Ingredients = ["hydrocodone"] } }, FactsOfACase.Of("medications: [Norco 10/325]" + Complete))
            .Truth.Should().Be(NotMet);

    [TestCase(Xanax, true)]
    [TestCase("medications: [Xanax 1mg]", false)]
    [TestCase("medications: [Ambien]" + Complete, true)]
    [TestCase("medications: [Ambien]\nmedications_complete: yes", false)]
    public void Is_sourced_by_what_settles_the_test(string root, bool isSourced) =>
        ListTests.Evaluate(Test(ListQuantifier.Exists), FactsOfACase.Of(root)).IsSourced.Should().Be(isSourced);

    private static ListTest Test(ListQuantifier quantifier) => new(quantifier, ListName.CurrentMedications, new EntryFilter { Ingredients = ["alprazolam"] }, null, default);
}
