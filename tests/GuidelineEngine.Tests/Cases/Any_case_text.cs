using FsCheck;
using FsCheck.Fluent;
using GuidelineEngine.Cases;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tests.Cases;

/// <summary>What holds of every case text, well formed or not.</summary>
public sealed class Any_case_text
{
    private static readonly string[] Pieces =
    [
        "yes", "no", "new", "2012", "2012-09", "2014-02-30", "9999", "0001-01-01", "9999-12-31", "{ by: 2012 }", "{ at_least: 1200 years }", "{ at_most: 36500 weeks }",
        "{ at_least: 5, less_than: 5 }", "{ value: 6, source: pr2 }", "[1, 2]", "[]", "{}", "~", "\"\"", "-1", "79228162514264337593543950335", "0.0000001", "6 of 10", "5-6",
        "{ source: { document: nowhere } }", "retrospective", "independent_medical_review", "1-2 tabs q4-6h prn", "Norco #90", "{ since: 2012 }", "!", "name", "\n", "  ", ": ", "#",
    ];

    private static readonly string Full = CaseText.OfTheDesign + """
          - id: other
            item: "Xanax 1mg #30"
            stage: retrospective
            service_date: 2014-10-30
            quantity: 60
            sig: 1 tab bid
            days_supply: 30
            strength: 1 mg
            drug: Xanax
            levels: [L4-5]
            supply: { left: 10, daily_use: 2, runs_out: 2014-11-20, source: pr2 }
            findings: { therapy_length: { at_least: 3 weeks }, last_examined: 2014-10, indication: anxiety }

        """;

    // A value, a key or a stretch of the text is replaced, taken out or repeated, a few times over.
    private static readonly Gen<string> Mutated =
        from changes in Gen.Choose(1, 4)
        from at in Gen.Choose(0, Full.Length - 1).ArrayOf(changes)
        from length in Gen.Choose(0, 20).ArrayOf(changes)
        from piece in Gen.Elements(Pieces).ArrayOf(changes)
        from whole in Gen.Choose(0, 2).ArrayOf(changes)
        select Enumerable.Range(0, changes).Aggregate(Full, (text, i) => Changed(text, at[i] % text.Length, length[i], piece[i], whole[i]));

    [Test]
    public void Gives_a_case_or_an_error_and_never_throws() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(4_000), Prop.ForAll(Mutated.ToArbitrary(), text => Explains("some.yaml", text)));

    [Test]
    public void In_JSON_gives_a_case_or_an_error_and_never_throws() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(Mutated.ToArbitrary(), text => Explains("some.json", text)));

    [Test]
    public void In_its_first_form_is_a_case() => CaseText.Case(Full).RequestIds.Should().Equal("norco", "other");

    private static bool Explains(string file, string text)
    {
        var reading = CaseText.Reader.Read(file, text);
        (reading.Case is null).Should().Be(reading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error), text);
        DiagnosticText.Render(reading.Diagnostics, _ => text).Should().NotBeEmpty();
        if (reading.Case is { } read)
            CountEverything(read);
        return true;
    }

    // What a decision will ask of a case must not throw either.
    private static void CountEverything(ClinicalCase read)
    {
        foreach (var request in read.Requests)
        {
            foreach (var since in read.Medications.Items.Select(medication => medication.Since).Append(request.Since).OfType<CourseStart>())
                since.StartSeenFrom(request.ServiceDate).DaysUntil(request.ServiceDate);
            request.Supply?.FirstDayWithout(read.AsOf);
            _ = request.Line.Fields.ToList();
        }
    }

    private static string Changed(string text, int at, int length, string piece, int whole)
    {
        if (whole == 0)
            return text[..at] + piece + text[Math.Min(text.Length, at + length)..];
        // The value behind the next colon, up to the end of the value or of the line.
        var colon = text.IndexOf(": ", at, StringComparison.Ordinal);
        if (colon < 0)
            return text + piece;
        var end = text.IndexOfAny(whole == 1 ? [',', '}', '\n'] : ['\n'], colon);
        return text[..(colon + 2)] + piece + (end < 0 ? "" : text[end..]);
    }
}
