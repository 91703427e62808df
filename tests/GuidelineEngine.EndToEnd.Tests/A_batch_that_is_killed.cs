using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GuidelineEngine.EndToEnd.Tests;

/// <summary>The tool, killed without a warning at any moment.</summary>
public sealed class A_batch_that_is_killed
{
    private const int Kills = 50;
    private const int Lines = 600;
    private static readonly string Pack = Path.Combine(Guideline.Repository, "tests", "GuidelineEngine.Tests", "Packs", "minimal-pack");

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("killed-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Ends_with_the_same_bytes_after_fifty_kills()
    {
        WriteCases();
        var whole = Guideline.Run("batch", In, Out("whole"), "--pack", Pack);
        whole.ExitCode.Should().Be(1, whole.Error);
        var random = new Random(20141112);
        var (kills, midway, runs) = (0, 0, 0);
        while (kills < Kills)
        {
            var name = "killed-" + runs++.ToString(CultureInfo.InvariantCulture);
            while (kills < Kills && Kill(name, random))
            {
                kills++;
                midway += File.Exists(Out(name) + ".progress") && new FileInfo(Out(name)) is { Exists: true, Length: > 0 } ? 1 : 0;
            }

            var last = Guideline.Run("batch", In, Out(name), "--pack", Pack, "--resume");
            File.ReadAllBytes(Out(name)).Should().Equal(File.ReadAllBytes(Out("whole")), "of run {0} after {1} kills", name, kills);
            File.ReadAllBytes(Out(name) + ".rejected.ndjson").Should().Equal(File.ReadAllBytes(Out("whole") + ".rejected.ndjson"));
            last.ExitCode.Should().Be(1, last.Error);
            File.Exists(Out(name) + ".progress").Should().BeFalse();
            // One that was killed behind its last breath had closed already.
            if (last.Output.Length > 0)
                Summary(last.Output).Should().Be(Summary(whole.Output));
        }

        TestContext.Out.WriteLine($"{kills} kills, {midway} of them midway, {runs} runs");
        midway.Should().BeGreaterThan(Kills / 2, "or it shows nothing");
    }

    [Test]
    public void By_a_person_at_the_keyboard_says_how_to_go_on()
    {
        WriteCases();
        using var process = Start("asked");
        WaitFor(process, "asked", 1);
        Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.Should().Be(130, error);
        error.Should().Contain("--resume goes on");
        Guideline.Run("batch", In, Out("asked"), "--pack", Pack).Should().Match<Run>(run => run.ExitCode == 2 && run.Error.Contains("did not come to its end"));
        Guideline.Run("batch", In, Out("asked"), "--pack", Pack, "--resume").ExitCode.Should().Be(1);
        Guideline.Run("batch", In, Out("whole"), "--pack", Pack).ExitCode.Should().Be(1);
        File.ReadAllBytes(Out("asked")).Should().Equal(File.ReadAllBytes(Out("whole")));
    }

    private string In => Path.Combine(folder, "in.ndjson");

    private string Out(string name) => Path.Combine(folder, name + ".ndjson");

    // Time figures differ; all else is the same.
    private static string Summary(string output) => output[..output.TrimEnd('\n').LastIndexOf('\n')];

    // Most at a random byte of the output, near or far, some at a random moment of the start.
    private bool Kill(string name, Random random)
    {
        using var process = Start(name);
        if (random.Next(8) == 0)
            process.WaitForExit(random.Next(400));
        else
            WaitFor(process, name, Length(name) + random.Next(random.Next(6) == 0 ? 3_000_000 : 150_000));
        process.WaitForExit(random.Next(30));
        if (process.HasExited)
            return false;
        process.Kill();
        process.WaitForExit();
        return true;
    }

    private void WaitFor(Process process, string name, long length)
    {
        while (!process.HasExited && Length(name) < length)
            process.WaitForExit(1);
    }

    private long Length(string name) => new FileInfo(Out(name)) is { Exists: true } file ? file.Length : 0;

    private Process Start(string name)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "guideline.dll"), "batch", In, Out(name), "--pack", Pack, "--resume"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
    }

    private void WriteCases()
    {
        var cases = new StringBuilder();
        // So that the input is many times what is in flight at once.
        var padding = new string('x', 2_000);
        for (var i = 0; i < Lines; i++)
        {
            cases.Append(i % 50 == 49
                ? "{\"case\": \"bad\"}\n"
                : $$"""{"case":"case-{{i}}","as_of":"2014-11-12","review":{"stage":"prospective","reviewer":"{{(i % 5 == 0 ? "physician" : "staff")}}"},"rfa":{"dated":"2014-11-05"},"claim":{"status":"accepted","accepted":["{{padding}}"]},"documents":[{"id":"pr2","type":"PR-2","date":"2014-10-24"}],"requests":[{"id":"one","item":"{{(i % 2 == 0 ? "Zanaflex 4mg #30" : "Zanaflex 2mg #90")}}"}]}""" + "\n");
        }

        File.WriteAllText(In, cases.ToString());
    }
}
