using System.Text;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tooling.Importing;

namespace GuidelineEngine.Tests.Tooling.Importing;

/// <summary>The five published, de-identified letters, and a small one of our own that lacks nothing.</summary>
internal static class Letters
{
    public const string Whole = """
        HOW THE IMR FINAL DETERMINATION WAS MADE
        The expert reviewer is Board Certified in Pain Medicine and is licensed to practice in California.

        CLINICAL CASE SUMMARY
        The patient is a 44-year-old female injured on March 3, 2012. A utilization review
        decision dated 6/2/2014 denied the requests.

        IMR ISSUES, DECISIONS AND RATIONALES
        The Final Determination was based on decisions for the disputed items/services set forth below:

        Norco 10/325mg #60: Upheld

        Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.

        MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 78-80.

        Decision rationale: Pain relief is not documented. The request is not medically necessary.

        Physical therapy 2x4 lumbar: Overturned

        Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.

        MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Pages 98-99.

        Decision rationale: A flare is documented. The request is medically necessary.

        """;

    public static string Folder { get; } = Repository.Path("tests", "GuidelineEngine.Tests", "Tooling", "Importing", "Letters");

    public static IReadOnlyList<string> Names { get; } = ["000", "001", "002", "003", "004"];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    public static LetterReading Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static LetterReading Read(byte[] bytes) => LetterReader.Read("letter.txt", bytes);

    public static ImportedLetter Letter(string text) => Read(text).Letter ?? throw new AssertionException(DiagnosticText.Render(Read(text).Diagnostics, _ => text));

    /// <summary>What a letter says of each request, without the places.</summary>
    public static IEnumerable<string> Says(ImportedLetter letter) => letter.Items.Select(item => string.Join(" | ",
        item.Text?.Text, item.Outcome?.Printed, item.Administrator?.Text, Pages(item.Administrator), item.Reviewer?.Text, Pages(item.Reviewer),
        string.Join(" / ", (item.Grounds ?? []).Select(ground => ground.Text))));

    public static string Pages(LetterBasis? basis) => string.Join("; ", (basis?.Pages ?? []).Select(page => page.Text));
}
