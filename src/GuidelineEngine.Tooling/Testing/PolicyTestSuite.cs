using System.Reflection;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tooling.Testing.Accepting;
using GuidelineEngine.Tooling.Testing.Expectations;
using GuidelineEngine.Tooling.Testing.Reading;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>The policy tests of a pack. Immutable and thread-safe.</summary>
public sealed class PolicyTestSuite
{
    /// <summary>How the name of a file of tests ends.</summary>
    internal const string Ending = ".tests.yaml";

    private const string ResourceRoot = "tests/";

    private readonly Dictionary<string, string> texts;

    private PolicyTestSuite(IReadOnlyList<PolicyTest> tests, IReadOnlyList<UnfilledTest> unfilled, IReadOnlyList<Diagnostic> diagnostics, Dictionary<string, string> texts) =>
        (Tests, Unfilled, Diagnostics, this.texts) = (tests, unfilled, diagnostics, texts);

    /// <summary>The tests, by file and line.</summary>
    public IReadOnlyList<PolicyTest> Tests { get; }

    /// <summary>Tests whose author has not said yet what they expect. Each is a mistake as well.</summary>
    internal IReadOnlyList<UnfilledTest> Unfilled { get; }

    /// <summary>Every mistake in the files; a test with one is left out.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads every <c>*.tests.yaml</c> below the folder <c>tests</c> of a pack.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static PolicyTestSuite FromFolder(string pack)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pack);
        var folder = Path.Combine(pack, "tests");
        return FromFiles(Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories) : []);
    }

    /// <summary>The tests of a pack that the library carries; none for another id.</summary>
    public static PolicyTestSuite BuiltIn(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var assembly = typeof(PolicyTestSuite).Assembly;
        var prefix = ResourceRoot + id + "/";
        return FromTexts(assembly.GetManifestResourceNames()
            .Where(name => name.Replace('\\', '/').StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => (id + "/tests/" + name.Replace('\\', '/')[prefix.Length..], TextOf(assembly, name))));
    }

    /// <summary>The tests of a pack's folder, if all of them can be used with its engine. To see the mistakes as data, use <see cref="FromFolder"/>.</summary>
    /// <exception cref="InvalidPolicyTestsException">There are mistakes, or no tests; all of them are in the message.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static PolicyTestSuite LoadOrThrow(string pack, DecisionEngine engine)
    {
        var suite = FromFolder(pack);
        IReadOnlyList<Diagnostic> mistakes = [.. suite.Diagnostics, .. suite.CheckAgainst(engine)];
        if (mistakes.Count > 0)
            throw new InvalidPolicyTestsException(mistakes, suite.TextOf);
        // A run of no tests would look like a run in which all is well.
        return suite.Tests.Count > 0 ? suite : throw new InvalidPolicyTestsException($"there are no tests below `{pack}/tests`, expected files that end in {Ending}");
    }

    /// <summary>The mistakes that only the pack shows: names in expectations that nothing in it has.</summary>
    public IReadOnlyList<Diagnostic> CheckAgainst(DecisionEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var names = new PackNames(engine.Pack);
        var diagnostics = new DiagnosticBag();
        // A name in the head of a table is the same for every row.
        foreach (var name in Tests.SelectMany(test => test.Expected).SelectMany(line => line.All).SelectMany(expectation => expectation.Names).DistinctBy(name => (name.Written.Span, name.Written.Text)))
            names.Check(name, diagnostics);
        return diagnostics.ToSortedList();
    }

    /// <summary>Reads these files.</summary>
    internal static PolicyTestSuite FromFiles(IEnumerable<string> files) => FromTexts(files.Select(file => (file.Replace('\\', '/'), File.ReadAllText(file))));

    /// <summary>Reads files that are at hand as text.</summary>
    internal static PolicyTestSuite FromTexts(IEnumerable<(string File, string Text)> files)
    {
        var diagnostics = new DiagnosticBag();
        var ordered = files.OrderBy(file => file.File, StringComparer.Ordinal).ToArray();
        var read = ordered.Select(file => PolicyTestReader.Read(file.File, file.Text, diagnostics)).ToArray();
        return new PolicyTestSuite([.. read.SelectMany(file => file.Tests)], [.. read.SelectMany(file => file.Unfilled)], diagnostics.ToSortedList(), ordered.ToDictionary(file => file.File, file => file.Text, StringComparer.Ordinal));
    }

    /// <summary>The text of one of the files; null for another.</summary>
    internal string? TextOf(string file) => texts.GetValueOrDefault(file);

    private static string TextOf(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
