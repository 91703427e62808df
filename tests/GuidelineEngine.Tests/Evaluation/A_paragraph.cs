using GuidelineEngine.Evaluation;

namespace GuidelineEngine.Tests.Evaluation;

public sealed class A_paragraph
{
    [Test]
    public void Is_its_sentences_with_a_space_between_them()
    {
        var paragraph = new Paragraph();
        paragraph.Say("one tablet is requested.", facts: ["item"]);
        paragraph.Begin();
        paragraph.Append("a request of ");
        paragraph.Append(new DateOnly(2014, 10, 24));
        paragraph.Append(" is for ", "pain.");
        paragraph.TrimStop();
        paragraph.Append(" (the PR-2).");
        paragraph.End(records: ["pr2"], policy: "row 6");
        var rationale = paragraph.ToRationale();
        rationale.Text.Should().Be("One tablet is requested. A request of 2014-10-24 is for pain (the PR-2).");
        rationale.Sentences.Select(sentence => sentence.Text).Should().Equal("One tablet is requested.", "A request of 2014-10-24 is for pain (the PR-2).");
        rationale.Sentences[0].Facts.Should().Equal("item");
        rationale.Sentences[1].Records.Should().Equal("pr2");
        rationale.Sentences[1].Policy.Should().Be("row 6");
        rationale.Sentences[1].Statements.Should().BeEmpty();
    }

    [Test]
    public void Has_no_sentence_where_nothing_was_appended()
    {
        var paragraph = new Paragraph();
        paragraph.Say("Said.", policy: "p");
        paragraph.Say("", policy: "p");
        paragraph.Begin();
        paragraph.End(policy: "p");
        paragraph.Say("Said too.", policy: "p");
        var rationale = paragraph.ToRationale();
        rationale.Text.Should().Be("Said. Said too.");
        rationale.Sentences.Should().HaveCount(2);
    }

    [Test]
    public void Of_nothing_is_empty()
    {
        var rationale = new Paragraph().ToRationale();
        rationale.Text.Should().BeEmpty();
        rationale.Sentences.Should().BeEmpty();
    }

    [Test]
    public void Grows_beyond_what_most_have()
    {
        var paragraph = new Paragraph();
        var sentences = Enumerable.Range(0, 300).Select(number => "Sentence " + number + " " + new string('x', number) + ".").ToList();
        foreach (var sentence in sentences)
            paragraph.Say(sentence, policy: "p");
        var rationale = paragraph.ToRationale();
        rationale.Text.Should().Be(string.Join(' ', sentences));
        rationale.Sentences.Select(sentence => sentence.Text).Should().Equal(sentences);
    }

    [Test]
    public void Says_once_what_it_is_asked_to_say_once()
    {
        var paragraph = new Paragraph();
        paragraph.SayOnce("the case lists no records.", policy: "p");
        paragraph.SayOnce("The case lists no records.", policy: "p");
        paragraph.ToRationale().Sentences.Should().ContainSingle();
    }

    [TestCase(1, "1")]
    [TestCase(999_999, "999999")]
    [TestCase(12.5, "12.5")]
    [TestCase(2.50, "2.5")]
    [TestCase(1_000_000, "1000000")]
    [TestCase(-3, "-3")]
    public void Prints_numbers_as_facts_do(double number, string printed)
    {
        var paragraph = new Paragraph();
        paragraph.Begin();
        paragraph.Append((decimal)number);
        paragraph.End(policy: "p");
        paragraph.ToRationale().Text.Should().Be(printed).And.Be(FactText.Number((decimal)number));
    }

    [TestCase("met", "Met.")]
    [TestCase("met?", "Met?")]
    [TestCase("met. ", "Met.")]
    public void Ends_a_clause_with_a_stop_where_it_has_none(string clause, string sentence)
    {
        var paragraph = new Paragraph();
        paragraph.Begin();
        paragraph.AppendCapital(clause);
        paragraph.Stop();
        paragraph.End(policy: "p");
        paragraph.ToRationale().Text.Should().Be(sentence);
    }
}
