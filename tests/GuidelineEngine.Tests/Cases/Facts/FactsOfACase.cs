using GuidelineEngine.Cases;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tests.Cases.Facts;

/// <summary>The facts of the one request of a small case.</summary>
internal static class FactsOfACase
{
    public static RulePack Pack { get; } = Some.Pack(
    [
        .. Some.Facts,
        Some.Derived("course_duration", DerivationRule.CourseDuration, FactType.Duration),
        Some.Derived("phase", DerivationRule.Phase, FactType.Choice) with { Choices = [new("new", "new"), new("continuing", "continuing")] },
    ]);

    public static RequestContext Of(string root = "", string request = "", string item = "Norco 10/325mg #90") => Read(CaseText.With(root, request, item: item));

    /// <summary>The first request, beside other lines: each the content of a flow mapping.</summary>
    public static RequestContext Beside(string request, params string[] others) =>
        Read(CaseText.With(request: request) + string.Concat(others.Select((other, at) => $"  - {{ id: other{at}, {other} }}\n")));

    private static RequestContext Read(string text)
    {
        var reading = new CaseReader(Pack).Read("some.case.yaml", text);
        reading.Diagnostics.Select(diagnostic => diagnostic.Message).Should().BeEmpty();
        return new RequestContext(Pack, reading.Case!, reading.Case!.Requests[0]);
    }

    public static FactState State(this RequestContext context, string fact) => context.StateOf(Fact(fact));

    public static Fact Fact(string name) => Pack.Facts.First(fact => fact.Name == name);
}
