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

    private static readonly Word[] ServiceWords =
    [
        new("visits_before", WordType.Number) { Derived = "visits_before", Unit = "visits" },
        new("visits_asked", WordType.Number) { Derived = "visits_requested", Unit = "visits" },
        new("weeks_asked", WordType.Number) { Derived = "weeks_requested", Unit = "weeks" },
        new("visits_a_week", WordType.Number) { Derived = "visits_per_week", Unit = "a week" },
        new("levels_asked", WordType.Number) { Derived = "levels_requested", Unit = "levels" },
        new("hours_asked", WordType.Number) { Derived = "hours_requested", Unit = "hours" },
        new("days_of_it", WordType.Number) { Derived = "days_requested", Unit = "days" },
        new("how", WordType.Choice) { Derived = "acquisition", Choices = ["trial", "rental", "purchase"] },
        new("way", WordType.Choice) { Derived = "approach", Choices = ["interlaminar", "transforaminal", "caudal"] },
        new("part", WordType.Choice) { Derived = "body_part", Choices = ["low_back", "neck"] },
        new("after_surgery", WordType.Duration) { Derived = "after_surgery", OfTheCase = true },
        new("injury_day", WordType.Date) { Derived = "injury_date", OfTheCase = true },
        new("phase", WordType.Choice) { Derived = "phase", Choices = ["new", "continuing"] },
    ];

    private Vocabulary(IReadOnlyList<Word> words) => Words = words;

    public IReadOnlyList<Word> Words { get; }

    public Word this[string name] => Words.First(word => word.Name == name);

    public static Vocabulary From(Draw draw, bool withDerived, bool ofServices = false)
    {
        var words = new List<Word>();
        var stated = draw.Between(3, 8);
        for (var i = 1; i <= stated; i++)
            words.Add(Stated(draw, "f" + i.ToString(CultureInfo.InvariantCulture)));
        if (draw.Chance(40))
            AddComparison(draw, words);
        if (withDerived)
        {
            var left = (ofServices ? ServiceWords : DerivedWords).ToList();
            for (var count = draw.Between(0, 5); count > 0; count--)
                words.Add(draw.Take(left));
        }
        // An allowance of visits asks for what was given before.
        if (ofServices && !words.Exists(word => word.Name == "visits_before"))
            words.Add(ServiceWords[0]);
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
