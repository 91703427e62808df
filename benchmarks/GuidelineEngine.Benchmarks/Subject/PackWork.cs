using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Checking;
using GuidelineEngine.Packs.Reading;
using YamlDotNet.Core;

namespace GuidelineEngine.Benchmarks.Subject;

/// <summary>What can be done with the files of a pack.</summary>
internal static class PackWork
{
    /// <summary>YamlDotNet's parser alone: the number of its events.</summary>
    public static int Parse(PackFiles files)
    {
        var events = 0;
        foreach (var file in files.All)
        {
            var parser = new Parser(new StringReader(file.Text));
            while (parser.MoveNext())
                events++;
        }

        return events;
    }

    /// <summary>Read and checked.</summary>
    public static int Read(PackFiles files) => RulePackReader.Read(files).Pack!.Guidelines.Count;

    /// <summary>Checked once more: the number of mistakes.</summary>
    public static int Check(WrittenPack written)
    {
        var diagnostics = new DiagnosticBag();
        PackChecker.Check(written, diagnostics);
        return diagnostics.ToSortedList().Count;
    }

    /// <summary>Read, checked and compiled.</summary>
    public static int ReadAndBuild(PackFiles files) => new DecisionEngine(RulePackReader.Read(files).Pack!).Pack.Guidelines.Count;
}
