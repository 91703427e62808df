using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Tests.Packs.Drugs;

namespace GuidelineEngine.Tests.Cases.RequestLines;

public sealed class Request_lines
{
    private static readonly RequestLineReader Reader = new(CaliforniaDrugs.Catalogue);

    public static IEnumerable<TestCaseData> Lines
    {
        get
        {
            string? line = null;
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            var path = Repository.Path("tests", "GuidelineEngine.Tests", "Cases", "RequestLines", "lines.txt");
            foreach (var text in File.ReadLines(path).Where(text => !text.StartsWith("# ", StringComparison.Ordinal) && text.Trim().Length > 0).Append("end"))
            {
                if (text[0] == ' ')
                {
                    fields.Add(text[..text.IndexOf(':')].Trim(), text[(text.IndexOf(':') + 1)..].Trim());
                    continue;
                }

                if (line is not null)
                    yield return new TestCaseData(line, fields).SetName("{m}: " + line);
                (line, fields) = (text, new(StringComparer.Ordinal));
            }
        }
    }

    [TestCaseSource(nameof(Lines))]
    public void Read_as_expected(string line, Dictionary<string, string> expected)
    {
        var read = Reader.Read(line);
        var actual = Fields(read);
        foreach (var optional in new[] { "form", "release", "route", "sig", "drug" }.Where(field => !expected.ContainsKey(field)))
            actual.Remove(optional);
        expected.TryGetValue("doubt", out var doubt);
        var doubts = string.Join(" | ", read.Doubts.Select(one => one.Text));
        actual.Should().BeEquivalentTo(expected.Where(field => field.Key is not ("doubt" or "understood")).ToDictionary(), "doubts: " + doubts);
        read.IsUnderstood.Should().Be(!expected.ContainsKey("understood"), "doubts: " + doubts);
        if (doubt is not null)
            doubts.Should().Contain(doubt);
        else if (read.IsUnderstood)
            doubts.Should().BeEmpty();
    }

    [TestCaseSource(nameof(Lines))]
    public void Say_what_they_were_read_from(string line, Dictionary<string, string> expected)
    {
        foreach (var field in Reader.Read(line).Fields.Where(field => field.Field is "brand" or "strength" or "quantity" or "refills" or "sig" or "service_date"))
        {
            if (!field.From.StartsWith("catalogue", StringComparison.Ordinal))
                line.Should().Contain(field.From);
        }
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("#")]
    [TestCase("1/2")]
    [TestCase("//// ### --- ((( )))")]
    [TestCase("99999999999999999999999999999 999999999/0 mg #0 every 0 hours")]
    [TestCase("Norco Norco Norco q q q every every up to max max of")]
    public void Never_throw_and_never_guess(string line) => Reader.Read(line).IsUnderstood.Should().BeFalse();

    [TestCase("Hydrocodone 10mg #60", false)]
    [TestCase("Hydrocodone ER 10mg #60", true)]
    [TestCase("Zohydro ER 10mg #60", true)]
    [TestCase("Hydrocodone/APAP 10/325 #60", true)]
    public void A_name_that_alone_is_only_extended_release_says_so_or_is_not_understood(string item, bool isUnderstood) =>
        new RequestLineReader(GuidelineEngine.Tests.Packs.Drugs.CaliforniaDrugs.Catalogue).Read(item).IsUnderstood.Should().Be(isUnderstood);

    [Test]
    public void Of_too_great_a_length_are_not_read()
    {
        var read = Reader.Read("Norco 10/325 #90 " + new string('x', 400));
        read.IsUnderstood.Should().BeFalse();
        read.Doubts.Should().ContainSingle().Which.Text.Should().Contain("longer than 400");
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void Of_any_words_never_throw(int[] picks)
    {
        string[] words = ["Norco", "10/325", "#90", "1", "-", "1/2", "to", "tab", "q", "4", "hrs", "prn", "x", "refill", "max", "a", "day", "mg", "hydrocodone", "/", "and", "(", ")", "week", "supply", "dos", "4/14/2015", "bid", "of", "every", "0"];
        var line = string.Join(' ', picks.Take(40).Select(pick => words[Math.Abs(pick % words.Length)]));
        var act = () => (Reader.Read(line), Reader.ReadSig(line));
        act.Should().NotThrow(line);
    }

    private static Dictionary<string, string> Fields(RequestLine read)
    {
        var fields = read.Fields.ToDictionary(field => field.Field, field => field.Value);
        Add("product", read.Product?.Id);
        Add("per_dose", read.UnitsPerDose?.Value.ToString());
        Add("doses", read.DosesADay?.Value.ToString());
        Add("as_needed", YesNo(read.AsNeeded?.Value));
        Add("retrospective", YesNo(read.Retrospective?.Value));
        Add("unread", read.Unread.Count == 0 ? null : string.Join(" | ", read.Unread));
        return fields;

        void Add(string field, string? value)
        {
            if (value is not null)
                fields.Add(field, value);
        }
    }

    private static string? YesNo(bool? value) => value?.ToString(CultureInfo.InvariantCulture) switch { "True" => "yes", null => null, _ => "no" };
}
