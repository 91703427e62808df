using FsCheck;
using FsCheck.Fluent;
using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Laws;

/// <summary>Law 8.</summary>
public sealed class Errors_are_not_answers
{
    private static readonly string[] Pieces =
        ["yes", "no", "{}", "[]", "~", "new", "-1", "9999-12-31", "2014-02-30", "1200 years", "at_most", "unknown_fact: yes", "&a", "*a", "!t", "\t", "\n", ": ", " #9", "\"", "79228162514264337593543950335"];

    [Test]
    public void A_pack_with_a_mistake_is_no_pack() => Mutations(900, (sample, text, at, length, piece) =>
    {
        var paths = sample.Files.Keys.Where(path => path != "policies/california.yaml").ToList();
        var path = paths[text % paths.Count];
        var files = new Dictionary<string, string>(sample.Files) { [path] = Changed(sample.Files[path], at, length, piece) };
        var loading = RulePackReader.Read(PackFiles.InMemory(files));
        var hasError = loading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        if (loading.Pack is null != hasError)
            throw new LawBrokenException($"{path} changed to:\n{files[path]}\ngives {(hasError ? "a pack in spite of" : "no pack and no")} diagnostics");
        loading.Render().Should().NotBeNull();
        if (loading.Pack is { } pack && new DecisionEngine(pack) is var engine)
        {
            foreach (var written in sample.Cases)
            {
                if (engine.ReadCase("a.yaml", written.Yaml()).Case is { } read)
                    DecisionJson.Write(engine.Decide(read)).Should().NotBeEmpty();
            }
        }
        else
        {
            FluentActions.Invoking(() => DecisionEngine.LoadOrThrow(PackFiles.InMemory(files))).Should().Throw<InvalidRulePackException>();
        }
    });

    [Test]
    public void A_case_with_a_mistake_is_no_case() => Mutations(1500, (sample, text, at, length, piece) =>
    {
        var changed = Changed(sample.Cases[text % sample.Cases.Count].Yaml(), at, length, piece);
        var reading = sample.Compiled.ReadCase("a.yaml", changed);
        var hasError = reading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        if (reading.Case is null != hasError)
            throw new LawBrokenException($"{changed}\ngives {(hasError ? "a case in spite of" : "no case and no")} diagnostics");
        if (reading.Case is { } read)
            DecisionJson.Write(sample.Compiled.Decide(read)).Should().NotBeEmpty();
    });

    private static void Mutations(int count, Action<Sample, int, int, int, string> holds)
    {
        var samples = Enumerable.Range(1, 25).Select(seed => Sample.From(Samples.Numbers(seed)).Sample).OfType<Sample>().ToList();
        var changes =
            from sample in Gen.Choose(0, samples.Count - 1)
            from text in Gen.Choose(0, 99)
            from at in Gen.Choose(0, 1_000_000)
            from length in Gen.Elements(0, 0, 1, 3, 8, 20)
            from piece in Gen.Elements(Pieces)
            select (sample, text, at, length, piece);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(changes.ToArbitrary(), change =>
        {
            holds(samples[change.sample], change.text, change.at, change.length, change.piece);
            return true;
        }));
    }

    private static string Changed(string text, int at, int length, string piece)
    {
        var start = at % text.Length;
        // Half of the changes replace a value and leave the rest of the line's form alone.
        var colon = at % 2 == 0 ? text.IndexOf(": ", start, StringComparison.Ordinal) : -1;
        if (colon < 0)
            return text[..start] + piece + text[Math.Min(text.Length, start + length)..];
        var end = text.IndexOfAny([',', '}', '\n'], colon);
        return text[..(colon + 2)] + piece + (end < 0 ? "" : text[end..]);
    }
}
