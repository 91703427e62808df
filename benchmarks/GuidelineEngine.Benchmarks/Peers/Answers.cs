using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Benchmarks.Peers;

/// <summary>What must be the same in every engine, a line a case, as <c>subject/answers.mjs</c> writes it.</summary>
internal static class Answers
{
    /// <summary>The lines of our decisions, read through the public interface.</summary>
    public static string[] Of(DecisionEngine engine, IEnumerable<Cases.ClinicalCase> cases) =>
        [.. cases.Select((clinicalCase, number) => LineOf(number, engine.Decide(clinicalCase).Requests[0]))];

    public static string ChecksumOf(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    private static string LineOf(int number, RequestDecision decision)
    {
        var line = new StringBuilder(number.ToString(CultureInfo.InvariantCulture));
        foreach (var guideline in decision.Guidelines.OrderBy(each => each.Id, StringComparer.Ordinal))
            line.Append(CultureInfo.InvariantCulture, $" {guideline.Id} {Mask(guideline, Truth.Met)} {Mask(guideline, Truth.NotMet)} {Word(guideline.Truth)}");
        return line.Append(CultureInfo.InvariantCulture, $" {Word(decision.Truth)} {(decision.Strict ? "strict" : "open")} {Word(decision.Outcome)}").ToString();
    }

    private static int Mask(GuidelineEvidence guideline, Truth truth)
    {
        var mask = 0;
        for (var i = 0; i < guideline.Criteria.Count; i++)
            mask |= guideline.Criteria[i].Truth == truth ? 1 << i : 0;
        return mask;
    }

    private static string Word(Truth? truth) => truth switch
    {
        Truth.Met => "met",
        Truth.NotMet => "not_met",
        Truth.Undetermined => "undetermined",
        _ => throw new InvalidOperationException("nothing decides a case that four guidelines were written for"),
    };

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Certify => "certify",
        Outcome.RequestInformation => "request_information",
        Outcome.PhysicianReview => "physician_review",
        _ => throw new InvalidOperationException($"staff were given {outcome}"),
    };
}
