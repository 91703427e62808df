using System.Globalization;

namespace GuidelineEngine.Tests.Laws.Generate;

/// <summary>What a generated pack can test: facts of every type, scope and kind, stated and derived.</summary>
internal sealed class Vocabulary
{
    public static readonly string[] Windows = ["3 months", "30 days", "1 year"];

    private static readonly Word[] DerivedWords =
    [
        new("course_duration", WordType.Duration) { Derived = "course_duration" },
        new("class_duration", WordType.Duration) { Derived = "class_duration" },
        new("phase", WordType.Choice) { Derived = "phase", Choices = ["new", "continuing"] },
        new("purpose_of_it", WordType.Choice) { Derived = "purpose", Choices = ["acute", "trial", "maintenance", "dose_change", "taper", "restart", "perioperative"] },
        new("time_since_injury", WordType.Duration) { Derived = "time_since_injury", OfTheCase = true },
        new("age_of_patient", WordType.Number) { Derived = "age", OfTheCase = true, Unit = "years" },
        new("sex_of_patient", WordType.Choice) { Derived = "sex", OfTheCase = true, Choices = ["male", "female"] },
        new("own_dose", WordType.Number) { Derived = "{ daily_dose: hydrocodone, over: request }", Unit = "mg a day" },
        new("whole_dose", WordType.Number) { Derived = "{ daily_dose: acetaminophen, over: everything }", Unit = "mg a day" },
        new("morphine_dose", WordType.Number) { Derived = "morphine_equivalent", Unit = "mg a day" },
        new("days_asked", WordType.Number) { Derived = "days_supply", Unit = "days" },
        new("refills_asked", WordType.Number) { Derived = "refills" },
    ];

    private Vocabulary(IReadOnlyList<Word> words) => Words = words;

    public IReadOnlyList<Word> Words { get; }

    public Word this[string name] => Words.First(word => word.Name == name);

    public static Vocabulary From(Draw draw, bool withDerived)
    {
        var words = new List<Word>();
        var stated = draw.Between(3, 8);
        for (var i = 1; i <= stated; i++)
            words.Add(Stated(draw, "f" + i.ToString(CultureInfo.InvariantCulture)));
        if (draw.Chance(40))
            AddComparison(draw, words);
        if (withDerived)
        {
            var left = DerivedWords.ToList();
            for (var count = draw.Between(0, 5); count > 0; count--)
                words.Add(draw.Take(left));
        }
        return new Vocabulary(words);
    }

    private static Word Stated(Draw draw, string name)
    {
        var word = new Word(name, draw.Of(WordType.YesNo, WordType.YesNo, WordType.Number, WordType.Choice, WordType.Duration, WordType.Date))
        {
            OfTheCase = draw.Chance(30),
            IsJudgement = draw.Chance(20),
        };
        word = word.Type switch
        {
            WordType.Number => draw.Chance(60) ? word with { Unit = "of 10", Least = 0, Most = 10 } : word with { Unit = "mg a day", Least = 0 },
            WordType.Choice => word with { Choices = draw.Of<string[]>(["red", "green"], ["red", "green", "blue"], ["red", "green", "blue", "grey"]) },
            _ => word,
        };
        if (draw.Chance(20))
            word = word with { Within = draw.Of(Windows), OnlyDocumented = draw.Chance(30) };
        return word;
    }

    // A number with the drug is less than the number without it.
    private static void AddComparison(Draw draw, List<Word> words)
    {
        var ofTheCase = draw.Chance(20);
        words.Add(new Word("pain_with", WordType.Number) { Unit = "of 10", Least = 0, Most = 10, OfTheCase = ofTheCase, IsPart = true });
        words.Add(new Word("pain_without", WordType.Number) { Unit = "of 10", Least = 0, Most = 10, OfTheCase = ofTheCase, IsPart = true });
        words.Add(new Word("pain_reduced", WordType.YesNo) { Derived = "{ is_less: [pain_with, pain_without] }", Parts = ["pain_with", "pain_without"], OfTheCase = ofTheCase });
    }
}
