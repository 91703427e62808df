using GuidelineEngine.Cli.Batch;

namespace GuidelineEngine.Tests.Cli.Batch;

public sealed class A_folder_of_cases
{
    private const string Yaml = "case: NAME\nas_of: 2014-11-12\nreview: { stage: prospective, reviewer: staff }\nrequests:\n  - { id: one, item: \"Zanaflex 4mg #30\" }\n";

    [Test]
    public void Is_decided_in_the_ordinal_order_of_its_paths()
    {
        using var folder = Folder(("b.case.yaml", "b"), ("B.case.yaml", "B"), ("a/z.case.yaml", "a/z"), ("a.case.yaml", "a"));

        folder.Run(isResumed: false);

        folder.Decisions.Select(decision => (string)decision["case"]!).Should().Equal("B", "a", "a/z", "b");
    }

    [Test]
    public void Names_the_file_and_the_line_of_a_mistake()
    {
        using var folder = Folder(("good.case.yaml", "good"), ("bad.case.yaml", "bad"));
        var bad = File.ReadAllText(Path.Combine(folder.In, "bad.case.yaml")).Replace("as_of", "as_off", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder.In, "bad.case.yaml"), bad);

        folder.Run(isResumed: false)!.Rejected.Should().Be(1);

        folder.Decisions.Should().HaveCount(1);
        var rejected = folder.Rejected.Single();
        ((string)rejected["file"]!, (string)rejected["text"]!).Should().Be(("bad.case.yaml", bad));
        rejected["diagnostics"]!.AsArray().Select(one => (int)one!["line"]!).Should().Contain(2);
    }

    [Test]
    public void Goes_on_where_it_was_broken_off_unless_a_file_changed()
    {
        var files = Enumerable.Range(1, 300).Select(i => ($"{i:000}.case.yaml", "case-" + i)).ToArray();
        using var folder = Folder(files);
        foreach (var file in Directory.EnumerateFiles(folder.In))
            File.AppendAllText(file, "# " + new string('x', 8_000) + "\n");
        using var stop = new CancellationTokenSource();
        var disk = new Func<string, FileMode, Stream>((path, mode) =>
        {
            if (path.EndsWith(".next", StringComparison.Ordinal) && File.Exists(folder.Out) && new FileInfo(folder.Out).Length > 0)
                stop.Cancel();
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None, 0);
        });
        folder.Run(isResumed: false, disk, stop: stop.Token);
        new BatchFiles(folder.Out).ReadCheckpoint()!.In.Offset.Should().BeInRange(1, 299);
        var first = Path.Combine(folder.In, "001.case.yaml");
        var text = File.ReadAllText(first);

        File.WriteAllText(first, text.Replace("case-1", "case-0", StringComparison.Ordinal));
        folder.Invoking(one => one.Run(isResumed: true)).Should().Throw<InvalidOperationException>();
        File.WriteAllText(first, text);
        folder.Run(isResumed: true);

        folder.Decisions.Select(decision => (string)decision["case"]!).Should().Equal(files.Select(file => file.Item2));
    }

    private static BatchFolder Folder(params (string Path, string Case)[] files)
    {
        var folder = new BatchFolder();
        foreach (var (path, name) in files)
        {
            var file = Path.Combine(folder.In, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Yaml.Replace("NAME", name, StringComparison.Ordinal));
        }

        return folder;
    }
}
